import { expect } from 'vitest'

/** What came back over HTTP. */
export interface Came {
  status: number
  text: string
}

/** The codes of `src/error.ts` but that of a fault, and those of GraphQL Yoga for what is no request. */
const codes = [
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'QUERY_TOO_COMPLEX',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]

/** What only the inside of the program says: SQL, stacks, the names of its parts. */
const inside = [
  /\bSELECT\b/,
  /\n\s+at /,
  /node_modules|\/src\/|\.[jt]s:\d/,
  /prisma|pothos|postgres|pg_/i,
  /syntax error at|violates|invalid byte sequence/,
  /undefined|Cannot read|is not a function|NaN/,
]

/**
 * What holds of every answer whatever was sent: no error of the server's own, and every error with a code and without
 * a word of the inside, other than those that were sent.
 * @returns the errors; none where it was answered.
 */
export function keepsPromise({ status, text }: Came, sent: string): { message: string }[] {
  expect(status).toSatisfy((code: number) => code >= 200 && code < 500)
  // HTTP's own word for what a client does not take; and what has no body.
  if (status === 406) return [{ message: '' }]
  if (status === 204 || status === 302 || status === 304) return []
  const { errors = [] } = /^\{"(errors|data)"/.test(text) ? (JSON.parse(text) as { errors?: Told[] }) : {}
  expect(status >= 400 && errors.length === 0).toBe(false)
  for (const { message, extensions } of errors) {
    expect(codes).toContain(extensions?.['code'])
    // What was sent may come back.
    for (const words of inside) if (!words.test(sent)) expect(message).not.toMatch(words)
  }
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  return errors
}

interface Told {
  message: string
  extensions?: Record<string, unknown>
}
