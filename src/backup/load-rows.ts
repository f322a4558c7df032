import { pipeline } from 'node:stream/promises'
import pg, { type ClientBase } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Database } from '../database/database.ts'
import { fieldsOf } from './fields.ts'
import { wholeLines } from './line-reader.ts'
import type { TableShape } from './shape.ts'

const { escapeIdentifier: name } = pg

/** Bytes that are put into the embedded database at a time. */
const batchSize = 1_000_000

/** Puts lines of `COPY` into a table that was emptied in this transaction. */
export async function loadRows(
  client: ClientBase,
  kind: Database['kind'],
  table: TableShape,
  lines: AsyncIterable<Buffer>,
): Promise<void> {
  const target = `public.${name(table.name)} (${table.columns.map((column) => name(column.name)).join(', ')})`
  if (kind === 'server') {
    // Nobody has seen an older state of the table, so that nothing needs to be tidied up in it later.
    await pipeline(lines, client.query(copyFrom(`COPY ${target} FROM STDIN (FREEZE)`)))
    return
  }
  // Over its socket the embedded database does not take rows by COPY.
  const values = table.columns.map(({ type }, at) => `c${at}::${type}`)
  const lists = table.columns.map((_, at) => `$${at + 1}::text[]`)
  const text = `INSERT INTO ${target} SELECT ${values.join(', ')}
    FROM unnest(${lists.join(', ')}) AS given(${lists.map((_, at) => `c${at}`).join(', ')})`
  for await (const batch of wholeLines(lines, batchSize)) {
    const columns: (string | null)[][] = table.columns.map(() => [])
    for (const line of batch.toString('utf8', 0, batch.length - 1).split('\n'))
      for (const [at, field] of fieldsOf(line).entries()) columns[at]?.push(field)
    await client.query(text, columns)
  }
}
