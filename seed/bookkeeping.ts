import { randomBytes } from 'node:crypto'
import type { ClientBase } from 'pg'
import { revisionChannel } from '../src/database/revision-source.ts'
import type { Outline } from './outline.ts'

/** What the database has of a document, or of the registers. */
export interface Stored {
  input: string
  elsewhere: string
  rows: string
  /** Of an imported article: a hash over what was read of it. */
  content: string | null
}

/** The name under which the registers are kept. */
export const registerName = 'register'

/** Rows that are read at a time. */
const pageSize = 2_000

async function* pages<Row extends { name: string }>(client: ClientBase, columns: string): AsyncGenerator<Row[]> {
  for (let last = ''; ; ) {
    const { rows } = await client.query<Row>(
      `SELECT name, ${columns} FROM document WHERE name > $1 ORDER BY name LIMIT ${pageSize}`,
      [last],
    )
    if (rows.length > 0) yield rows
    if (rows.length < pageSize) return
    last = rows.at(-1)?.name ?? last
  }
}

/** Every document that the database has, by name. */
export async function storedDocuments(client: ClientBase): Promise<Map<string, Stored>> {
  const stored = new Map<string, Stored>()
  for await (const rows of pages<Stored & { name: string }>(client, 'input, elsewhere, rows, content'))
    for (const { name, input, elsewhere, rows: hash, content } of rows)
      stored.set(name, { input, elsewhere, rows: hash, content })
  return stored
}

/** The outlines of the documents that the database has, one after the other. */
export async function* storedOutlines(client: ClientBase): AsyncGenerator<{ name: string; outline: Outline }> {
  for await (const rows of pages<{ name: string; outline: Outline }>(client, 'outline'))
    for (const row of rows) if (row.name !== registerName) yield row
}

/**
 * The revision of what the database holds: a hash over its rows, by the hashes of the documents' and the registers'.
 * Two databases with the same revision hold the same rows.
 */
export async function revisionNow(client: ClientBase): Promise<string> {
  const { rows } = await client.query<{ hash: string }>(
    `SELECT encode(sha256(convert_to(coalesce(string_agg(name || ' ' || rows, chr(10) ORDER BY name), ''), 'UTF8')), 'hex') AS hash
      FROM document`,
  )
  return rows[0]?.hash.slice(0, 16) ?? ''
}

/** A revision for a moment between two, which nothing else has and nothing comes back to. */
export const passingRevision = (): string => randomBytes(8).toString('hex')

/** Has a transaction wait for the log. Once its revision can be read it must be there, by which replicas are found to have it. */
export async function waitForLog(client: ClientBase): Promise<void> {
  await client.query(
    `SELECT set_config('synchronous_commit', 'on', true) WHERE current_setting('synchronous_commit') = 'off'`,
  )
}

/** Gives the database a revision, and tells whoever listens. */
export async function writeRevision(client: ClientBase, revision: string): Promise<void> {
  const { rowCount } = await client.query(
    `INSERT INTO corpus (id, revision) VALUES (1, $1)
      ON CONFLICT (id) DO UPDATE SET revision = excluded.revision WHERE corpus.revision <> excluded.revision`,
    [revision],
  )
  // Told to every server at the moment in which it can be read.
  if (rowCount) await client.query('SELECT pg_notify($1, $2)', [revisionChannel, revision])
}
