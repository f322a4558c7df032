import type { ClientBase } from 'pg'
import { tableOf } from '../src/database/table.ts'
import { documentModels } from './rows.ts'

/**
 * To load a million statements, the indexes and references of the tables that get them are taken away, and made
 * again at the end: sorting once is ten times as fast as finding a place for each row. What was taken away is
 * written down in the same transaction, so that an import which is killed leaves its successor a list of what to make.
 */

/** What stands for the load as a whole, and goes with the last that it has to do. */
const load = { name: 'load', kind: 'LOAD' }

const tables = documentModels.map((model) => tableOf(model).name)

/** Whether a load was begun and has not ended. */
export async function isLaidAside(client: ClientBase): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM laid_aside LIMIT 1')
  return (rowCount ?? 0) > 0
}

/** Takes away the indexes, keys and references of the tables that documents fill. */
export async function layAside(client: ClientBase): Promise<void> {
  await client.query('BEGIN')
  await client.query(
    `INSERT INTO laid_aside (name, kind, of_table, definition)
      SELECT conname, CASE contype WHEN 'f' THEN 'REFERENCE' ELSE 'KEY' END, relname, pg_get_constraintdef(pg_constraint.oid)
        FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
        WHERE relnamespace = 'public'::regnamespace AND relname = ANY ($1) AND contype IN ('p', 'f', 'u')
      UNION ALL
      SELECT index.relname, 'INDEX', "table".relname, pg_get_indexdef(indexrelid)
        FROM pg_index JOIN pg_class AS index ON index.oid = indexrelid JOIN pg_class AS "table" ON "table".oid = indrelid
        WHERE index.relnamespace = 'public'::regnamespace AND "table".relname = ANY ($1)
          AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u'))
      UNION ALL SELECT $2, $3, '', ''`,
    [tables, load.name, load.kind],
  )
  const { rows } = await client.query<{ kind: string; name: string; of_table: string }>(
    // References first: they need the keys that they refer to.
    `SELECT kind, name, of_table FROM laid_aside WHERE kind <> $1 ORDER BY kind = 'REFERENCE' DESC`,
    [load.kind],
  )
  for (const { kind, name, of_table } of rows)
    await client.query(
      kind === 'INDEX' ? `DROP INDEX "${name}"` : `ALTER TABLE "${of_table}" DROP CONSTRAINT "${name}"`,
    )
  await client.query('COMMIT')
}

/** Writes down that the load has ended. Belongs in the transaction that gives the database its revision. */
export async function endLoad(client: ClientBase): Promise<void> {
  await client.query('DELETE FROM laid_aside WHERE name = $1', [load.name])
}
