import pg from 'pg'

/** An SQL statement as it was sent. */
interface Query {
  text: string
  values: unknown[]
}

let recording: Query[] | undefined

// Counted where statements leave for the database, below Prisma and every pool.
const query = pg.Client.prototype.query as (this: pg.Client, ...given: unknown[]) => unknown
;(pg.Client.prototype as { query: unknown }).query = function (this: pg.Client, ...given: unknown[]) {
  const [config, second] = given as [string | Partial<Query>, unknown]
  const text = typeof config === 'string' ? config : (config.text ?? '')
  const values = (typeof config === 'string' ? undefined : config.values) ?? (Array.isArray(second) ? second : [])
  // What sets up a new connection of the pool is no part of the answer for which it was opened.
  if (!/^(SET|DISCARD|LISTEN) /.test(text)) recording?.push({ text, values })
  return query.apply(this, given)
}

/** Runs `work` and tells every SQL statement that it sent, with its parameters. */
export async function recordQueries<T>(work: () => Promise<T>): Promise<{ result: T; queries: Query[] }> {
  const queries: Query[] = []
  recording = queries
  try {
    return { result: await work(), queries }
  } finally {
    recording = undefined
  }
}

/** Runs `work` and tells the text of every SQL statement that it sent. */
export async function recordSql<T>(work: () => Promise<T>): Promise<{ result: T; sql: string[] }> {
  const { result, queries } = await recordQueries(work)
  return { result, sql: queries.map(({ text }) => text) }
}
