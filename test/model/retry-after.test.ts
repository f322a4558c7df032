import { expect, test } from 'vitest'
import { retryAfter } from '../../seed/model/retry-after.ts'

const now = Date.parse('2022-03-14T12:00:00Z')

test.each([
  ['7', 7_000],
  ['0.5', 500],
  ['Mon, 14 Mar 2022 12:00:30 GMT', 30_000],
  ['Mon, 14 Mar 2022 11:00:00 GMT', 0],
  ['soon', undefined],
  ['', undefined],
])('%j', (value, wait) => {
  expect(retryAfter(new Headers({ 'retry-after': value }), now)).toBe(wait)
})

test('nothing', () => expect(retryAfter(new Headers())).toBeUndefined())
