import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import type { Environment } from '../environment.ts'
import type { Database } from './database.ts'
import { PrismaClient } from './generated/client/client.ts'
import { statementName } from './read.ts'
import { sessionSetup } from './session.ts'

/** A pool of connections to a database, and Prisma on it. */
export interface Connection {
  prisma: PrismaClient
  pool: pg.Pool
  close(): Promise<void>
}

/** Connects as the owner of the tables, who migrates and imports, or as the reader, who serves. */
export function connect(database: Database, as: 'owner' | 'reader', environment: Environment): Connection {
  const setup = sessionSetup(database.kind, as, environment)
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
