import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import type { Environment } from '../environment.ts'
import type { Database } from './database.ts'
import { PrismaClient } from './generated/client/client.ts'
import { statementName } from './read.ts'
import { reader } from './reader.ts'

/** A pool of connections to a database, and Prisma on it. */
export interface Connection {
  prisma: PrismaClient
  pool: pg.Pool
  close(): Promise<void>
}

/**
 * Connects as the owner of the tables, who migrates and imports, or as the reader, who serves.
 * A reader's connection can neither write nor run a statement longer than the limit.
 */
export function connect(database: Database, as: 'owner' | 'reader', environment: Environment): Connection {
  const setup = [
    // The embedded database has one session, which a new connection finds as the last one left it.
    ...(database.kind === 'embedded' ? ['DISCARD ALL'] : []),
    // Compiling a plan takes longer than any of these statements would without.
    'SET jit = off',
    `SET statement_timeout = ${as === 'reader' ? environment.STATEMENT_TIMEOUT_MS : 0}`,
    ...(as === 'reader' ? ['SET default_transaction_read_only = on', `SET ROLE ${reader}`] : []),
  ]
  const pool = new pg.Pool({
    ...database.pool,
    connectionTimeoutMillis: environment.DATABASE_WAIT_MS,
    onConnect: async (client) => {
      for (const statement of setup) await client.query(statement)
    },
  })
  // A connection that breaks while it is idle is replaced by the pool; nobody waits for it.
  pool.on('error', () => {})
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: ({ sql }) => statementName(sql) ?? '' }),
  })
  return {
    prisma,
    pool,
    async close() {
      await prisma.$disconnect()
      await pool.end()
    },
  }
}
