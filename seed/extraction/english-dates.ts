import {
  dayOfMonth,
  daysAgo,
  lastNight,
  monthOfYear,
  monthsAgo,
  never,
  type Part,
  season,
  weekday,
  weekdayOfWeeksAgo,
  weekend,
  weeksAgo,
  year,
  yearsAgo,
} from './date-meaning.ts'
import { type DateLanguage, type DateWay, way } from './date-way.ts'
import { isInEnglishClause, isOfAnotherInEnglish } from './english-frame.ts'
import { monthNumber, monthPattern } from './month.ts'

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const numerals = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const count = (word: string | undefined) =>
  /^\d+$/.test(word ?? '') ? Number(word) : numerals.indexOf(word?.toLowerCase().replace(/^an?$/, 'one') ?? '') + 1

const parts: Record<string, Part> = { early: 'begin', mid: 'middle', late: 'end' }
const partOf = (word: string | undefined) => (word === undefined ? undefined : parts[word.toLowerCase()])
const number = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits))
/** How far back: *last* is one, *this* none. */
const ago = (word: string | undefined) => (/^this/i.test(word ?? '') ? 0 : 1)

const hour = '(?:morning|afternoon|evening|night)'
const back = '(?<back>last|this past|past|previous|this)'
const beforeDate = `(?:(?:${weekdays.join('|')}),?\\s\\(?)?`
const month = `(?<month>${monthPattern})`
const calendarYear = '(?<year>(?:1[89]|20)\\d\\d)'
const units = { week: weeksAgo, month: monthsAgo, year: yearsAgo, day: daysAgo }
const unitOf = (word: string | undefined) => units[(word?.toLowerCase() ?? 'day') as keyof typeof units]

const ways: DateWay[] = [
  way(`${beforeDate}${month}\\s(?<day>\\d\\d?)(?:st|nd|rd|th)?(?:,?\\s${calendarYear})?\\)?`, ({ day, month, year }) =>
    dayOfMonth(Number(day), monthNumber(month ?? ''), number(year)),
  ),
  way(
    `${beforeDate}(?:the\\s)?(?<day>\\d\\d?)(?:st|nd|rd|th)?\\s(?:of\\s)?${month}(?:,?\\s${calendarYear})?\\)?`,
    ({ day, month, year }) => dayOfMonth(Number(day), monthNumber(month ?? ''), number(year)),
  ),
  way('(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)', ({ day, month, year }) =>
    dayOfMonth(Number(day), Number(month), number(year)),
  ),
  way(
    `(?:(?<part>early|mid|late)[\\s-])?(?:last\\s)?${month}(?:,?\\s(?:of\\s)?${calendarYear})?`,
    ({ part, month, year }) => monthOfYear(monthNumber(month ?? ''), number(year), partOf(part)),
  ),
  way(`(?:(?<part>early|mid|late)(?:\\sin\\s|[\\s-]))?${calendarYear}`, ({ part, year: of }) =>
    year(Number(of), partOf(part)),
  ),
  way(`(?<season>spring|summer|autumn|fall)(?:\\sof)?\\s${calendarYear}`, ({ season: name, year }) =>
    season({ spring: 3, summer: 6, autumn: 9, fall: 9 }[name?.toLowerCase() ?? ''] ?? 3, number(year)),
  ),
  way(`last\\s(?<season>spring|summer|autumn|fall)`, ({ season: name }) =>
    season({ spring: 3, summer: 6, autumn: 9, fall: 9 }[name?.toLowerCase() ?? ''] ?? 3),
  ),
  way(
    `(?:(?<how>last|this past|past|next|this coming|the following)\\s)?(?:early\\s|late\\s)?(?<weekday>${weekdays.join('|')})(?:\\s${hour})?(?:\\s(?<week>last|this)\\sweek)?`,
    ({ how, weekday: name, week }) => {
      const of = weekdays.indexOf(name?.toLowerCase() ?? '')
      if (/^(?:next|this coming|the following)/i.test(how ?? '')) return never
      return week === undefined ? weekday(of, how === undefined ? 0 : 1) : weekdayOfWeeksAgo(of, ago(week))
    },
  ),
  way('the day before yesterday', () => daysAgo(2)),
  way(`yesterday(?:\\s${hour})?`, () => daysAgo(1)),
  way(`today|tonight|(?:earlier|late|later)\\stoday|this\\s${hour}`, () => daysAgo(0)),
  way('last night|overnight', () => lastNight),
  way(`(?<count>\\d\\d?|an?|${numerals.join('|')})\\s(?<unit>day|week|month|year)s?\\sago`, ({ count: of, unit }) =>
    unitOf(unit)(count(of)),
  ),
  way(`(?:earlier\\s|late\\s|later\\s|early\\s)?${back}\\s(?<unit>week|month|year)`, ({ back, unit }) =>
    unitOf(unit)(ago(back)),
  ),
  way(`(?:${back}|the)\\sweekend`, ({ back }) => weekend(back !== undefined && ago(back) > 0 ? 1 : 0)),
]

export const english: DateLanguage = {
  sign: /\d|day|week|month|year|january|february|march|april|may|june|july|august|september|october|november|december|night|morning|evening|noon|spring|summer|autumn|fall|winter/i,
  ways,
  preposition: /(?:^|[^\p{L}])((?:on|in\sthe|in|at|over|during|back in|of|from|dated)\s)$/iu,
  isInClause: isInEnglishClause,
  isOfAnother: isOfAnotherInEnglish,
}
