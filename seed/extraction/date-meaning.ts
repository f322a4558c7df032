import {
  type Day,
  type DayRange,
  dayOf,
  hull,
  monthOf,
  weekdayOf,
  wholeMonth,
  wholeWeek,
  wholeYear,
  yearOf,
} from './day.ts'

/**
 * What words mean of an article that was published on a day: the days between which that was which they name; undefined
 * where it is not over. Words that need no day to be understood are explicit.
 */
export interface Meaning {
  explicit?: boolean
  /** Whether it is a day of the calendar whose year has to be found. */
  yearless?: boolean
  /** Whether nobody counted exactly, as with *vor zwanzig Jahren*. */
  approximate?: boolean
  on(published: Day): DayRange | undefined
}

/** What is not over, or only begins, is no time at which something was said. */
export const never: Meaning = { on: () => undefined }

const always = (range: DayRange | undefined): Meaning => (range ? { explicit: true, on: () => range } : never)

const one = (day: Day): DayRange => ({ first: day, last: day })

/** So many days; what is less than that before what is named is yet to come, or the writer would name its year. */
const upcoming = 60

export function dayOfMonth(day: number, month: number, year?: number): Meaning {
  if (year !== undefined) {
    const found = dayOf(year, month, day)
    return always(found === undefined ? undefined : one(found))
  }
  // A leap day is looked for further back.
  return yearless((of) => {
    const found = dayOf(of, month, day)
    return found === undefined ? undefined : one(found)
  })
}

export const monthOfYear = (month: number, year?: number, part?: Part): Meaning => {
  const of = (in_: number) => (part ? thirdOfMonth(in_, month, part) : wholeMonth(in_, month))
  return year === undefined ? yearless(of) : always(of(year))
}

export const year = (of: number, part?: Part): Meaning => always(part ? thirdOfYear(of, part) : wholeYear(of))

/** Three months, such as a summer. */
export const season = (from: number, of?: number): Meaning => {
  const range = (in_: number) => hull(wholeMonth(in_, from), wholeMonth(in_, from + 2))
  return of === undefined ? yearless(range) : always(range(of))
}

/** The last time before the publication that something of every year was. */
function yearless(of: (year: number) => DayRange | undefined): Meaning {
  return {
    yearless: true,
    on(published) {
      const this_ = yearOf(published)
      const years = [this_ + 1, this_, this_ - 1, this_ - 2, this_ - 3, this_ - 4]
      const ranges = years.flatMap((one) => of(one) ?? [])
      if (ranges.some(({ first }) => first > published && first - published <= upcoming)) return undefined
      return ranges.find(({ first }) => first <= published)
    },
  }
}

/** Where in a month or a year something was. */
export type Part = 'begin' | 'middle' | 'end'

/** Thirds that share the day between them: the 10th is called the beginning of a month, and the middle. */
function thirdOfMonth(year: number, month: number, part: Part): DayRange {
  const { first, last } = wholeMonth(year, month)
  const [from, to] = { begin: [0, 9], middle: [9, 19], end: [19, 30] }[part] as [number, number]
  return { first: first + from, last: Math.min(first + to, last) }
}

function thirdOfYear(year: number, part: Part): DayRange {
  const from = { begin: 1, middle: 5, end: 9 }[part]
  return hull(wholeMonth(year, from), wholeMonth(year, from + 3))
}

export const daysAgo = (count: number): Meaning => ({
  approximate: count > 6,
  on: (published) => one(published - count),
})

/** Of weeks, months and years up to so many are counted; more are mostly rounded. */
const counted = 4

/** *Vor zwei Wochen* was in the week in which it was fourteen days ago, and nobody counted. */
export const weeksAgo = (count: number, part?: Part): Meaning => ({
  approximate: count > counted,
  on(published) {
    const { first, last } = wholeWeek(published - 7 * count)
    const [from, to] = part
      ? ({ begin: [0, 1], middle: [2, 3], end: [3, 6] }[part] as [number, number])
      : [0, last - first]
    return { first: first + from, last: first + to }
  },
})

export const monthsAgo = (count: number, part?: Part): Meaning => ({
  approximate: count > counted,
  on(published) {
    const { first } = wholeMonth(yearOf(published), monthOf(published) - count)
    return part ? thirdOfMonth(yearOf(first), monthOf(first), part) : wholeMonth(yearOf(first), monthOf(first))
  },
})

export const yearsAgo = (count: number, part?: Part): Meaning => ({
  approximate: count > counted,
  on(published) {
    const of = yearOf(published) - count
    return part ? thirdOfYear(of, part) : wholeYear(of)
  },
})

/** A month of this year or of one before. */
export const monthOfYearsAgo = (month: number, count: number): Meaning => ({
  on: (published) => wholeMonth(yearOf(published) - count, month),
})

/** The last such day up to the publication; `before` it where the words say that it is over. */
export const weekday = (of: number, before: 0 | 1 = 0): Meaning => ({
  on: (published) => one(lastWeekday(of, published - before)),
})

export const weekdayOfWeeksAgo = (of: number, count: number): Meaning => ({
  on: (published) => one(wholeWeek(published - 7 * count).first + of),
})

/** *In der Nacht zum Montag* is Sunday or Monday. */
export const nightTo = (of: number): Meaning => ({
  on(published) {
    const day = lastWeekday(of, published)
    return { first: day - 1, last: day }
  },
})

/** Saturday and Sunday, the last before the publication or around it. */
export const weekend = (before: 0 | 1 = 0): Meaning => ({
  on(published) {
    const inIt = weekdayOf(published) >= 5 && before > 0 ? 2 : 0
    const saturday = lastWeekday(5, published - inIt)
    return { first: saturday, last: saturday + 1 }
  },
})

/** From the evening before to the night. */
export const lastNight: Meaning = { on: (published) => ({ first: published - 1, last: published }) }

const lastWeekday = (of: number, day: Day): Day => day - ((weekdayOf(day) - of + 7) % 7)
