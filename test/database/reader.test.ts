import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Connection, connect } from '../../src/database/connection.ts'
import { type TestDatabase, testDatabase } from '../help/database.ts'

let db: TestDatabase
let reader: Connection
beforeAll(async () => {
  db = await testDatabase()
  reader = connect(db.database, 'reader', db.environment)
})
afterAll(async () => {
  await reader.close()
  await db.close()
})

describe("the server's connection", () => {
  test('reads', async () => {
    expect(await reader.prisma.article.count()).toBe(5)
  })

  test.each([
    ['insert', `INSERT INTO corpus (id, revision) VALUES (1, 'x')`],
    ['update', `UPDATE statement SET summary = 'Nothing was said.'`],
    ['delete', 'DELETE FROM mention'],
    ['truncate', 'TRUNCATE span'],
    ['drop', 'DROP TABLE via'],
    ['create', 'CREATE TABLE mine (id int)'],
  ])('may not %s', async (_, statement) => {
    await expect(reader.pool.query(statement)).rejects.toThrow(/read-only transaction|permission denied|must be owner/)
  })

  test('may not even where it switches its own transaction to writing', async () => {
    const client = await reader.pool.connect()
    try {
      await client.query('BEGIN READ WRITE')
      await expect(client.query('DELETE FROM span')).rejects.toThrow('permission denied')
    } finally {
      await client.query('ROLLBACK')
      client.release()
    }
  })

  test('keeps the plan of a statement that comes again, and of no other', async () => {
    const ask = () => reader.prisma.actor.findMany({ where: { slug: { in: ['china'] } }, select: { slug: true } })
    const planned = async () =>
      (await reader.pool.query('SELECT statement FROM pg_prepared_statements')).rows.filter(({ statement }) =>
        statement.includes('"actor"'),
      )
    await ask()
    expect(await planned()).toEqual([])
    await ask()
    expect(await planned()).toHaveLength(1)
  })
})

describe('the tables', () => {
  test.each([
    ['a span that ends before it begins', `UPDATE span SET "end" = start`, 'span_span_check'],
    [
      'a relation of a statement to itself',
      'UPDATE statement_relation SET related_id = statement_id',
      'statement_relation_self_check',
    ],
    ['a target that is nothing', 'UPDATE target SET actor_id = NULL, event_id = NULL', 'target_one_check'],
    ['an extraction without a method', `UPDATE statement SET provenance = 'EXTRACTED'`, 'statement_provenance_check'],
    ['a country in small letters', `UPDATE actor SET country = 'us' WHERE country = 'US'`, 'actor_country_check'],
    ['a slug with a space', `UPDATE event SET slug = 'a b'`, 'event_slug_check'],
    [
      'a mention of an article that is not there',
      `UPDATE mention SET article_id = gen_random_uuid()`,
      'mention_article_id_fkey',
    ],
  ])('refuse %s, whoever writes it', async (_, statement, constraint) => {
    const owner = new pg.Client(db.database.pool)
    await owner.connect()
    // The embedded database has one session, which the reader has made its own.
    await owner.query('RESET ROLE; SET default_transaction_read_only = off')
    await expect(owner.query(statement)).rejects.toThrow(constraint)
    await owner.query('SET default_transaction_read_only = on; SET ROLE wortlaut_reader')
    await owner.end()
  })
})
