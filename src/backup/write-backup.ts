import { createHash, type Hash } from 'node:crypto'
import type { ClientBase } from 'pg'
import { toldInALine } from '../../seed/database-error.ts'
import { type Stop, untilStopped } from '../../seed/stop.ts'
import { connect } from '../database/connection.ts'
import type { Database } from '../database/database.ts'
import type { Environment } from '../environment.ts'
import { refuseExisting, writeLines } from './line-file.ts'
import type { Backup } from './manifest.ts'
import { rowLines } from './row-lines.ts'
import { openSnapshot } from './snapshot.ts'
import { watchLines } from './watch.ts'

/**
 * Writes all that a database holds into a file, as it is at one moment, whoever writes meanwhile.
 * @throws OperatorError where there is nothing to back up, or the file cannot be written; there is none then.
 */
export async function writeBackup(
  database: Database,
  environment: Environment,
  path: string,
  overwrite: boolean,
): Promise<Backup & { bytes: number }> {
  refuseExisting(path, overwrite)
  const stop = untilStopped(() => 'No backup was written.')
  const { pool, close } = connect(database, 'owner', environment)
  try {
    return await toldInALine(
      async () => {
        const client = await pool.connect()
        client.on('error', () => {})
        try {
          return await write(client, database.kind, path, overwrite, stop)
        } finally {
          // In the middle of a table there is no other way to end what was asked.
          client.release(true)
        }
      },
      (why) => `No backup was written: ${why}.`,
    )
  } finally {
    stop.forget()
    await close()
  }
}

async function write(client: ClientBase, kind: Database['kind'], path: string, overwrite: boolean, stop: Stop) {
  const { manifest, tables } = await openSnapshot(client)
  const line = Buffer.from(`${JSON.stringify(manifest)}\n`)
  const hash = createHash('sha256')
  const watch = watchLines('Backing up', manifest, stop)
  try {
    const lines = sealed(line, watch.through(rowLines(client, kind, tables)), hash)
    const bytes = await writeLines(path, overwrite, lines)
    return { path, line, manifest, sha256: hash.digest('hex'), bytes }
  } finally {
    watch.end()
  }
}

/** The first line and the rows, and behind them the hash over both. */
async function* sealed(line: Buffer, rows: AsyncIterable<Buffer>, hash: Hash) {
  hash.update(line)
  yield line
  for await (const some of rows) {
    hash.update(some)
    yield some
  }
  yield Buffer.from(`${JSON.stringify({ sha256: hash.copy().digest('hex') })}\n`)
}
