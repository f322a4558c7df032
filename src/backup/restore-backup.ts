import type { ClientBase } from 'pg'
import { toldInALine } from '../../seed/database-error.ts'
import type { Stop } from '../../seed/stop.ts'
import { connect } from '../database/connection.ts'
import type { Database } from '../database/database.ts'
import { migrate, underLock } from '../database/migrate.ts'
import type { Environment } from '../environment.ts'
import { OperatorError } from '../error.ts'
import { progress } from '../shared/progress.ts'
import { loadBackup } from './load-backup.ts'
import type { Backup } from './manifest.ts'
import { asBefore, refuseUnfit } from './target.ts'

/**
 * Fills a database with what a backup has, in one transaction: until all of it is there and found to be the same,
 * the database is as it was. It has the backup's migrations first, and this version's in the end.
 * @returns the migrations that the backup did not have.
 * @throws OperatorError where the database is not one to be filled, or somebody asked to stop.
 */
export async function restoreBackup(
  database: Database,
  environment: Environment,
  backup: Backup,
  overwrite: boolean,
  stop: Stop,
): Promise<string[]> {
  return toldInALine(
    () =>
      underLock(database, async () => {
        const asOwner = <T>(work: (client: ClientBase) => Promise<T>) => withOwner(database, environment, work)
        await asOwner((client) => refuseUnfit(client, backup.manifest, overwrite))
        stop.check()
        await progress('Migrating the database', () => migrate(database, undefined, backup.manifest.migrations))
        await asOwner(async (client) => {
          await loadBackup(client, database.kind, backup, stop).catch(throwTold)
          // As after an import: a server does so by itself, or need not.
          if (database.kind === 'embedded') await client.query('VACUUM (ANALYZE)')
        })
        return progress('Migrating the database', () => migrate(database))
      }),
    (why) => `The backup was not restored: ${why}. ${asBefore} Restore again when that is mended.`,
  )
}

async function withOwner<T>(
  database: Database,
  environment: Environment,
  work: (client: ClientBase) => Promise<T>,
): Promise<T> {
  const { pool, close } = connect(database, 'owner', environment)
  try {
    const client = await pool.connect()
    client.on('error', () => {})
    try {
      return await work(client)
    } finally {
      // A server undoes what was begun when the connection goes; in the middle of a table nothing else can be asked.
      client.release(true)
    }
  } finally {
    await close()
  }
}

/** What a database does not take although it was in another one: text that its encoding has no characters for. */
function throwTold(error: unknown): never {
  const { code = '', message } = error as { code?: string; message: string }
  throw /^2[23]...$/.test(code)
    ? new OperatorError(`The database does not take what the backup has (${message}). ${asBefore}`)
    : error
}
