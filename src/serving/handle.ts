import type { RequestListener } from 'node:http'
import { sendNodeResponse } from '@whatwg-node/server'
import type { Operation } from '../operation/operation.ts'
import { errorResponse } from '../request/error-response.ts'
import { everyAnswer } from '../request/headers.ts'
import { publicError } from '../request/public-error.ts'
import type { buildYoga } from '../yoga.ts'

/** Has Yoga answer. What it throws is masked and logged as any error is: by itself it would send the stack. */
export function handleBy(yoga: ReturnType<typeof buildYoga>, operation: Operation): RequestListener {
  return async (request, response) => {
    try {
      const context = { req: request, res: response }
      // It throws by itself, too, and not only by its promise.
      const answer = await Promise.resolve()
        .then(() => yoga.handleNodeRequestAndResponse(request, response, context as never))
        .catch((error: unknown) => masked(error, operation))
      await sendNodeResponse(answer, response, request, true)
    } catch (error) {
      operation.log.error('An answer could not be sent.', { error })
      response.destroy()
    }
  }
}

function masked(thrown: unknown, { log }: Operation): Response {
  const error = publicError(thrown, 'Unexpected error.', log.error)
  const answer = errorResponse(error)
  for (const [name, value] of Object.entries(everyAnswer)) answer.headers.set(name, value)
  const { id } = error.extensions
  if (typeof id === 'string') answer.headers.set('x-request-id', id)
  return answer
}
