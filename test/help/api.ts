import type { Pool } from 'pg'
import type { PrismaClient } from '../../src/database/generated/client/client.ts'
import { reader } from '../../src/database/reader.ts'
import { openReaders } from '../../src/database/readers.ts'
import type { Environment } from '../../src/environment.ts'
import { buildYoga } from '../../src/yoga.ts'
import { testDatabase } from './database.ts'
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
  /** What the server logged. */
  logged: string[]
  /** Makes it a corpus of another revision, as an import would. */
  changeRevision(revision: string): Promise<void>
  close(): Promise<void>
}

/** The server over the corpus, without a socket. */
export async function openApi(settings: Record<string, string> = {}): Promise<Api> {
  // Most tests count the SQL that a question costs, however often it was asked before.
  const { database, environment, close } = await testDatabase('corpus', { RESPONSE_CACHE_MB: '0', ...settings })
  const readers = await openReaders(database, environment)
  const { primary } = readers
  const logged: string[] = []
  const yoga = buildYoga(readers, environment, (line) => logged.push(line))
  const fetch = async (path: string, init?: RequestInit) =>
    yoga.fetch(new Request(`http://localhost${path}`, { redirect: 'manual', ...init }))
  return {
    fetch,
    prisma: primary.prisma,
    pool: primary.pool,
    environment,
    logged,
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
    async changeRevision(revision) {
      // In the reader's own session: the embedded database has no other.
      const client = await primary.pool.connect()
      for (const statement of [
        'RESET ROLE',
        'SET default_transaction_read_only = off',
        `UPDATE corpus SET revision = '${revision}'`,
        'SET default_transaction_read_only = on',
        `SET ROLE ${reader}`,
      ])
        await client.query(statement)
      client.release()
      // Who imports in the server's own process says so.
      await readers.revision.asked()
    },
    async close() {
      await yoga.dispose()
      await readers.close()
      await close()
    },
  }
}
