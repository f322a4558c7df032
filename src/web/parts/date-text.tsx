export interface DateOf {
  edtf: string | null
  earliest: string | null
  latest: string | null
  precision: string
  words: string | null
}

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const month = new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC' })

const shown = (format: Intl.DateTimeFormat, date: string) => format.format(new Date(`${date}T00:00:00Z`))

/** A date in words, as exact as it is known and no more. */
export function dateWords({ precision, earliest, latest, edtf }: DateOf): string {
  if (!earliest && !latest) return 'day unknown'
  if (precision === 'DAY' && earliest) return shown(day, earliest) + (edtf?.endsWith('?') ? ', perhaps' : '')
  if (precision === 'MONTH' && earliest) return shown(month, earliest)
  if (precision === 'YEAR' && earliest) return earliest.slice(0, 4)
  if (!earliest) return `until ${shown(day, latest ?? '')}`
  if (!latest) return `since ${shown(day, earliest)}`
  return `${shown(day, earliest)} – ${shown(day, latest)}`
}

/** A date; the words that it was read from are its title. */
export function DateText({ date }: { date: DateOf }) {
  return (
    <time dateTime={date.edtf ?? undefined} title={date.words ? `read from “${date.words}”` : undefined}>
      {dateWords(date)}
    </time>
  )
}
