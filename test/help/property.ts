import { inspect } from 'node:util'
import fc from 'fast-check'

/** Another seed asks other questions; so does each property. */
const seed = Number(process.env['FAST_CHECK_SEED'] || 20_220_313)
let properties = 0

/** Runs a property, and shows of a failure the smallest case that was found. */
export function property<Case>(runs: number, cases: fc.Arbitrary<Case>, holds: (given: Case) => Promise<void>) {
  // A failure is made smaller only as long as a test has time.
  const settings = { seed: seed + properties++, numRuns: runs, interruptAfterTimeLimit: 40_000 }
  return async () => {
    const { failed, counterexample, errorInstance: cause } = await fc.check(fc.asyncProperty(cases, holds), settings)
    if (!failed) return
    const smallest = inspect(counterexample?.[0], { depth: null, breakLength: 120 })
    throw new Error(`FAST_CHECK_SEED=${seed} finds ${smallest}: ${(cause as Error).message}`, { cause })
  }
}
