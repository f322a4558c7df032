import type { ExecutionResult } from 'graphql'
import { PublicError } from '../error.ts'

type Told = ExecutionResult | AsyncIterableIterator<ExecutionResult>

/**
 * Counts who is told of what happens, and takes no more of them than `most`: each keeps a connection, and all are
 * told at once.
 */
export function subscriptions(most: number): (begin: () => Promise<Told> | Told) => Promise<Told> {
  let open = 0

  return async (begin) => {
    if (open >= most)
      throw new PublicError(
        'OVERLOADED',
        `This server tells at most ${most} clients of what happens (SUBSCRIPTION_LIMIT). Try again later, or ask for corpus { revision } every few seconds.`,
        {
          extensions: {
            limit: 'subscriptions',
            value: most,
            http: { status: 503, headers: { 'retry-after': '10' } },
          },
        },
      )
    open += 1
    let isOpen = true
    const close = () => {
      if (isOpen) open -= 1
      isOpen = false
    }
    const told = await Promise.resolve(begin()).catch((error) => {
      close()
      throw error
    })
    if (Symbol.asyncIterator in told) return untilEnd(told, close)
    close()
    return told
  }
}

/** Not a generator: one waits for what comes next before it ends. */
const untilEnd = (told: AsyncIterableIterator<ExecutionResult>, close: () => void): typeof told => ({
  async next() {
    const next = await told.next().catch((error) => {
      close()
      throw error
    })
    if (next.done) close()
    return next
  },
  async return(value) {
    close()
    return (await told.return?.(value)) ?? { value: undefined, done: true }
  },
  [Symbol.asyncIterator]() {
    return this
  },
})
