import { createHash } from 'node:crypto'
import type pg from 'pg'
import { Prisma } from './generated/client/client.ts'

/** Statements of which PostgreSQL keeps the plan, per connection; rarer shapes go without a name. */
const namedStatements = 1_000

const names = new Map<string, string>()

/** Names a statement by its text, so that PostgreSQL plans it once per connection. */
export function statementName(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= namedStatements) return known
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 24)
  names.set(text, name)
  return name
}

/** A statement as it is sent. */
export interface Query {
  text: string
  values: unknown[]
  name?: string
}

/** A statement of one row of expressions, in their order. */
export function queryOf(columns: Prisma.Sql[]): Query {
  const { text, values } = Prisma.sql`SELECT ${Prisma.join(columns)}`
  const name = statementName(text)
  return { text, values, ...(name === undefined ? {} : { name }) }
}

/** The row of a statement that has one. JSON comes parsed. */
export async function readRow(pool: Pick<pg.Pool, 'query'>, query: Query): Promise<unknown[]> {
  const { rows } = await pool.query<unknown[]>({ ...query, rowMode: 'array' })
  return rows[0] ?? []
}
