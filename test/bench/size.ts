import { OperatorError } from '../../src/error.ts'

/**
 * A number that was given on the command line.
 * @throws OperatorError where it is not a whole number of 1 or more.
 */
export function wholeNumber(option: string, given: string): number {
  const number = Number(given)
  if (!/^\d+$/.test(given) || number < 1 || number > 100_000_000)
    throw new OperatorError(`--${option}: expected a whole number of 1 or more, not ${JSON.stringify(given)}.`)
  return number
}

/** Several of them, with commas between. */
export const wholeNumbers = (option: string, given: string): number[] =>
  given.split(',').map((one) => wholeNumber(option, one.trim()))
