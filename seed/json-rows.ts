import { snakeCase, tableOf } from '../src/database/table.ts'

/** Writes rows of a model as JSON objects with the names of columns as keys, separated by commas. */
export function jsonWriter(model: string): (rows: readonly object[]) => string {
  const columns = tableOf(model).columns.map((name) => [name, snakeCase(name)] as const)
  return (rows) =>
    rows
      .map((row) =>
        JSON.stringify(
          Object.fromEntries(columns.map(([name, column]) => [column, (row as Record<string, unknown>)[name] ?? null])),
        ),
      )
      .join(',')
}
