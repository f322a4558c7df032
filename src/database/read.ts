import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type pg from 'pg'
import { PublicError } from '../error.ts'
import { Prisma } from './generated/client/client.ts'

/**
 * Statements of which PostgreSQL keeps the plan, on each connection and until that ends. A plan takes as much as a
 * megabyte, so that only what comes again has a name.
 */
const namedStatements = 100

const seen = new LRUCache<string, true>({ max: 1_000 })
const named = new Set<string>()

/** Names a statement by its text where that came before; undefined where it has no name. */
export function statementName(text: string): string | undefined {
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 24)
  if (named.has(name)) return name
  if (named.size < namedStatements && seen.has(name)) named.add(name)
  else seen.set(name, true)
  return named.has(name) ? name : undefined
}

/** A statement as it is sent. */
export interface Query {
  text: string
  values: unknown[]
  /** Whether its plan may be kept: not where the best one depends on the values. */
  isPlanKept: boolean
  /** Not there as long as it has none. */
  name?: string | undefined
}

/** Parameters of an SQL statement. What is beyond is counted anew by the protocol, and the statement never arrives whole. */
export const parametersMost = 65_535

/**
 * A statement of one row of expressions, in their order.
 * @throws PublicError where it has more parameters than a statement can have.
 */
export function queryOf(columns: Prisma.Sql[], isPlanKept = true): Query {
  const { text, values } = Prisma.sql`SELECT ${Prisma.join(columns)}`
  if (values.length > parametersMost)
    throw new PublicError(
      'QUERY_TOO_COMPLEX',
      `This comes to ${values.length} values in one SQL statement, and ${parametersMost} are possible. Narrow its filters, or ask in several requests.`,
      {
        extensions: { limit: 'parameters', value: parametersMost, actual: values.length, http: { status: 400 } },
      },
    )
  return { text, values, isPlanKept }
}

/** The row of a statement that has one. JSON comes parsed. */
export async function readRow(pool: Pick<pg.Pool, 'query'>, query: Query): Promise<unknown[]> {
  if (query.isPlanKept) query.name ??= statementName(query.text)
  const { text, values, name } = query
  const { rows } = await pool.query<unknown[]>({ text, values, rowMode: 'array', ...(name && { name }) })
  return rows[0] ?? []
}
