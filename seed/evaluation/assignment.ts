import { munkres } from 'munkres'

/** The pairs of a row and a column, each used once, whose sum of worth is largest; as many as there can be. */
export function assign<Row, Column>(
  rows: readonly Row[],
  columns: readonly Column[],
  worth: (row: Row, column: Column) => number,
): [row: number, column: number][] {
  if (rows.length === 0 || columns.length === 0) return []
  return munkres(rows.map((row) => columns.map((column) => -worth(row, column))))
}
