import pg from 'pg'

let recording: string[] | undefined

// Counted where statements leave for the database, below Prisma and every pool.
const query = pg.Client.prototype.query as (this: pg.Client, ...given: unknown[]) => unknown
;(pg.Client.prototype as { query: unknown }).query = function (this: pg.Client, ...given: unknown[]) {
  const [config] = given as [string | { text: string }]
  const text = typeof config === 'string' ? config : config.text
  // What sets up a new connection of the pool is no part of the answer for which it was opened.
  if (!/^(SET|DISCARD) /.test(text)) recording?.push(text)
  return query.apply(this, given)
}

/** Runs `work` and tells every SQL statement that it sent. */
export async function recordSql<T>(work: () => Promise<T>): Promise<{ result: T; sql: string[] }> {
  const sql: string[] = []
  recording = sql
  try {
    return { result: await work(), sql }
  } finally {
    recording = undefined
  }
}
