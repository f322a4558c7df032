import pg from 'pg'
import type { Environment } from '../environment.ts'
import { OperatorError } from '../error.ts'
import type { Database } from './database.ts'
import { openEmbedded } from './embedded.ts'

/**
 * Opens the server that `DATABASE_URL` names, or the embedded database in `DATA_DIRECTORY`.
 * @throws OperatorError where it does not answer or does not open.
 */
export async function openDatabase(environment: Environment): Promise<Database> {
  if (environment.DATABASE_URL === undefined)
    return openEmbedded(environment.DATA_DIRECTORY, environment.EMBEDDED_BUFFERS_MB)
  // The server has so many for all processes of this program, however many those are.
  const max = Math.ceil(environment.DATABASE_CONNECTIONS / environment.PROCESSES)
  const pool = { connectionString: environment.DATABASE_URL, max }
  const client = new pg.Client({ ...pool, connectionTimeoutMillis: environment.DATABASE_WAIT_MS })
  await client.connect().catch((error: Error) => {
    throw new OperatorError(`DATABASE_URL: the database does not answer (${error.message}).`)
  })
  await client.end()
  return { kind: 'server', pool, close: async () => {} }
}
