import { once } from 'node:events'
import type { ClientBase } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { snakeCase, tableOf } from '../src/database/table.ts'
import type { Batch } from './batch.ts'

/** Puts the rows of new documents, as lines of `COPY`, into their tables. Must be in a transaction. */
export async function loadBatch(client: ClientBase, { tables }: Batch): Promise<number> {
  let added = 0
  for (const { model, rows, text } of tables) {
    const table = tableOf(model)
    const columns = table.columns.map((name) => `"${snakeCase(name)}"`).join(', ')
    const stream = client.query(copyFrom(`COPY "${table.name}" (${columns}) FROM STDIN`))
    stream.end(text)
    await once(stream, 'finish')
    if (model !== 'Document') added += rows
  }
  return added
}
