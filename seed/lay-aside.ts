import type { ClientBase } from 'pg'
import { tableOf } from '../src/database/table.ts'
import { ownModels } from './rows.ts'

/**
 * To load a million statements, the indexes and references of the tables that get them are taken away, and made
 * again at the end: sorting once is ten times as fast as finding a place for each row. What was taken away is
 * written down in the same transaction, so that an import which is killed leaves its successor a list of what to make.
 */

/** What stands for the load as a whole, and goes with the last that it has to do. */
const load = { name: 'load', kind: 'LOAD' }

const tables = ownModels.map((model) => tableOf(model).name)

/** Whether a load was begun and has not ended. */
export async function isLaidAside(client: ClientBase): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM laid_aside LIMIT 1')
  return (rowCount ?? 0) > 0
}

/** An index, key or reference of a table, and how it is defined. */
export interface Aside {
  kind: 'INDEX' | 'KEY' | 'REFERENCE'
  name: string
  of_table: string
  definition: string
}

/** Takes away the indexes, keys and references of the tables that documents fill. */
export async function layAside(client: ClientBase): Promise<void> {
  await client.query('BEGIN')
  const asides = await takeAway(client, tables)
  await client.query('INSERT INTO laid_aside SELECT * FROM json_populate_recordset(NULL::laid_aside, $1)', [
    JSON.stringify([...asides, { ...load, of_table: '', definition: '' }]),
  ])
  await client.query('COMMIT')
}

/** Takes away the indexes, keys and references of some tables. Must be in a transaction. */
export async function takeAway(client: ClientBase, tables: readonly string[]): Promise<Aside[]> {
  const { rows } = await client.query<Aside>(
    // References first: they need the keys that they refer to.
    `SELECT conname AS name, CASE contype WHEN 'f' THEN 'REFERENCE' ELSE 'KEY' END AS kind, relname AS of_table,
        pg_get_constraintdef(pg_constraint.oid) AS definition
      FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
      WHERE relnamespace = 'public'::regnamespace AND relname = ANY ($1) AND contype IN ('p', 'f', 'u')
    UNION ALL
    SELECT index.relname, 'INDEX', "table".relname, pg_get_indexdef(indexrelid)
      FROM pg_index JOIN pg_class AS index ON index.oid = indexrelid JOIN pg_class AS "table" ON "table".oid = indrelid
      WHERE index.relnamespace = 'public'::regnamespace AND "table".relname = ANY ($1)
        AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u'))
    ORDER BY kind DESC, name`,
    [tables],
  )
  for (const { kind, name, of_table } of rows)
    await client.query(
      kind === 'INDEX' ? `DROP INDEX "${name}"` : `ALTER TABLE "${of_table}" DROP CONSTRAINT "${name}"`,
    )
  return rows
}

/** The statement that makes an index, key or reference. */
export const makingOf = ({ kind, name, of_table, definition }: Aside): string =>
  kind === 'INDEX' ? definition : `ALTER TABLE "${of_table}" ADD CONSTRAINT "${name}" ${definition}`

/** Writes down that the load has ended. Belongs in the transaction that gives the database its revision. */
export async function endLoad(client: ClientBase): Promise<void> {
  await client.query('DELETE FROM laid_aside WHERE name = $1', [load.name])
}
