import type { Stretch } from '../../src/text/stretch.ts'
import { parseDate } from '../date.ts'
import type { Meaning } from './date-meaning.ts'
import type { DateLanguage } from './date-way.ts'
import { type DayRange, dayAt, edtfOf, hull, monthOf, wholeMonth, wholeYear, yearOf } from './day.ts'
import { english } from './english-dates.ts'
import { german } from './german-dates.ts'

/** When something was said, by words of the article. */
export interface SaidDate {
  /** Of the words, in the text. */
  stretch: Stretch
  words: string
  /** EDTF. */
  on: string
  by: 'EXPLICIT' | 'RELATIVE_TO_PUBLICATION'
}

const languages: Readonly<Record<string, DateLanguage>> = { de: german, en: english }

interface Candidate extends Stretch {
  meaning: Meaning
}

/**
 * Finds in a stretch of a text, which should be the frame of what was said and nothing of its content, the words that
 * tell when that was; of several those that are nearest to `near`, such as the verb, else the first. Undefined where there
 * are none, or they say too little: a date is as exact as it is known, and no more.
 * @param published the day, month or year of publication in EDTF
 */
export function saidDate(
  text: string,
  stretch: Stretch,
  language: string,
  published: string | null,
  near?: number,
): SaidDate | undefined {
  const of = languages[language]
  if (!of) return undefined
  const frame = text.slice(stretch.start, stretch.end)
  const found = candidates(frame, of, near === undefined ? undefined : near - stretch.start).flatMap(
    ({ start, end, meaning }) => {
      const on = dated(meaning, published)
      return on === undefined ? [] : [{ start: stretch.start + start, end: stretch.start + end, meaning, on }]
    },
  )
  const from = near ?? stretch.start
  const distance = ({ start, end }: Stretch) => (from < start ? start - from : Math.max(0, from - end))
  const [nearest] = found.sort((a, b) => distance(a) - distance(b) || a.start - b.start)
  if (!nearest) return undefined
  const { start, end, meaning, on } = nearest
  const by = meaning.explicit ? 'EXPLICIT' : 'RELATIVE_TO_PUBLICATION'
  return { stretch: { start, end }, words: text.slice(start, end), on, by }
}

/** Characters before and behind a date that are looked at; in a sentence without end the patterns would take for ever. */
const context = 200

/** The dates in a frame that may be those of a saying; of two that overlap the one that begins first, and is longer. */
function candidates(frame: string, language: DateLanguage, verb: number | undefined): Candidate[] {
  const { sign, ways, preposition, isInClause, isOfAnother } = language
  // Most frames have no date, and each way takes longer to find that out.
  if (!sign.test(frame)) return []
  const matches = ways
    .flatMap(({ pattern, meaning }) =>
      [...frame.matchAll(pattern)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        meaning: meaning(match.groups ?? {}),
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const found: Candidate[] = []
  let passed = 0
  for (const { start, end, meaning } of matches) {
    if (start < passed) continue
    passed = end
    const before = frame.slice(0, start)
    const lead = preposition.exec(before)?.[1] ?? ''
    const from = start - lead.length
    const around = [frame.slice(Math.max(0, from - context), from), frame.slice(end, end + context)] as const
    if (isOfAnother(around[0], lead, frame.slice(start, end), around[1])) continue
    if (isInClause(...around) && !isWithVerb(verb, frame, { start, end })) continue
    found.push({ start: from, end, meaning })
  }
  return found
}

/** Whether nothing that parts clauses is between a date and the verb of saying. */
const isWithVerb = (verb: number | undefined, frame: string, { start, end }: Stretch) =>
  verb !== undefined && !/[,;:]/.test(verb < start ? frame.slice(verb, start) : frame.slice(end, verb))

/** What words mean of an article, in EDTF, as exactly as it follows from its date of publication. */
function dated({ explicit, yearless, approximate, on }: Meaning, published: string | null): string | undefined {
  const publication = published === null ? undefined : parseDate(published)
  const [first, last] = [publication?.earliest, publication?.latest].map((day) => (day ? dayAt(day) : undefined))
  if (explicit) {
    const range = on(0)
    return range && (last === undefined || range.first <= last) ? edtfOf(range) : undefined
  }
  if (!publication || first === undefined || last === undefined) return undefined
  // JavaScript takes the years to 99 for those of its own century.
  if (yearOf(first) < 1000) return undefined
  if (first === last) {
    const range = on(first)
    if (!range || range.first > first) return undefined
    return edtfOf(upTo(range, first), /[?~%]/.test(publication.edtf) ? '?' : approximate ? '~' : '')
  }
  const [earliest, latest] = [on(first), on(last)]
  // Published some day in March, *am 3. März* is that of this March: of last year's nobody leaves out the year.
  if (yearless && publication.precision === 'MONTH') return latest && edtfOf(latest)
  if (yearless && publication.precision === 'YEAR') return edtfOf({ first, last }, '?')
  if (!earliest || !latest) return undefined
  const range = hull(earliest, latest)
  if (earliest.first === latest.first && earliest.last === latest.last) return edtfOf(range)
  return rough(range, { first, last }, publication.precision)
}

/** Nothing was said after it was printed: what began before is cut off there, unless it is a whole month or year. */
function upTo(range: DayRange, published: number): DayRange {
  return edtfOf(range).includes('/') ? { first: range.first, last: Math.min(range.last, published) } : range
}

/**
 * A time that is only known to the month or the year of publication, and not exactly to that, for a Sunday before may be of
 * the month before: `2022-03?`. What may be longer ago than a week is one of two months.
 */
function rough(range: DayRange, published: DayRange, precision: string): string {
  const isMonth = precision === 'MONTH'
  if (!isMonth && precision !== 'YEAR') return edtfOf(range)
  const unit = (day: number) => (isMonth ? wholeMonth(yearOf(day), monthOf(day)) : wholeYear(yearOf(day)))
  const units = hull(unit(range.first), unit(range.last))
  if (units.first >= published.first && units.last <= published.last) return edtfOf(units)
  const isNear = published.first - range.first <= (isMonth ? 7 : 31) && range.last <= published.last
  return isNear ? edtfOf(published, '?') : edtfOf(units)
}
