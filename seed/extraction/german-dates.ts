import {
  dayOfMonth,
  daysAgo,
  type Meaning,
  monthOfYear,
  monthOfYearsAgo,
  monthsAgo,
  never,
  nightTo,
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
import { isInGermanClause, isOfAnotherInGerman } from './german-frame.ts'
import { monthNumber, monthPattern } from './month.ts'

const weekdays = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag', 'sonnabend']
const weekdayNumber = (name: string | undefined) => {
  const number = weekdays.indexOf(name?.toLowerCase() ?? '')
  return number === 7 ? 5 : number
}
const numerals = 'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ')
const count = (word: string | undefined) =>
  /^\d+$/.test(word ?? '') ? Number(word) : numerals.indexOf(word?.toLowerCase().replace(/^eine[mr]$/, 'ein') ?? '') + 1

const parts: Record<string, Part> = { anfang: 'begin', mitte: 'middle', ende: 'end' }
const partOf = (word: string | undefined) => (word === undefined ? undefined : parts[word.toLowerCase()])
const number = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits))

const hour = '(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)'
const ofWeek = `(?:${weekdays.join('|')})(?:\\s?${hour})?`
const last = '(?:vergangene|letzte|vorige|zurückliegende|verflossene)[nrsm]?'
const this_ = '(?:diese[nrsm]?|laufende[nrsm]?)'
/** How far back: *vergangener* is one, *dieser* none. */
const back = `(?:(?<last>${last})|${this_})`
const ago = (groups: Groups) => (groups['last'] === undefined ? 0 : 1)
const part = '(?<part>Anfang|Mitte|Ende)'
/** Half a weekday before a date of the calendar says nothing more: *Montag, den 14. März*. */
const beforeDate = `(?:${ofWeek},?\\s(?:de[nm]\\s)?\\(?)?`
const month = `(?<month>${monthPattern})`
const calendarYear = '(?<year>(?:1[89]|20)\\d\\d)'

type Groups = Readonly<Record<string, string | undefined>>

const named = ({ day, month, year }: Groups): Meaning =>
  dayOfMonth(Number(day), Number.isNaN(Number(month)) ? monthNumber(month ?? '') : Number(month), fullYear(year))

/** `22` is 2022. */
const fullYear = (year: string | undefined) =>
  year === undefined ? undefined : year.length === 2 ? 2000 + Number(year) : Number(year)

const relativeWeekday = ({ weekday: of, how, last: before, week }: Groups): Meaning => {
  // *Am kommenden Montag*, *am ersten Montag im März*, *am selben Montag*.
  if (how !== undefined && !/^(?:heutig|gestrig|vergangen|letzt|vorig|zurückliegend|diese[nm])/i.test(how)) return never
  if (week !== undefined) return weekdayOfWeeksAgo(weekdayNumber(of), before === undefined ? 0 : 1)
  return weekday(weekdayNumber(of), /^(?:vergangen|letzt|vorig|zurück|gestrig)/i.test(how ?? '') ? 1 : 0)
}

