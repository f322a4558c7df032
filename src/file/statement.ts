import { Prisma } from '../database/generated/client/client.ts'
import type { Column, Value } from './column.ts'
import { type FormatName, formats } from './format.ts'
import type { FileKind } from './page.ts'

const columns = [
  { name: 'statement', description: 'The slug of the statement.' },
  { name: 'summary', description: 'What was said, in one English sentence of the annotator’s.' },
  { name: 'act', description: 'The speech act.' },
  { name: 'said_on', description: 'When it was said, in EDTF; empty where that is unknown.' },
  { name: 'said_from', description: 'The first day on which it may have been said.' },
  { name: 'said_to', description: 'The last day on which it may have been said.' },
  { name: 'said_precision', description: 'How exactly the date is known.' },
  { name: 'said_at', description: 'The slug of the event at which it was said.' },
  { name: 'speakers', description: 'The names of its speakers.' },
  { name: 'speaker_slugs', description: 'Their slugs, in step.' },
  { name: 'speaker_countries', description: 'Their countries, in step.' },
  { name: 'speaker_official', description: 'Whether they were official on that day, in step.' },
  { name: 'on_behalf_of', description: 'The slugs of those for whom they speak, in step.' },
  { name: 'about', description: 'The slugs of the actors and events it is about.' },
  { name: 'stances', description: "The speaker's stances towards these, in step." },
  { name: 'addressees', description: 'The slugs of those to whom it was said.' },
  { name: 'claims', description: 'The slugs of the claims on which it takes positions.' },
  { name: 'positions', description: 'These positions, in step.' },
  { name: 'consequence', description: 'What the speaker says will follow.' },
  { name: 'joint', description: 'Whether it has several speakers.' },
  { name: 'attestation', description: 'Who vouches for it that it was said.' },
  { name: 'parent', description: 'The slug of the statement in which somebody else told it.' },
  { name: 'mentions', description: 'How often it is printed.' },
  { name: 'documents', description: 'The documents that print it.' },
  { name: 'provenance', description: 'How it came into the corpus.' },
] as const satisfies Column[]

/** A statement as a row of a file: the columns of `/statements.csv` and `/statements.ndjson`, in their order. */
export type StatementRow = Record<(typeof columns)[number]['name'], Value>

/** The lines of a row, as `statement_line` holds them. */
export function statementLines(row: StatementRow): Record<FormatName, string> {
  const ordered = Object.fromEntries(columns.map(({ name }) => [name, row[name]]))
  return { csv: formats.csv.line(ordered), ndjson: formats.ndjson.line(ordered) }
}

/** A row for each statement. The import has made its lines, which only have to be put together. */
export const statementFile: FileKind = {
  columns,
  pageSize: 2_000,
  select: (format) =>
    Prisma.sql`SELECT string_agg(s.${Prisma.raw(format)}, '' ORDER BY s.undated, s.sort_day, s.statement_id) FROM page AS s`,
  text: ([row]) => row?.[0] ?? '',
}
