import { expect, test } from 'vitest'
import { AskerGone, Overloaded, TookTooLong } from '../../src/database/stopped.ts'
import { publicError } from '../../src/request/public-error.ts'

const codeOf = (error: unknown) => publicError(error, 'Unexpected error.', () => {}).extensions['code']

const systemError = (code: string) => Object.assign(new Error('it went wrong'), { code })

test.each([
  ['QUERY_TIMEOUT', new TookTooLong('a statement')],
  ['OVERLOADED', new Overloaded('too many')],
  // Of a request that nobody left.
  ['OVERLOADED', new AskerGone()],
  ['SERVICE_UNAVAILABLE', systemError('ECONNREFUSED')],
  ['SERVICE_UNAVAILABLE', systemError('57P01')],
  ['SERVICE_UNAVAILABLE', new Error('Connection terminated unexpectedly')],
  ['SERVICE_UNAVAILABLE', new Error('timeout exceeded when trying to connect')],
  ['INTERNAL_SERVER_ERROR', new Error('57014 of 53400 rows were read over ECONNREFUSED')],
  ['INTERNAL_SERVER_ERROR', new Error('Expected 08123, and the Connection terminated.')],
  ['INTERNAL_SERVER_ERROR', 'no error at all'],
  ['INTERNAL_SERVER_ERROR', undefined],
])('%s is what an error is told as: %s', (code, error) => {
  expect(codeOf(error)).toBe(code)
})
