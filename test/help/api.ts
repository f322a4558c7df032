import type { RequestListener } from 'node:http'
import type { Pool } from 'pg'
import type { PrismaClient } from '../../src/database/generated/client/client.ts'
import { reader } from '../../src/database/reader.ts'
import { openReaders } from '../../src/database/readers.ts'
import type { Environment } from '../../src/environment.ts'
import type { Log } from '../../src/operation/log.ts'
import { buildYoga } from '../../src/yoga.ts'
import { testDatabase } from './database.ts'
import { recordedOperation } from './log.ts'
import { recordSql } from './sql.ts'

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question.
type Any = any

interface Answer {
  status: number
  data: Any
  errors:
    | {
        message: string
        path?: (string | number)[]
        extensions: Record<string, Any>
      }[]
    | undefined
  /** Every SQL statement that it cost. */
  sql: string[]
}

export interface Api {
  ask(query: string, variables?: object): Promise<Answer>
  fetch(path: string, init?: RequestInit): Promise<Response>
  prisma: PrismaClient
  pool: Pool
  environment: Environment
  /** What the server logged, but for requests. */
  logged: string[]
  /** The log as it was written. */
  lines: string[]
  log: Log
  /** Answers what comes over a socket. */
  listener: RequestListener
  /** Runs statements as the owner of the tables, who may change them. */
  asOwner(...statements: string[]): Promise<void>
  /** Makes it a corpus of another revision, as an import would. */
  changeRevision(revision: string): Promise<void>
  close(): Promise<void>
}

/** The server over the corpus, without a socket. */
export async function openApi(settings: Record<string, string> = {}): Promise<Api> {
  // Most tests count the SQL that a question costs, however often it was asked before.
  const { database, environment, close } = await testDatabase('corpus', { RESPONSE_CACHE_MB: '0', ...settings })
  const operation = recordedOperation(environment)
  const readers = await openReaders(database, environment, operation.log.warn)
  const { primary } = readers
  let yoga: ReturnType<typeof buildYoga>
  try {
    yoga = buildYoga(readers, environment, operation)
  } catch (error) {
    // Settings that a server is refused for leave no database behind.
    await readers.close()
    await close()
    throw error
  }
  const fetch = async (path: string, init?: RequestInit) =>
    yoga.fetch(new Request(`http://localhost${path}`, { redirect: 'manual', ...init }))
  const asOwner = async (...statements: string[]) => {
    // In the reader's own session: the embedded database has no other.
    const client = await primary.pool.connect()
    try {
      for (const statement of [
        'RESET ROLE',
        'SET default_transaction_read_only = off',
        ...statements,
        'SET default_transaction_read_only = on',
        `SET ROLE ${reader}`,
      ])
        await client.query(statement)
    } finally {
      client.release()
    }
  }
  return {
    fetch,
    prisma: primary.prisma,
    pool: primary.pool,
    environment,
    logged: operation.logged,
    lines: operation.lines,
    log: operation.log,
    listener: yoga,
    async ask(query, variables) {
      const { result, sql } = await recordSql(async () => {
        const response = await fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables }),
        })
        return {
          status: response.status,
          body: (await response.json()) as Omit<Answer, 'sql' | 'status'>,
        }
      })
      return {
        status: result.status,
        data: result.body.data,
        errors: result.body.errors,
        sql,
      }
    },
    asOwner,
    async changeRevision(revision) {
      await asOwner(`UPDATE corpus SET revision = '${revision}'`)
      // Who imports in the server's own process says so.
      await readers.participationCounts.follow(await readers.revision.asked())
    },
    async close() {
      await yoga.dispose()
      await readers.close()
      await close()
    },
  }
}
