import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import type { Environment } from '../environment.ts'
import { timed } from '../operation/timed.ts'
import { askedHere, boundQueries } from './bounded.ts'
import type { Database } from './database.ts'
import { PrismaClient } from './generated/client/client.ts'
import { statementName } from './read.ts'
import { sessionSetup } from './session.ts'

// A day is a midnight in UTC. West of there, local time would make it the day before.
pg.defaults.parseInputDatesAsUTC = true

/** A pool of connections to a database, and Prisma on it. */
export interface Connection {
  prisma: PrismaClient
  pool: pg.Pool
  /** When it answered last, by this process' own clock. */
  answeredAt(): number
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
  // The owner imports, which takes as long as it takes.
  const bound = as === 'reader' ? boundQueries(pool, database, boundsOf(environment)) : undefined
  timed(pool)
  const prisma = new PrismaClient({
    adapter: new PrismaPg(askedHere(pool), { statementNameGenerator: ({ sql }) => statementName(sql) ?? '' }),
  })
  return {
    prisma,
    pool,
    answeredAt: () => bound?.answeredAt() ?? Number.NEGATIVE_INFINITY,
    async close() {
      await prisma.$disconnect()
      await pool.end()
      await bound?.close()
    },
  }
}

const boundsOf = ({ STATEMENT_TIMEOUT_MS, DATABASE_WAITING_LIMIT }: Environment) => ({
  limitMs: STATEMENT_TIMEOUT_MS,
  waiting: DATABASE_WAITING_LIMIT,
})
