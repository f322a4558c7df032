import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bringUp } from '../../seed/bring-up.ts'
import { openCorpus } from '../../seed/corpus.ts'
import { CorpusError, type Problem } from '../../seed/problem.ts'
import { askSql } from '../help/ask-sql.ts'
import { type TestDatabase, testDatabase } from '../help/database.ts'
import { second, smallCorpus, smallFiles } from '../help/small-corpus.ts'

let db: TestDatabase
beforeEach(async () => {
  db = await testDatabase()
})
afterEach(() => db.close())

const seed = async (directory: string, compare: 'hashes' | 'rows' = 'hashes', overwrite = false) =>
  bringUp(db.database, db.environment, openCorpus(directory), compare, { overwrite })

const ask = <Row extends object>(sql: string) => askSql<Row>(db, sql)

const nothing = { added: 0, changed: 0, removed: 0 }

/** The rows that tell of two documents at once. */
const shared = () =>
  ask(`SELECT statement.slug, article.slug AS article, first_of_source, ndjson::json ->> 'mentions' AS mentions,
      ndjson::json ->> 'documents' AS documents, official
    FROM printing JOIN statement ON statement.id = statement_id JOIN article ON article.id = article_id
      JOIN statement_line ON statement_line.statement_id = statement.id
      LEFT JOIN participation ON participation.statement_id = statement.id AND role = 'SPEAKER'
    ORDER BY 1, 2`)

