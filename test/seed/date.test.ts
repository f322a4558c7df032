import { describe, expect, test } from 'vitest'
import { dayOrder, parseDate } from '../../seed/date.ts'
import { overlap } from '../../src/shared/days.ts'

const day = (text: string | null) => (text === null ? null : new Date(text))

describe('a date in EDTF', () => {
  test.each([
    ['2022-03-13', '2022-03-13', '2022-03-13', 'DAY'],
    ['2022-03-13?', '2022-03-13', '2022-03-13', 'DAY'],
    ['2022-02', '2022-02-01', '2022-02-28', 'MONTH'],
    ['2014', '2014-01-01', '2014-12-31', 'YEAR'],
    ['2022-02/2022-03', '2022-02-01', '2022-03-31', 'INTERVAL'],
    ['../2022-03-13', null, '2022-03-13', 'INTERVAL'],
    ['2022-02-24/..', '2022-02-24', null, 'INTERVAL'],
    ['202X', '2020-01-01', '2029-12-31', 'INTERVAL'],
  ])('%s is from %s to %s, known to the %s', (edtf, earliest, latest, precision) => {
    expect(parseDate(edtf)).toEqual({
      edtf,
      earliest: day(earliest),
      latest: day(latest),
      precision,
    })
  })

  test.each(['2022-02-30', '2022-13', '13.03.2022', '2022-03-14/2022-03-13', '', 'am Sonntag'])(
    '%j is refused',
    (text) => {
      expect(() => parseDate(text)).toThrow(`${JSON.stringify(text)} is no possible date`)
    },
  )

  test('orders by its first day, by its last where the first is open, and last where there is none', () => {
    expect(dayOrder(parseDate('2022-03'))).toEqual({
      undated: false,
      sortDay: day('2022-03-01'),
    })
    expect(dayOrder(parseDate('../2022-03-13'))).toEqual({
      undated: false,
      sortDay: day('2022-03-13'),
    })
    expect(dayOrder(undefined).undated).toBe(true)
  })

  test('overlaps another where some day may lie in both', () => {
    expect(overlap(parseDate('2022-03'), parseDate('2022-03-31/2022-04-02'))).toBe(true)
    expect(overlap(parseDate('2022-03'), parseDate('2022-04'))).toBe(false)
    expect(overlap(parseDate('../2022-03-01'), parseDate('2021'))).toBe(true)
  })
})
