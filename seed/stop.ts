import { OperatorError } from '../src/error.ts'

/** Whether somebody has asked the import to stop: it does so behind the batch that it is writing. */
export interface Stop {
  readonly asked: boolean
  /** The same jobs, until somebody asks. */
  before<T>(jobs: Iterable<T>): Iterable<T>
  /** @throws OperatorError where somebody has. */
  check(): void
  /** From here on a signal ends the program as usual. */
  forget(): void
}

/** @param meaning what a stop means at that moment, for whoever asked. */
export function untilStopped(meaning: () => string): Stop {
  let asked = false
  const ask = () => {
    asked = true
  }
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.once(signal, ask)
  return {
    get asked() {
      return asked
    },
    *before(jobs) {
      for (const job of jobs) {
        if (asked) return
        yield job
      }
    },
    check() {
      if (asked) throw new OperatorError(`Stopped. ${meaning()}`)
    },
    forget() {
      for (const signal of signals) process.off(signal, ask)
    },
  }
}
