import { WrongAddress } from './selection.ts'

/**
 * One of a few values that a parameter of an address can have; undefined where it is left out.
 * @throws WrongAddress for any other.
 */
export function oneOf<Value extends string>(
  search: Record<string, unknown>,
  name: string,
  values: readonly Value[],
): Value | undefined {
  const given = search[name]
  if (given === undefined || given === '') return undefined
  const found = values.find((value) => value === given)
  if (found === undefined)
    throw new WrongAddress(
      `The address has ${name}=${String(given).slice(0, 100)}. Expected one of ${values.join(', ')}.`,
    )
  return found
}