describe('an import', () => {
  test('skips documents that have not changed, and compares every row where it is asked to', async () => {
    const directory = await smallCorpus(second)
    await seed(directory)
    await ask("UPDATE statement SET summary = 'Damaged.' WHERE slug = 'muster-pays'")
    expect((await seed(directory)).changes).toEqual(nothing)
    expect((await seed(directory, 'rows')).changes).toEqual({ ...nothing, changed: 1 })
    expect((await seed(directory, 'rows')).changes).toEqual(nothing)
  })

  test('takes up a database of which nothing is written down, and removes what no document has', async () => {
    const { revision } = await seed(await smallCorpus())
    await seed(await smallCorpus(second))
    await ask('DELETE FROM document')
    const again = await seed(await smallCorpus())
    expect(again.revision).toBe(revision)
    expect(again.changes.removed).toBeGreaterThan(10)
    expect(again.changes.added).toBe(0)
  })

  test('touches no row of a document that has not changed', async () => {
    const directory = await smallCorpus(second)
    await seed(directory)
    const rows = () =>
      ask("SELECT id, xmin::text FROM mention WHERE article_id = (SELECT id FROM article WHERE slug = 'a')")
    const before = await rows()
    await writeFile(join(directory, 'b.yaml'), second['b.yaml'].replace('says never', 'says it never'))
    expect((await seed(directory)).changes).toEqual({ ...nothing, changed: 2 })
    expect(await rows()).toEqual(before)
  })

  test('removes a document with all that it had, and what others had of it', async () => {
    const alone = await seed(await smallCorpus())
    const both = await seed(await smallCorpus(second))
    expect(both.revision).not.toBe(alone.revision)
    const again = await seed(await smallCorpus())
    expect(again.revision).toBe(alone.revision)
    expect(await ask("SELECT FROM article WHERE slug = 'b'")).toEqual([])
    expect(await ask("SELECT FROM document WHERE name = 'b.txt'")).toEqual([])
  })

  test('does not remove most of a large corpus unless it is told to', async () => {
    const directory = await smallCorpus()
    const { revision } = await seed(directory)
    await ask(`INSERT INTO document (name, input, elsewhere, rows, outline)
      SELECT 'other-' || n || '.txt', '', '', '', outline FROM document, generate_series(1, 1500) AS n WHERE name = 'a.txt'`)
    for (const compare of ['hashes', 'rows'] as const)
      await expect(seed(directory, compare)).rejects.toThrow(
        /^CORPUS_DIRECTORY: \S+ lacks 1500 of the 1501 documents that the database has, and importing it would remove them\. Nothing was changed\..*`npm run seed -- --overwrite`\.$/,
      )
    expect(await ask('SELECT count(*)::int FROM document')).toEqual([{ count: 1502 }])
    expect((await seed(directory, 'hashes', true)).revision).toBe(revision)
    expect(await ask('SELECT count(*)::int FROM document')).toEqual([{ count: 2 }])
  })

  test('says the same of a statement in two articles, whichever comes first', async () => {
    const { revision } = await seed(await smallCorpus(second))
    const expected = await shared()
    expect(expected).toMatchObject([
      { slug: 'muster-never', article: 'b', mentions: '1' },
      { slug: 'muster-pays', article: 'a', mentions: '3', documents: '["a.txt","b.txt"]' },
      { slug: 'muster-pays', article: 'b', first_of_source: true },
      { slug: 'official-contradicts', article: 'a' },
    ])
    await seed(await smallCorpus())
    expect((await seed(await smallCorpus(second))).revision).toBe(revision)
    expect(await shared()).toEqual(expected)
  })

  test('lets a statement be described by another document, and keeps what others print of it', async () => {
    const directory = await smallCorpus(second)
    await seed(directory)
    const description = `summary: Anna Muster says that the country pays.
    speakers: [anna-muster]
    act: STATE`
    const own = `article: { slug: a, language: de, published: 2022-03 }
statements:
  - statement: muster-pays
    mentions: [{ presentation: DIRECT, content: Wir zahlen }]
  - slug: official-contradicts
    summary: An unnamed official contradicts Anna Muster.
    speakers: [unnamed-official]
    act: DENY
    mentions: [{ presentation: REPORTED, content: Ein Beamter widersprach }]
`
    await writeFile(join(directory, 'a.yaml'), own)
    await writeFile(
      join(directory, 'b.yaml'),
      second['b.yaml'].replace('statement: muster-pays', `slug: muster-pays\n    ${description}`),
    )
    const { revision } = await seed(directory)
    expect(await shared()).toMatchObject([
      { slug: 'muster-never' },
      { slug: 'muster-pays', article: 'a', mentions: '2' },
      { slug: 'muster-pays', article: 'b', mentions: '2' },
      { slug: 'official-contradicts' },
    ])
    expect((await seed(directory, 'rows')).changes).toEqual(nothing)
    expect((await seed(directory, 'rows')).revision).toBe(revision)
  })

  test('lets two articles change slugs', async () => {
    const directory = await smallCorpus(second)
    await seed(directory)
    await writeFile(join(directory, 'b.yaml'), second['b.yaml'].replace('slug: b,', 'slug: a,'))
    await writeFile(join(directory, 'a.yaml'), (smallFiles['a.yaml'] ?? '').replace('slug: a,', 'slug: b,'))
    await seed(directory)
    expect(await ask('SELECT slug, document FROM article ORDER BY 1')).toEqual([
      { slug: 'a', document: 'b.txt' },
      { slug: 'b', document: 'a.txt' },
    ])
    expect((await seed(directory, 'rows')).changes).toEqual(nothing)
  })

  test('refuses a corpus in which a document that has not changed names a statement that is gone', async () => {
    const directory = await smallCorpus(second)
    const { revision } = await seed(directory)
    await rm(join(directory, 'a.txt'))
    await rm(join(directory, 'a.yaml'))
    const refused = await seed(directory).catch((error) => error)
    expect(refused).toBeInstanceOf(CorpusError)
    expect(refused.problems.map(({ line, message }: Problem) => `${line}: ${message}`)).toEqual([
      '3: statement: there is no statement "muster-pays". Did you mean "muster-never"?',
      '9: parent: there is no statement "official-contradicts".',
      '10: to: there is no statement "muster-pays". Did you mean "muster-never"?',
    ])
    expect(await ask('SELECT revision FROM corpus')).toEqual([{ revision }])
  })
})
