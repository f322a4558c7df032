import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bringUp } from '../../seed/bring-up.ts'
import { openCorpus } from '../../seed/corpus.ts'
import { CorpusError } from '../../seed/problem.ts'
import { type TestDatabase, testDatabase } from '../help/database.ts'
import { editedCorpus, smallCorpus } from '../help/small-corpus.ts'

let db: TestDatabase
beforeEach(async () => {
  db = await testDatabase()
})
afterEach(() => db.close())

const seed = async (directory: string) =>
  (await bringUp(db.database, db.environment, openCorpus(directory), 'hashes')).changes

/** What stands in a table, as one text. */
async function content(table: string, columns = '*'): Promise<string> {
  const client = new pg.Client(db.database.pool)
  await client.connect()
  try {
    const { rows } = await client.query(
      `SELECT ${columns} FROM ${table} ORDER BY ${columns.includes(',') ? '1, 2' : '1'}`,
    )
    return JSON.stringify(rows)
  } finally {
    await client.end()
  }
}

describe('seeding', () => {
  test('changes no row where the database has what the corpus says', async () => {
    const before = await content('statement')
    expect(await seed(db.environment.CORPUS_DIRECTORY)).toMatchObject({ added: 0, changed: 0, removed: 0 })
    expect(await content('statement')).toBe(before)
  })

  test('brings a database from one corpus to quite another, and back to the same revision', async () => {
    const before = await content('corpus')
    const small = await smallCorpus()
    expect((await seed(small)).removed).toBeGreaterThan(1000)
    expect(await content('statement', 'slug')).toBe('[{"slug":"muster-pays"},{"slug":"official-contradicts"}]')
    expect(await seed(small)).toMatchObject({ added: 0, changed: 0, removed: 0 })
    await seed(db.environment.CORPUS_DIRECTORY)
    expect(await content('corpus')).toBe(before)
    expect(await seed(db.environment.CORPUS_DIRECTORY)).toMatchObject({ added: 0, changed: 0, removed: 0 })
  })

  test('changes only what an edit changes', async () => {
    const small = await smallCorpus()
    await seed(small)
    const file = join(small, 'a.yaml')
    await writeFile(file, (await readFile(file, 'utf8')).replace('the country pays.', 'the country will pay.'))
    expect(await seed(small)).toMatchObject({ added: 0, changed: 2, removed: 0 })
  })

  test('lets targets change their places', async () => {
    await seed(await smallCorpus())
    await seed(
      await editedCorpus('a.yaml', [
        '{ anna-muster: AGAINST, payment: AGAINST }',
        '{ payment: AGAINST, anna-muster: AGAINST }',
      ]),
    )
    expect(await content('target', 'ordinal, num_nonnulls(event_id) AS event')).toBe(
      '[{"ordinal":0,"event":0},{"ordinal":0,"event":1},{"ordinal":1,"event":0}]',
    )
  })

  test('lets an article have another slug', async () => {
    await seed(await smallCorpus())
    await seed(await editedCorpus('a.yaml', ['slug: a,', 'slug: b,']))
    expect(await content('article', 'slug, document')).toBe('[{"slug":"b","document":"a.txt"}]')
  })

  test('leaves everything as it was where a corpus has a mistake', async () => {
    const before = await content('corpus')
    await expect(seed(await editedCorpus('a.yaml', ['anna-muster', 'anna']))).rejects.toThrow(CorpusError)
    expect(await content('corpus')).toBe(before)
  })
})

describe('an office', () => {
  /** Whether the minister counts as official in what she said on a day. */
  async function officialOn(said: string): Promise<boolean> {
    await seed(await editedCorpus('a.yaml', ['on: 2022-03-13', `on: ${said}`]))
    const rows = JSON.parse(await content("participation WHERE role = 'SPEAKER' AND kind = 'PERSON'", 'official'))
    return rows[0].official
  }

  test.each([
    ['2022-03-13', true],
    ['2019-12-31', false],
    ['2023-01-01', false],
    ['2022-12/2023-01', true],
    ['../2019', false],
  ])('counts on %s: %s', async (said, official) => {
    expect(await officialOn(said)).toBe(official)
  })

  test('counts as of the print where the day of the statement is unknown', async () => {
    const said = '    said: { on: 2022-03-13, words: am Sonntag, by: RELATIVE_TO_PUBLICATION }\n'
    const rows = async () =>
      JSON.parse(await content("participation WHERE role = 'SPEAKER' AND kind = 'PERSON'", 'official'))
    const undated = await editedCorpus('a.yaml', [said, ''], [', published: 2022-03', ''])
    await seed(undated)
    expect(await rows()).toEqual([{ official: true }])
    const document = join(undated, 'a.txt')
    await writeFile(document, (await readFile(document, 'utf8')).replace('2022-03', '2023-03'))
    await seed(undated)
    expect(await rows()).toEqual([{ official: false }])
  })
})
