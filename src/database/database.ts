import type { PoolConfig } from 'pg'

/** A PostgreSQL that can be connected to: the embedded one, or a server's. */
export interface Database {
  kind: 'embedded' | 'server'
  /** How a pool reaches it, as the user that owns the tables. */
  pool: PoolConfig
  /** Ends whatever an embedded database is doing, which takes a moment; a server can be told what to end. */
  interrupt?: () => Promise<void>
  /** Ends an embedded database and releases its directory; a server is left alone. */
  close(): Promise<void>
}
