/**
 * What is wrong with an address. Whatever reads one that has bytes which are no UTF-8 puts a replacement for them,
 * and takes characters that are not encoded for others.
 */
export function wrongAddress(address: string): string | undefined {
  if (/[^\x21-\x7e]/.test(address))
    return 'The address has characters that it cannot have. Encode them as UTF-8, each byte as % and two digits.'
  try {
    // A percent sign without digits stands for itself.
    decodeURIComponent(address.replaceAll(/%(?![0-9a-f]{2})/gi, '%25'))
  } catch {
    return 'The address has bytes that are no UTF-8. Encode its characters as UTF-8, each byte as % and two digits.'
  }
  return undefined
}

/** What is wrong with the parameters of a GraphQL request in an address. */
export function wrongParameter(parameters: URLSearchParams): string | undefined {
  for (const name of ['variables', 'extensions'])
    if (!isObject(parameters.get(name))) return `${name}: expected a JSON object in the address.`
  return undefined
}

/** Whether a parameter is a JSON object, or not there. */
function isObject(text: string | null): boolean {
  if (text === null || text === '') return true
  try {
    const value: unknown = JSON.parse(text)
    return value === null || (typeof value === 'object' && !Array.isArray(value))
  } catch {
    return false
  }
}