const ways: DateWay[] = [
  way(`${beforeDate}(?<day>\\d\\d?)\\.\\s?${month}(?:\\s${calendarYear})?\\)?`, named),
  way(`${beforeDate}(?<day>\\d\\d?)\\.\\s?(?<month>\\d\\d?)\\.\\s?(?<year>\\d{4}|\\d\\d(?!\\d))?\\)?`, named),
  way('(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)', named),
  way(`(?:${part}\\s)?${month}(?:\\s${calendarYear})?`, ({ part, month, year }) =>
    monthOfYear(monthNumber(month ?? ''), number(year), partOf(part)),
  ),
  way(`${month}\\s(?:des\\s)?${back}\\sjahres`, (groups) =>
    monthOfYearsAgo(monthNumber(groups['month'] ?? ''), ago(groups)),
  ),
  way(`(?:${last}|${this_})\\s${month}`, ({ month }) => monthOfYear(monthNumber(month ?? ''))),
  way(`(?:${part}\\s)?(?:(?:des\\s)?jahre?s?\\s)?${calendarYear}`, ({ part, year: of }) =>
    year(Number(of), partOf(part)),
  ),
  way(`${part}\\s(?:de[rs]\\s)?(?:${back}\\s)?(?<unit>woche|monats|jahres)`, (groups) => {
    const back = ago(groups)
    const of = partOf(groups['part'])
    const unit = groups['unit']?.toLowerCase()
    return unit === 'woche' ? weeksAgo(back, of) : unit === 'monats' ? monthsAgo(back, of) : yearsAgo(back, of)
  }),
  way(`(?<season>frühjahr|frühling|sommer|herbst)(?:\\s${calendarYear})?`, ({ season: name, year }) =>
    season({ frühjahr: 3, frühling: 3, sommer: 6, herbst: 9 }[name?.toLowerCase() ?? ''] ?? 3, number(year)),
  ),
  way(
    `(?:(?<how>(?!frühen|späten)\\p{Ll}{4,}en|diese[nm])\\s)?(?:(?:frühen|späten)\\s)?(?<weekday>${weekdays.join('|')})(?:\\s?${hour})?(?<week>\\s(?:(?:in\\s)?der\\s)?${back}\\swoche)?`,
    relativeWeekday,
  ),
  way(`nacht\\s(?:zum|zu|auf)\\s(?:den\\s)?(?<weekday>${weekdays.join('|')})`, ({ weekday }) =>
    nightTo(weekdayNumber(weekday)),
  ),
  way(`(?:${last}|${this_})\\snacht`, () => ({ on: (published) => ({ first: published - 1, last: published }) })),
  way(`(?<day>vorgestern|gestern|heute)(?:\\s?${hour})?`, ({ day }) =>
    daysAgo({ heute: 0, gestern: 1, vorgestern: 2 }[day?.toLowerCase() ?? ''] ?? 0),
  ),
  way(
    `vor\\s(?<count>\\d\\d?|ein(?:em|er)|${numerals.slice(1).join('|')})\\s(?<unit>tag|woche|monat|jahr)(?:en|n|e)?`,
    (groups) => {
      const of = count(groups['count'])
      const meanings = { tag: daysAgo, woche: weeksAgo, monat: monthsAgo, jahr: yearsAgo }
      return meanings[(groups['unit']?.toLowerCase() ?? 'tag') as keyof typeof meanings](of)
    },
  ),
  way(`${back}\\s(?<unit>woche|monat|jahr)`, (groups) => {
    const meanings = { woche: weeksAgo, monat: monthsAgo, jahr: yearsAgo }
    return meanings[(groups['unit']?.toLowerCase() ?? 'woche') as keyof typeof meanings](ago(groups))
  }),
  way(
    'vor(?<unit>woche|monat|jahr)',
    ({ unit }) => ({ woche: weeksAgo(1), monat: monthsAgo(1), jahr: yearsAgo(1) })[unit?.toLowerCase() ?? ''] ?? never,
  ),
  way('wochenbeginn|wochenanfang', () => weeksAgo(0, 'begin')),
  way(`(?:(?<last>${last})\\s|${this_}\\s)?wochenende`, (groups) => weekend(groups['last'] === undefined ? 0 : 1)),
]

export const german: DateLanguage = {
  sign: /\d|tag|woche|mona|mittwoch|sonnabend|jahr|jänner|januar|feber|februar|märz|april|mai|jun|jul|august|september|oktober|november|dezember|heut|gestern|nacht|abend|morgen|mittag|frühling|frühjahr|sommer|herbst|winter/i,
  ways,
  preposition: /(?:^|[^\p{L}])((?:am|an|im|in\sder|in\sden|in|zu|zum|vom|von)\s)$/iu,
  isInClause: isInGermanClause,
  isOfAnother: isOfAnotherInGerman,
}
