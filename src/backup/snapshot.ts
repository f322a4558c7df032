import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg, { type ClientBase } from 'pg'
import { OperatorError } from '../error.ts'
import { projectDirectory } from '../shared/project.ts'
import type { Manifest } from './manifest.ts'
import { plainText } from './row-lines.ts'
import { shapeOf, type TableShape } from './shape.ts'

const table = ({ name }: TableShape) => `public.${pg.escapeIdentifier(name)}`

/**
 * Begins a transaction that sees the database as it is now until it ends, and tells what that has.
 * @throws OperatorError where it has nothing, or half of something.
 */
export async function openSnapshot(client: ClientBase): Promise<{ manifest: Manifest; tables: TableShape[] }> {
  const names = (await shapeOf(client)).tables.map(table)
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  await client.query(plainText)
  // Before anything is seen: nobody changes the tables themselves from here on, as a migration would.
  if (names.length > 0) await client.query(`LOCK TABLE ${names.join(', ')} IN ACCESS SHARE MODE`)
  const { migrations, tables } = await shapeOf(client)
  const counts = migrations ? await countsOf(client, tables) : new Map<string, number>()
  if ([...counts.values()].every((count) => count === 0))
    throw new OperatorError('The database holds nothing that could be backed up: no corpus was imported into it.')
  if ((counts.get('laid_aside') ?? 0) > 0)
    throw new OperatorError(
      'The import of a large corpus into the database has begun and not ended. Let it end, or run npm run seed again, then back up.',
    )
  const { rows } = await client.query<{ revision: string }>('SELECT revision FROM corpus')
  const manifest: Manifest = {
    format: 'wortlaut-backup',
    version: 1,
    program: programVersion(),
    migrations: migrations ?? [],
    revision: rows[0]?.revision ?? '',
    tables: tables.map(({ name, columns }) => ({
      name,
      columns: columns.map((column) => column.name),
      rows: counts.get(name) ?? 0,
    })),
  }
  return { manifest, tables }
}

async function countsOf(client: ClientBase, tables: readonly TableShape[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const shape of tables) {
    const { rows } = await client.query<{ count: string }>(`SELECT count(*) FROM ${table(shape)}`)
    counts.set(shape.name, Number(rows[0]?.count))
  }
  return counts
}

const programVersion = () =>
  (JSON.parse(readFileSync(join(projectDirectory, 'package.json'), 'utf8')) as { version: string }).version
