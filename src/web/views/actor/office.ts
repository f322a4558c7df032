const shown = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
  return (date: string) => format.format(new Date(`${date}T00:00:00Z`))
}
const day = shown({ dateStyle: 'long' })
const month = shown({ year: 'numeric', month: 'long' })

/** A day, month or year of EDTF in words; whatever else it is stands for itself. */
function edtfWords(edtf: string): string {
  const [, date = '', doubt = ''] = /^([\d-]+)([?~%]?)$/.exec(edtf) ?? []
  const perhaps = doubt && ', perhaps'
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return day(date) + perhaps
  if (/^\d{4}-\d{2}$/.test(date)) return month(`${date}-01`) + perhaps
  return date ? date + perhaps : edtf
}

/** From when to when an office is held, as far as that is known. */
export function heldWords({ fromEdtf, toEdtf }: { fromEdtf: string | null; toEdtf: string | null }): string {
  if (fromEdtf && toEdtf) return `${edtfWords(fromEdtf)} – ${edtfWords(toEdtf)}`
  if (fromEdtf) return `since ${edtfWords(fromEdtf)}`
  if (toEdtf) return `until ${edtfWords(toEdtf)}`
  return 'dates unknown'
}
