import { once } from 'node:events'
import { openAndBringUp, summary } from '../../seed/bring-up.ts'
import { openReaders } from '../database/readers.ts'
import type { Environment } from '../environment.ts'
import { openOperation } from '../operation/operation.ts'
import { collectGarbage } from '../shared/collect-garbage.ts'
import { buildYoga } from '../yoga.ts'
import { started } from './limits-table.ts'
import { serve } from './listen.ts'

/** Brings the database up and serves, all in this process, until it is told to stop. */
export async function serveAlone(environment: Environment): Promise<void> {
  const { database, did } = await openAndBringUp(environment, 'hashes')
  try {
    console.log(summary(did))
    // What reading the corpus left behind would stay until more is needed.
    collectGarbage()
    const operation = await openOperation(environment)
    const readers = await openReaders(database, environment, operation.log.warn)
    try {
      const stop = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])
      await serve(environment, buildYoga(readers, environment, operation), operation, stop, (address) =>
        console.log(started(environment, address)),
      )
    } finally {
      await readers.close()
      await operation.close()
    }
  } finally {
    await database.close()
  }
}
