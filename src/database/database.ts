import pg, { type PoolConfig } from 'pg'
import type { Environment } from '../environment.ts'
import { OperatorError } from '../error.ts'
import { openEmbedded } from './embedded.ts'

/** A PostgreSQL that can be connected to: the embedded one, or a server's. */
export interface Database {
  kind: 'embedded' | 'server'
  /** How a pool reaches it, as the user that owns the tables. */
  pool: PoolConfig
  /** Ends an embedded database and releases its directory; a server is left alone. */
  close(): Promise<void>
}

/**
 * Opens the server that `DATABASE_URL` names, or the embedded database in `DATA_DIRECTORY`.
 * @throws OperatorError where it does not answer or does not open.
 */
export async function openDatabase(environment: Environment): Promise<Database> {
  if (environment.DATABASE_URL === undefined)
    return openEmbedded(environment.DATA_DIRECTORY, environment.EMBEDDED_BUFFERS_MB)
  const pool = { connectionString: environment.DATABASE_URL, max: environment.DATABASE_CONNECTIONS }
  const client = new pg.Client({ ...pool, connectionTimeoutMillis: environment.DATABASE_WAIT_MS })
  await client.connect().catch((error: Error) => {
    throw new OperatorError(`DATABASE_URL: the database does not answer (${error.message}).`)
  })
  await client.end()
  return { kind: 'server', pool, close: async () => {} }
}
