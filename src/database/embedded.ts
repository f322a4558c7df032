import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { OperatorError } from '../error.ts'
import { runChild } from '../shared/child.ts'
import type { Database } from './database.ts'
import { lockDirectory } from './lock.ts'

/**
 * Opens the embedded PostgreSQL in `directory`, and makes it where there is none.
 *
 * It runs in a worker thread and answers on a Unix socket in a directory that only this user may
 * enter, so that everything above speaks to it as to any other PostgreSQL.
 * @throws OperatorError where another process has the directory or the database does not open.
 */
export async function openEmbedded(directory: string, buffersMegabytes: number): Promise<Database> {
  const lock = await lockDirectory(directory)
  const sockets = await mkdtemp(join(tmpdir(), 'wortlaut-'))
  await chmod(sockets, 0o700)
  const clean = async () => {
    await rm(sockets, { recursive: true, force: true })
    await lock.release()
  }
  const database = join(directory, 'pgdata')
  let worker: Worker
  try {
    // Where these are gone PGlite would make a new database over what is left.
    for (const file of existsSync(database) ? ['PG_VERSION', 'global/pg_control'] : [])
      if (!existsSync(join(database, file))) throw new Error(`${file} is missing`)
    if (!existsSync(database)) await runChild(new URL('create.child.js', import.meta.url), { directory: database })
    worker = new Worker(new URL('embedded.worker.js', import.meta.url), {
      workerData: { directory: database, socket: join(sockets, '.s.PGSQL.5432'), buffersMegabytes },
      // What the thread allocates lives in the database's own memory, not in JavaScript's.
      resourceLimits: { maxYoungGenerationSizeMb: 4 },
    })
    await once(worker, 'message')
  } catch (error) {
    await clean()
    throw new OperatorError(
      `The database in ${directory} does not open: ${(error as Error).message}. ` +
        `Nothing in it was changed; move it away to start with a new one.`,
    )
  }
  return {
    kind: 'embedded',
    // One connection: several would share one session, and with it the names of prepared statements.
    pool: {
      host: sockets,
      port: 5432,
      user: 'postgres',
      database: 'postgres',
      max: 1,
    },
    async close() {
      const ended = once(worker, 'exit')
      worker.postMessage('close')
      await ended
      await clean()
    },
  }
}
