import type { PoolConfig } from 'pg'

/** A PostgreSQL that can be connected to: the embedded one, or a server's. */
export interface Database {
  kind: 'embedded' | 'server'
  /** How a pool reaches it, as the user that owns the tables. */
  pool: PoolConfig
  /** Ends an embedded database and releases its directory; a server is left alone. */
  close(): Promise<void>
}
