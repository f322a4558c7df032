import cluster from 'node:cluster'
import { openDatabase } from '../database/open.ts'
import { openReaders } from '../database/readers.ts'
import type { Environment } from '../environment.ts'
import { openOperation } from '../operation/operation.ts'
import { buildYoga } from '../yoga.ts'
import { serve } from './listen.ts'

/** Serves as one of several processes, over a database that is brought up, until it is told to stop. */
export async function serveAsOneOfMany(environment: Environment): Promise<void> {
  // Both whoever started this process and the one that looks after it may say so, and twice is not sooner.
  const stop = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => resolve())
  })
  const database = await openDatabase(environment)
  const operation = await openOperation(environment)
  const readers = await openReaders(database, environment, operation.log.warn)
  try {
    await serve(environment, buildYoga(readers, environment, operation), operation, stop, () => {})
  } finally {
    await readers.close()
    await operation.close()
    await database.close()
    // Node ends the process at once where the other end is gone, and otherwise keeps it for news from there.
    cluster.worker?.disconnect()
  }
}
