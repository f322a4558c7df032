import { createHash } from 'node:crypto'
import pg, { type ClientBase } from 'pg'
import { waitForLog } from '../../seed/bookkeeping.ts'
import { type Aside, makingOf, takeAway } from '../../seed/lay-aside.ts'
import { progressBar } from '../../seed/progress-bar.ts'
import type { Stop } from '../../seed/stop.ts'
import type { Database } from '../database/database.ts'
import { revisionChannel } from '../database/revision-source.ts'
import { OperatorError } from '../error.ts'
import { readBytes } from './line-file.ts'
import { LineReader } from './line-reader.ts'
import { loadRows } from './load-rows.ts'
import { type Backup, longestManifest } from './manifest.ts'
import { plainText, rowLines } from './row-lines.ts'
import type { TableShape } from './shape.ts'
import { asBefore, targetTables } from './target.ts'
import { watchLines } from './watch.ts'

/** Replaces the rows of a database by those of a backup that was checked, all of them or none. */
export async function loadBackup(
  client: ClientBase,
  kind: Database['kind'],
  backup: Backup,
  stop: Stop,
): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query(plainText)
    await waitForLog(client)
    const tables = await targetTables(client, backup.manifest.tables)
    const names = tables.map(({ name }) => `public.${pg.escapeIdentifier(name)}`).join(', ')
    const asides = await takeAway(
      client,
      tables.map(({ name }) => name),
    )
    await client.query(`TRUNCATE ${names}`)
    await load(client, kind, backup, tables, stop)
    await bringBack(client, kind, asides, names, stop)
    await compare(client, kind, backup, tables, stop)
    // Told to every server at the moment in which it can be read.
    await client.query('SELECT pg_notify($1, $2)', [revisionChannel, backup.manifest.revision])
    await client.query('COMMIT')
  } catch (error) {
    // The embedded database has but one session, whose transaction does not end with the connection.
    if (kind === 'embedded') await client.query('ROLLBACK').catch(() => {})
    throw error
  }
}

async function load(
  client: ClientBase,
  kind: Database['kind'],
  { path, manifest }: Backup,
  tables: TableShape[],
  stop: Stop,
) {
  const watch = watchLines('Restoring', manifest, stop)
  const reader = new LineReader(readBytes(path))
  try {
    await reader.line(longestManifest)
    for (const [at, { rows }] of manifest.tables.entries())
      await loadRows(client, kind, tables[at] as TableShape, watch.through(reader.lines(rows)))
  } finally {
    watch.end()
    await reader.close()
  }
}

/** Makes the indexes, keys and references again: sorting once is faster than finding a place for each row. */
async function bringBack(client: ClientBase, kind: Database['kind'], asides: Aside[], names: string, stop: Stop) {
  const bar = progressBar('Making indexes and checking references', asides.length, 'of them')
  if (kind === 'server') await client.query(`SET LOCAL maintenance_work_mem = '256MB'`)
  const make = async (those: Aside[]) => {
    for (const aside of those) {
      stop.check()
      await client.query(makingOf(aside))
      bar.advance(1)
    }
  }
  try {
    await make(asides.filter(({ kind }) => kind !== 'REFERENCE'))
    // Also by what the planner knows then references are checked the fastest way.
    await client.query(`ANALYZE ${names}`)
    await make(asides.filter(({ kind }) => kind === 'REFERENCE'))
  } finally {
    bar.end()
  }
}

/** @throws OperatorError where what the database has now is not, to the byte, what was backed up. */
async function compare(
  client: ClientBase,
  kind: Database['kind'],
  { path, line, manifest, sha256 }: Backup,
  tables: TableShape[],
  stop: Stop,
) {
  const watch = watchLines('Comparing with the backup', manifest, stop)
  const hash = createHash('sha256').update(line)
  try {
    for await (const rows of watch.through(rowLines(client, kind, tables))) hash.update(rows)
  } finally {
    watch.end()
  }
  if (hash.digest('hex') !== sha256)
    throw new OperatorError(
      `The database does not hold the rows of ${path} as they were backed up. ${asBefore} Was the file replaced meanwhile?`,
    )
}
