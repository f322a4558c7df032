import pg, { type ClientBase } from 'pg'
import { OperatorError } from '../error.ts'
import type { Manifest } from './manifest.ts'
import { shapeOf, type TableShape } from './shape.ts'

/** What is said of a database that was not filled, though it may have its tables now. */
export const asBefore = 'The database holds what it held before.'

/**
 * Makes sure that a backup may be restored into a database, before anything is done.
 * @throws OperatorError where it holds something that would be lost, or is of another version.
 */
export async function refuseUnfit(client: ClientBase, { migrations }: Manifest, overwrite: boolean): Promise<void> {
  const target = await shapeOf(client)
  if (!target.migrations) {
    if (target.tables.length === 0) return
    throw new OperatorError(
      'The database has tables of something else. Nothing was changed; restore into an empty one.',
    )
  }
  const later = target.migrations.filter((name) => !migrations.includes(name))
  if (later.length > 0)
    throw new OperatorError(
      `The backup is older than the database, which has ${later.join(', ')} already. Nothing was changed; restore into a new database, which is then brought to this version.`,
    )
  const held = await heldTables(client, target.tables)
  if (held.includes('laid_aside'))
    throw new OperatorError(
      'The import of a large corpus into the database has begun and not ended. Nothing was changed; run npm run seed again first, or restore into a new database.',
    )
  if (held.length > 0 && !overwrite)
    throw new OperatorError(
      'The database holds a corpus already. Nothing was changed; restore into an empty one, or have what it holds replaced with --overwrite.',
    )
}

async function heldTables(client: ClientBase, tables: readonly TableShape[]): Promise<string[]> {
  const held: string[] = []
  for (const { name } of tables) {
    const { rowCount } = await client.query(`SELECT FROM public.${pg.escapeIdentifier(name)} LIMIT 1`)
    if (rowCount) held.push(name)
  }
  return held
}

/**
 * The tables of a database that are in a backup.
 * @throws OperatorError where they are not the same there and here.
 */
export async function targetTables(client: ClientBase, backedUp: Manifest['tables']): Promise<TableShape[]> {
  const there = new Map((await shapeOf(client)).tables.map((table) => [table.name, table]))
  return backedUp.map(({ name, columns }) => {
    const table = there.get(name)
    const ordered = columns.flatMap((column) => table?.columns.find((one) => one.name === column) ?? [])
    if (!table || ordered.length !== columns.length || ordered.length !== table.columns.length)
      throw new OperatorError(
        `The backup has a table ${name} that is none of this program's, or has other columns. ${asBefore}`,
      )
    return { ...table, columns: ordered }
  })
}
