/** One column of a file. */
export interface Column {
  name: string
  /** What is in it, for whoever reads the file. */
  description: string
  /** The value as SQL, over the tables of the file's query; a text, or several joined by `separator`. */
  sql: string
  /** Several values: a list in NDJSON, joined by `; ` in a spreadsheet. Lists about the same things go in step. */
  list?: true
  /** What NDJSON has instead of a text. */
  as?: 'number' | 'boolean'
}

/** Between the values of a list as the database sends them: a control character that no text has. */
export const separator = '\u001f'

/** The values of a group as one text, in an order. */
export const listed = (value: string, order: string): string =>
  `string_agg(coalesce(${value}::text, ''), E'\\x1f' ORDER BY ${order})`
