/** A day as a number, counted from 1 January 1970. */
export type Day = number

/** The days from the first to the last, both included. */
export interface DayRange {
  first: Day
  last: Day
}

const length = 86_400_000

/** The day of a date; undefined where there is none such, as a 31 February. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? dayAt(date) : undefined
}

export const dayAt = (date: Date): Day => Math.floor(Number(date) / length)

const dateOf = (day: Day): Date => new Date(day * length)

export const yearOf = (day: Day): number => dateOf(day).getUTCFullYear()

/** From 1. */
export const monthOf = (day: Day): number => dateOf(day).getUTCMonth() + 1

/** From 0, which is Monday. */
export const weekdayOf = (day: Day): number => (day + 3) % 7

/** Months after December and before January belong to the next year and the one before. */
export const wholeMonth = (year: number, month: number): DayRange => ({
  first: dayAt(new Date(Date.UTC(year, month - 1, 1))),
  last: dayAt(new Date(Date.UTC(year, month, 0))),
})

export const wholeYear = (year: number): DayRange => ({
  first: wholeMonth(year, 1).first,
  last: wholeMonth(year, 12).last,
})

/** Monday to Sunday. */
export const wholeWeek = (of: Day): DayRange => ({ first: of - weekdayOf(of), last: of - weekdayOf(of) + 6 })

export const hull = (...ranges: DayRange[]): DayRange => ({
  first: Math.min(...ranges.map(({ first }) => first)),
  last: Math.max(...ranges.map(({ last }) => last)),
})

/** A day, a whole month, a whole year, several of these or so many days, in EDTF; `mark` says that it is uncertain or approximate. */
export function edtfOf({ first, last }: DayRange, mark: '?' | '~' | '' = ''): string {
  const [from, to] = [first, last].map((day) => dateOf(day).toISOString().slice(0, 10)) as [string, string]
  if (first === last) return from + mark
  const ofMonths = from.endsWith('-01') && last === wholeMonth(yearOf(last), monthOf(last)).last
  const ofYears = ofMonths && from.endsWith('-01-01') && to.endsWith('-12-31')
  const [start, end] = [from, to].map((day) => day.slice(0, ofYears ? 4 : ofMonths ? 7 : 10))
  return start === end ? `${start}${mark}` : `${start}${mark}/${end}${mark}`
}
