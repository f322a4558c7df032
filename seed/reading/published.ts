import { parseDate } from '../date.ts'
import { monthNumber, monthPattern } from '../extraction/month.ts'

const pad = (part: string | number, length: number) => String(part).padStart(length, '0')
const day = (year: string, month: string | number, of: string) => `${year}-${pad(month, 2)}-${pad(of, 2)}`

/**
 * The ways in which files write dates, each with the EDTF that it means. The day is the one that is written: what the
 * publisher calls the 14th is the 14th, whatever the time zone. `3/4/2022` is not among them: nobody knows which month it is.
 */
const ways: [RegExp, (...parts: string[]) => string][] = [
  // EDTF, but not all of it: its years may have eight digits, and a publication is no interval.
  [/^(\d{4}(?:-\d\d){0,2}[?~%]?)$/, (date) => date as string],
  // 2022-03-14T08:30:00+01:00, 2022-03-14 08:30
  [/^(\d{4}-\d\d-\d\d)[T ]\d\d(?::?\d\d.*)?$/, (date) => date as string],
  // 2022/03/14, 20220314
  [/^(\d{4})\/(\d\d?)\/(\d\d?)$/, (year, month, of) => day(year as string, month as string, of as string)],
  [/^(\d{4})(\d\d)(\d\d)(?:T\d.*)?$/, (year, month, of) => day(year as string, month as string, of as string)],
  // 14.3.2022, 14.03.2022, 08:30 Uhr
  [
    /^(\d\d?)\.\s?(\d\d?)\.\s?(\d{4})(?:\D.*)?$/,
    (of, month, year) => day(year as string, month as string, of as string),
  ],
  // 14. März 2022; Mon, 14 Mar 2022 08:30:00 GMT
  [
    new RegExp(`^(?:\\p{L}+\\.?,?\\s+)?(?:den\\s+)?(\\d\\d?)\\.?\\s+(${monthPattern}),?\\s+(\\d{4})(?:\\D.*)?$`, 'iu'),
    (of, month, year) => day(year as string, monthNumber(month as string), of as string),
  ],
  // March 14, 2022
  [
    new RegExp(`^(?:\\p{L}+\\.?,?\\s+)?(${monthPattern})\\s+(\\d\\d?)(?:st|nd|rd|th)?,?\\s+(\\d{4})(?:\\D.*)?$`, 'iu'),
    (month, of, year) => day(year as string, monthNumber(month as string), of as string),
  ],
  // März 2022
  [
    new RegExp(`^(${monthPattern})\\s+(\\d{4})$`, 'iu'),
    (month, year) => `${year}-${pad(monthNumber(month as string), 2)}`,
  ],
]

/** The day, month or year of publication in EDTF, from whatever stands where it should; undefined where that is no date. */
export function publishedOn(given: unknown): string | undefined {
  const words = typeof given === 'string' ? given.trim() : ''
  const counted = typeof given === 'number' ? given : /^\d{10}(?:\d{3})?$/.test(words) ? Number(words) : undefined
  const written = counted === undefined ? words : ofNumber(counted)
  const read = ways.flatMap(([pattern, edtf]) => {
    const match = pattern.exec(written)
    return match ? [edtf(...match.slice(1))] : []
  })
  return read.find(isDate)
}

/** A year, a day such as 20220314, or the seconds or milliseconds since 1970 that programs count. */
function ofNumber(given: number): string {
  // As seconds it would be a day of 1970.
  if (given < 10_000 || /^(?:19|20)\d{6}$/.test(`${given}`)) return String(given)
  const time = new Date(given < 1e11 ? given * 1000 : given)
  return Number.isNaN(Number(time)) ? '' : time.toISOString().slice(0, 10)
}

function isDate(edtf: string): boolean {
  try {
    parseDate(edtf)
    return true
  } catch {
    return false
  }
}
