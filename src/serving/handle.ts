import type { RequestListener } from 'node:http'
import { sendNodeResponse } from '@whatwg-node/server'
import type { Log } from '../operation/log.ts'
import { errorResponse } from '../request/error-response.ts'
import { everyAnswer } from '../request/headers.ts'
import { publicError } from '../request/public-error.ts'
import type { buildYoga } from '../yoga.ts'

/** Has Yoga answer. What it throws is masked and logged as any error is: by itself it would send the stack. */
export function handleBy(yoga: ReturnType<typeof buildYoga>, log: Log): RequestListener {
  return async (request, response) => {
    try {
      const context = { req: request, res: response }
      // It throws by itself, too, and not only by its promise.
      const answer = await Promise.resolve()
        .then(() => yoga.handleNodeRequestAndResponse(request, response, context as never))
        .catch((error: unknown) => masked(error, log))
      await sendNodeResponse(answer, response, request, true)
    } catch (error) {
      log.error('An answer could not be sent.', { error })
      response.destroy()
    }
  }
}

function masked(error: unknown, log: Log): Response {
  const answer = errorResponse(publicError(error, 'Unexpected error.', log.error))
  for (const [name, value] of Object.entries(everyAnswer)) answer.headers.set(name, value)
  return answer
}
