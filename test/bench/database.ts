import pg from 'pg'
import { OperatorError } from '../../src/error.ts'

/** What a database holds before it is filled. */
export type Held =
  | { kind: 'nothing' }
  /** A synthetic corpus, which, and whether an import has still to go on with it. */
  | { kind: 'synthetic'; mark: string; statements: number; isBegun: boolean }
  | { kind: 'a corpus'; statements: number }
  | { kind: 'other tables' }

/** Looks into a database without changing anything. */
export async function heldBy(url: string): Promise<Held> {
  return connected(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')",
    )
    const tables = new Set(rows.map(({ name }) => name))
    if (!['corpus', 'statement', 'source'].every((name) => tables.has(name)))
      return {
        kind: tables.size === 0 || (tables.size === 1 && tables.has('_prisma_migrations')) ? 'nothing' : 'other tables',
      }
    const held = await client.query<{ statements: number; articles: number; mark: string | null }>(
      `SELECT (SELECT count(*) FROM statement)::int AS statements, (SELECT count(*) FROM article)::int AS articles,
        (SELECT slug FROM source WHERE slug LIKE 'synthetic-corpus-%' LIMIT 1) AS mark`,
    )
    const [{ statements, articles, mark } = { statements: 0, articles: 0, mark: null }] = held.rows
    if (mark !== null) {
      const isBegun = tables.has('laid_aside') && (await client.query('SELECT FROM laid_aside LIMIT 1')).rowCount !== 0
      return { kind: 'synthetic', mark, statements, isBegun }
    }
    return statements + articles === 0 ? { kind: 'nothing' } : { kind: 'a corpus', statements }
  })
}

/** Empties every table, so that another synthetic corpus finds them as new ones. */
export async function empty(url: string): Promise<void> {
  await connected(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'",
    )
    await client.query(`TRUNCATE ${rows.map(({ name }) => name).join(', ')}`)
  })
}

/** Does what the server would do by itself some minutes later, so that plans do not change in the middle. */
export const settle = (url: string): Promise<void> =>
  connected(url, async (client) => {
    await client.query('VACUUM (ANALYZE)')
  })

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    // A connection that is lost makes the query fail, which is told.
    client.on('error', () => {})
    return await work(client)
  } catch (error) {
    throw new OperatorError(`DATABASE_URL: the database does not answer as it should (${(error as Error).message}).`)
  } finally {
    await client.end().catch(() => {})
  }
}
