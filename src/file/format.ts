import Papa from 'papaparse'
import type { Column, Value } from './column.ts'

/** A format of files, by the ending of their names. */
export type FormatName = 'csv' | 'ndjson'

interface Format {
  type: string
  head(columns: readonly Column[]): string
  /** A row as a line, with the line's end. Its values are in the order of the columns. */
  line(row: Record<string, Value>): string
}

/**
 * RFC 4180, which spreadsheets open: UTF-8 with the mark by which they know it, a header, and no cell that
 * they would take for a formula: such a one begins with an apostrophe.
 */
const csv: Format = {
  type: 'text/csv; charset=utf-8; header=present',
  head: (columns) => `\uFEFF${record(columns.map(({ name }) => name))}`,
  line: (row) => record(Object.values(row)),
}

const record = (values: Value[]) => `${values.map(cell).join(',')}\r\n`

function cell(value: Value): string {
  if (typeof value === 'number') return String(value)
  const text = Array.isArray(value) ? value.map((item) => item ?? '').join('; ') : String(value ?? '')
  // The import writes a million lines, and nearly every cell stands for itself.
  return plain.test(text) ? text : Papa.unparse([[text]], { escapeFormulae: true, newline: '\r\n' })
}

/** What is no formula and needs no quotation marks: it begins with a letter or digit, and has no sign of CSV. */
const plain = /^(?:[\p{L}\p{N}](?:[^",\s\uFEFF]| (?=\S))*)?$/u

/** A JSON object on each line, with the columns as keys; null for what is not there, and lists as lists. */
const ndjson: Format = {
  type: 'application/x-ndjson; charset=utf-8',
  head: () => '',
  line: (row) => `${JSON.stringify(row)}\n`,
}

export const formats: Record<FormatName, Format> = { csv, ndjson }
