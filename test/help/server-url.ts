import pg from 'pg'

/** The server that tests may make databases on; undefined where none answers. */
export async function postgresServer(): Promise<string | undefined> {
  const url = 'postgresql://postgres@127.0.0.1:5432/postgres'
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 2_000,
  })
  try {
    await client.connect()
    await client.query('SELECT 1')
    return url
  } catch {
    return undefined
  } finally {
    await client.end().catch(() => {})
  }
}
