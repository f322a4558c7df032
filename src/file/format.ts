import Papa from 'papaparse'
import { type Column, separator } from './column.ts'
import type { Row } from './page.ts'

/** A format of files. */
export interface Format {
  type: string
  head(columns: readonly Column[]): string
  body(rows: Row[], columns: readonly Column[]): string
}

const truth: Record<string, string> = { t: 'true', f: 'false' }

/**
 * RFC 4180, which spreadsheets open: UTF-8 with the mark by which they know it, a header, and no cell that
 * they would take for a formula: such a one begins with an apostrophe.
 */
const csv: Format = {
  type: 'text/csv; charset=utf-8; header=present',
  head: (columns) => `\uFEFF${lines([columns.map(({ name }) => name)])}`,
  body: (rows, columns) => lines(rows.map((row) => row.map((value, index) => cell(value, columns[index] as Column)))),
}

const lines = (rows: (string | null)[][]) =>
  `${Papa.unparse(rows, { escapeFormulae: true, newline: '\r\n', header: false })}\r\n`

function cell(value: string | null, { as, list }: Column): string | null {
  if (value === null) return null
  if (as === 'boolean') return truth[value] ?? value
  return list ? itemsOf(value).join('; ') : value
}

/** A JSON object on each line, with the columns as keys; null for what is not there, and lists as lists. */
const ndjson: Format = {
  type: 'application/x-ndjson; charset=utf-8',
  head: () => '',
  body: (rows, columns) =>
    rows
      .map(
        (row) =>
          `${JSON.stringify(Object.fromEntries(columns.map((column, at) => [column.name, json(row[at], column)])))}\n`,
      )
      .join(''),
}

function json(value: string | null | undefined, { as, list }: Column): unknown {
  if (list) return value === null || value === undefined ? [] : itemsOf(value).map((item) => item || null)
  if (value === null || value === undefined) return null
  if (as === 'boolean') return value === 't'
  return as === 'number' ? Number(value) : value
}

const itemsOf = (value: string) => value.split(separator)

export const formats: Record<string, Format> = { csv, ndjson }
