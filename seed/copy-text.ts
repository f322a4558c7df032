import { type Table, tableOf } from '../src/database/table.ts'

type Row = Record<string, unknown>

/** A value as PostgreSQL's `COPY` reads it, by the type of its column. */
type Format = (value: unknown) => string

// Most texts have none of these, and looking is cheaper than replacing.
const special = /[\\\n\r\t]/
const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
const text = (value: unknown) => {
  const words = value as string
  return special.test(words) ? words.replaceAll(/[\\\n\r\t]/g, (sign) => escapes[sign] as string) : words
}

const days = new Map<number, string>()
const day = (value: unknown) => {
  const time = Number(value as Date)
  let known = days.get(time)
  if (known === undefined) {
    if (days.size > 100_000) days.clear()
    known = new Date(time).toISOString().slice(0, 10)
    days.set(time, known)
  }
  return known
}

const list = (value: unknown) => {
  const items = value as string[]
  if (items.length === 0) return '{}'
  const quoted = `"${items.join('","')}"`
  // Between quotation marks only these have a meaning; then what `COPY` takes for a sign is escaped once more.
  return special.test(quoted) || items.some((item) => item.includes('"'))
    ? text(`{${items.map((item) => `"${item.replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`)
    : `{${quoted}}`
}

const formats: Record<string, Format> = {
  DateTime: day,
  Boolean: (value) => (value ? 't' : 'f'),
  Int: String,
  Float: String,
  Json: (value) => text(JSON.stringify(value)),
}

/** Writes rows of a model as lines of `COPY ... FROM STDIN`, which are also what rows are compared by. */
export function copyWriter(model: string): (rows: readonly object[]) => string {
  const table = tableOf(model)
  const columns = table.columns.map((name) => [name, formatOf(table, name)] as const)
  return (rows) => {
    let lines = ''
    for (const row of rows as readonly Row[]) {
      let separator = ''
      for (const [name, format] of columns) {
        const value = row[name]
        lines += separator
        lines += value === null || value === undefined ? '\\N' : format(value)
        separator = '\t'
      }
      lines += '\n'
    }
    return lines
  }
}

function formatOf(table: Table, column: string): Format {
  const field = table.fields.get(column)
  if (field?.isList) return list
  // Nothing in these needs to be escaped.
  if (field?.kind === 'enum' || /^id$|Id$/.test(column)) return (value) => value as string
  return formats[field?.type ?? ''] ?? text
}
