import { WrongAddress } from './selection.ts'

/** What a parameter that narrows a list must look like; any words where neither is given. */
export interface Narrow {
  values?: readonly string[]
  pattern?: RegExp
  /** What is expected, in words. */
  expected?: string
}

/** A country as addresses have it. */
export const country: Narrow = { pattern: /^[A-Z]{2}$/, expected: 'a country code of two capitals, such as US' }

/** How many rows are shown. */
export const count: Narrow = { pattern: /^[1-9]\d{0,3}$/, expected: 'a number of rows, such as 100' }

/**
 * What a list is narrowed by, as its address has it; each parameter once.
 * @throws WrongAddress where there is no such parameter or value.
 */
export function readNarrowing<Name extends string>(
  search: Record<string, unknown>,
  parameters: Record<Name, Narrow>,
): Partial<Record<Name, string>> {
  const found: Partial<Record<Name, string>> = {}
  for (const [name, given] of Object.entries(search)) {
    if (!Object.hasOwn(parameters, name))
      throw new WrongAddress(
        `The address has the filter ${name.slice(0, 100)}, which there is not. There are ${Object.keys(parameters).join(', ')}.`,
      )
    const values = [given].flat().map(String).filter(Boolean)
    const [value] = values
    if (value === undefined) continue
    if (values.length > 1) throw new WrongAddress(`The address has ${name} ${values.length} times. Expected it once.`)
    const { values: among, pattern, expected = '' } = parameters[name as Name]
    if ((among && !among.includes(value)) || (pattern && !pattern.test(value)))
      throw new WrongAddress(
        `The address has ${name}=${value.slice(0, 100)}. Expected ${among ? `one of ${among.join(', ')}` : expected}.`,
      )
    found[name as Name] = value
  }
  return found
}
