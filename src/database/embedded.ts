import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { OperatorError } from '../error.ts'
import { runChild } from '../shared/child.ts'
import type { Database } from './database.ts'
import { lockDirectory } from './lock.ts'

const databaseIn = (directory: string) => join(directory, 'pgdata')

/** Whether there is a database in `directory`, so that opening makes none. */
export const isEmbeddedIn = (directory: string): boolean => existsSync(databaseIn(directory))

/**
 * Opens the embedded PostgreSQL in `directory`, and makes it where there is none.
 *
 * It runs in a worker thread and answers on a Unix socket in a directory that only this user may
 * enter, so that everything above speaks to it as to any other PostgreSQL.
 * @throws OperatorError where another process has the directory or the database does not open.
 */
export async function openEmbedded(directory: string, buffersMegabytes: number): Promise<Database> {
  const lock = await lockDirectory(directory)
  const sockets = await socketDirectory(directory)
  const clean = async () => {
    await rm(sockets, { recursive: true, force: true })
    await lock.release()
  }
  const database = databaseIn(directory)
  const begin = () => startWorker(database, join(sockets, '.s.PGSQL.5432'), buffersMegabytes)
  let worker: Worker
  try {
    // Where these are gone PGlite would make a new database over what is left.
    for (const file of existsSync(database) ? ['PG_VERSION', 'global/pg_control'] : [])
      if (!existsSync(join(database, file))) throw new Error(`${file} is missing`)
    if (!existsSync(database)) await runChild(new URL('create.child.js', import.meta.url), { directory: database })
    worker = await begin()
  } catch (error) {
    await clean()
    const { message } = error as Error
    const ofDisk = diskErrors[/errno: (\d+)/.exec(message)?.[1] ?? '']
    throw new OperatorError(
      `The database in ${directory} does not open: ${ofDisk ?? message}. Nothing in it was overwritten; ` +
        `${ofDisk ? 'start again once that is mended' : 'move it away to start with a new one'}.`,
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
    async interrupt() {
      // What it runs keeps its thread from hearing anything. What was written is safe, as after a kill.
      await worker.terminate()
      await rm(join(sockets, '.s.PGSQL.5432'), { force: true })
      worker = await begin()
    },
    async close() {
      // One that was ended and did not open again has nothing to close.
      if (worker.threadId !== -1) {
        const ended = once(worker, 'exit')
        worker.postMessage('close')
        await ended
      }
      await clean()
    },
  }
}

/** Opens a database in a thread, and waits until it answers. */
async function startWorker(directory: string, socket: string, buffersMegabytes: number): Promise<Worker> {
  const worker = new Worker(new URL('embedded.worker.js', import.meta.url), {
    workerData: { directory, socket, buffersMegabytes },
    // What the thread allocates lives in the database's own memory, not in JavaScript's.
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  })
  const opened = new AbortController()
  const ended = once(worker, 'exit', { signal: opened.signal })
  await Promise.race([once(worker, 'message'), ended.then(() => Promise.reject(new Error('its thread ended at once')))])
  // From here on an error of the thread is nobody's but the process's, which ends with it.
  opened.abort()
  return worker
}

/**
 * A directory for the socket that only this user may enter: in the data directory, where a start after a
 * kill finds and clears it. The system takes no long names for a socket; where that one would be too
 * long, it is among the temporary files.
 */
async function socketDirectory(directory: string): Promise<string> {
  const own = join(directory, 'socket')
  if (own.length > 80) return mkdtemp(join(tmpdir(), 'wortlaut-'))
  await rm(own, { recursive: true, force: true })
  await mkdir(own, { recursive: true, mode: 0o700 })
  return own
}

/** What WebAssembly says of a disk, by its own numbers. */
const diskErrors: Record<string, string> = {
  2: 'this user may not write there',
  51: 'there is no space left on the disk',
  69: 'the disk can only be read',
}
