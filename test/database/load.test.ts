import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openCorpus } from '../../seed/corpus.ts'
import { toldInALine } from '../../seed/database-error.ts'
import { importCorpus } from '../../seed/import.ts'
import { connect } from '../../src/database/connection.ts'
import { migrate } from '../../src/database/migrate.ts'
import { askSql } from '../help/ask-sql.ts'
import { type TestDatabase, testDatabase } from '../help/database.ts'
import { manyDocuments, second, smallCorpus, smallFiles } from '../help/small-corpus.ts'
import { wrongTallies } from '../help/tallies.ts'

// Only a server takes rows by COPY; the embedded database is filled like any other.
describe.skipIf(process.env['TEST_DATABASE'] !== 'server')('a large corpus', () => {
  let db: TestDatabase
  beforeEach(async () => {
    db = await testDatabase('empty')
    await migrate(db.database)
  })
  afterEach(() => db.close())

  async function seed(directory: string, manyNew: number) {
    const { pool, close } = connect(db.database, 'owner', db.environment)
    try {
      return await toldInALine(() =>
        importCorpus(openCorpus(directory), 'server', pool, { compare: 'hashes', manyNew }),
      )
    } finally {
      await close()
    }
  }

  const ask = <Row extends object>(sql: string) => askSql<Row>(db, sql)

  const revision = async () => (await ask<{ revision: string }>('SELECT revision FROM corpus'))[0]?.revision

  /** Indexes, keys and references as they stand, and whether each has been checked. */
  const structure = () =>
    ask(`SELECT conname AS name, pg_get_constraintdef(oid) AS definition, convalidated AS valid FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace
      UNION ALL SELECT indexname, indexdef, true FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1, 2`)

  /** The revision that the corpus gets when it is imported in one piece. */
  async function wholeRevision(directory: string): Promise<string | undefined> {
    const own = db
    db = await testDatabase('empty')
    try {
      await migrate(db.database)
      await seed(directory, Number.POSITIVE_INFINITY)
      return await revision()
    } finally {
      await db.close()
      db = own
    }
  }

  test('is loaded to the same rows, indexes and references as a small one', async () => {
    const directory = await smallCorpus(second)
    const before = await structure()
    expect((await seed(directory, 1)).added).toBeGreaterThan(50)
    expect(await structure()).toEqual(before)
    expect(await revision()).toBe(await wholeRevision(directory))
    expect(await seed(directory, 1)).toEqual({ added: 0, changed: 0, removed: 0 })
    const { pool, close } = connect(db.database, 'owner', db.environment)
    expect(await importCorpus(openCorpus(directory), 'server', pool, { compare: 'rows' })).toEqual({
      added: 0,
      changed: 0,
      removed: 0,
    })
    await close()
  })

  test('has another revision with each transaction that changes what it says', async () => {
    await seed(await smallCorpus(), Number.POSITIVE_INFINITY)
    const tables = ['actor', 'article', 'statement', 'mention', 'corpus']
    await ask(`CREATE TABLE touched (transaction xid8, name text)`)
    await ask(`CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS
      'BEGIN INSERT INTO touched VALUES (pg_current_xact_id(), TG_TABLE_NAME); RETURN NULL; END'`)
    for (const table of tables)
      await ask(`CREATE TRIGGER touch AFTER INSERT OR UPDATE OR DELETE ON ${table} EXECUTE FUNCTION touch()`)
    const { 'a.txt': text, 'a.yaml': annotation } = smallFiles
    const moved = { 'a.txt': null, 'a.yaml': null, 'c.txt': text ?? '', 'c.yaml': annotation ?? '' }
    await seed(await smallCorpus({ ...manyDocuments(60), ...moved }), 1)
    const touched = await ask<{ names: string[] }>(
      'SELECT array_agg(DISTINCT name) AS names FROM touched GROUP BY transaction',
    )
    expect(touched.length).toBeGreaterThan(2)
    for (const { names } of touched) expect(names).toContain('corpus')
  })

  test('stays as far as it came when the connection is lost, and the next import goes on from there', async () => {
    const directory = await smallCorpus(manyDocuments(400))
    const before = await structure()
    const broken = seed(directory, 1).catch((error) => error)
    const acknowledged = async () => Number((await ask<{ count: string }>('SELECT count(*) FROM document'))[0]?.count)
    // Its registers count as one, and come first.
    while ((await acknowledged()) < 2);
    await ask(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()`)
    const { name, message } = await broken
    expect(`${name}: ${message}`).toMatch(/^OperatorError: The import did not end: .*import again .*goes on\.$/)
    const kept = await acknowledged()
    expect(kept).toBeGreaterThan(1)
    expect(await ask('SELECT name FROM laid_aside')).not.toEqual([])
    expect(await ask('SELECT FROM article WHERE document NOT IN (SELECT name FROM document)')).toEqual([])

    await seed(directory, 1)
    expect(await acknowledged()).toBe(402)
    expect(await structure()).toEqual(before)
    expect(await ask('SELECT name FROM laid_aside')).toEqual([])
    expect(await ask(wrongTallies)).toEqual([])
    expect(await revision()).toBe(await wholeRevision(directory))
  })

  test('has no tallies while it is loaded, and the right ones at the end', async () => {
    await seed(await smallCorpus(), Number.POSITIVE_INFINITY)
    const tallies = async () => (await ask('SELECT FROM tally')).length
    const before = await tallies()
    expect(before).toBeGreaterThan(3)
    const directory = await smallCorpus(manyDocuments(400))
    let ended: unknown
    const broken = seed(directory, 1).then(
      () => new Error('The load was over before it could be broken off.'),
      (error) => error,
    )
    broken.then((why) => {
      ended = why
    })
    while (!ended && (await ask('SELECT FROM document')).length < 20);
    expect(await tallies()).toBe(0)
    await ask(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()`)
    expect((await broken).message).toContain('The import did not end')
    expect(await tallies()).toBe(0)
    await seed(directory, 1)
    expect(await tallies()).toBeGreaterThanOrEqual(before)
    expect(await ask(wrongTallies)).toEqual([])
  })

  test('whose documents change between a stop and the next import ends as if it had always been so', async () => {
    const directory = await smallCorpus({ ...manyDocuments(60), ...second })
    await seed(directory, 1)
    await ask(`INSERT INTO laid_aside (name, kind, of_table, definition) VALUES ('load', 'LOAD', '', '')`)
    const changed = await smallCorpus({
      ...manyDocuments(40),
      'many-00007.txt': 'Anna Muster sagte: Das Land zahle 7, oder.',
    })
    await seed(changed, 1)
    expect(await ask(wrongTallies)).toEqual([])
    expect(await revision()).toBe(await wholeRevision(changed))
  })
})
