import pg from 'pg'
import type { TestDatabase } from './database.ts'

/** Asks SQL over a connection of its own, as the owner of the tables. */
export async function askSql<Row extends object>({ database }: TestDatabase, sql: string): Promise<Row[]> {
  const client = new pg.Client(database.pool)
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}
