import { randomUUID } from 'node:crypto'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { onServer } from '../help/global-setup.ts'
import { mayFill } from './fill.ts'
import { readOptions } from './options.ts'

describe('the command line of the benchmark', () => {
  test.each([
    [['--statements', 'many'], '--statements: expected a whole number of 1 or more, not "many".'],
    [['--statements', '1000,-5'], '--statements: expected a whole number of 1 or more, not "-5".'],
    [['--statements', '0'], '--statements: expected a whole number of 1 or more, not "0".'],
    [['--statements', '1e6'], '--statements: expected a whole number of 1 or more, not "1e6".'],
    [['--clients', '1.5'], '--clients: expected a whole number of 1 or more, not "1.5".'],
    [['--seconds', ''], '--seconds: expected a whole number of 1 or more, not "".'],
    [['--json', '/nowhere/figures.json'], '--json: /nowhere/figures.json cannot be written to (ENOENT'],
    [['--statements', '10,20', '--corpus', 'folder'], '--corpus: a folder holds one corpus'],
    [['--sizes', '10'], "Unknown option '--sizes'"],
  ])('%j is refused', async (args, message) => {
    await expect(readOptions(args)).rejects.toThrow(message)
  })

  test('several sizes are read in their order', async () => {
    expect((await readOptions(['--statements', '10, 1000,100'])).statements).toEqual([10, 1000, 100])
  })
})

const { url } = inject('templates')

describe.skipIf(url === '')('a database on a server', () => {
  async function database(...statements: string[]): Promise<string> {
    const name = `wortlaut_test_${randomUUID().replaceAll('-', '')}`
    const admin = url.replace(/\/[^/]*$/, '/postgres')
    await onServer(admin, `CREATE DATABASE ${name}`)
    onTestFinished(() => onServer(admin, `DROP DATABASE ${name} WITH (FORCE)`))
    const own = url.replace(/\/[^/]*$/, `/${name}`)
    for (const statement of statements) await onServer(own, statement)
    return own
  }

  /** One that holds so many statements of the synthetic corpus 0. */
  const synthetic = (statements: number, ...more: string[]) =>
    database(
      'CREATE TABLE corpus (id int)',
      `CREATE TABLE statement AS SELECT generate_series(1, ${statements}) AS id`,
      'CREATE TABLE article (id int)',
      "CREATE TABLE source (slug text); INSERT INTO source VALUES ('synthetic-corpus-0')",
      ...more,
    )

  test("that holds somebody's corpus is refused, unless it may be replaced", async () => {
    await expect(mayFill(url, 'synthetic-corpus-of-another-kind', false)).rejects.toThrow(
      "DATABASE_URL: the database holds somebody's corpus of 95 statements. Name another database, or have it replaced with --overwrite.",
    )
    expect(await mayFill(url, 'synthetic-corpus-of-another-kind', true)).toBe(false)
  })

  test('that has tables of something else is refused whatever is said', async () => {
    const other = await database('CREATE TABLE customer (id int)')
    for (const overwrite of [false, true])
      await expect(mayFill(other, 'synthetic-corpus-0', overwrite)).rejects.toThrow('has tables of something else')
  })

  test('that is empty is filled, and one that holds this corpus is taken as it is', async () => {
    expect(await mayFill(await database(), 'synthetic-corpus-0', false)).toBe(false)
    const filled = await synthetic(0)
    expect(await mayFill(filled, 'synthetic-corpus-0', false)).toBe(true)
    expect(await mayFill(filled, 'synthetic-corpus-1', false)).toBe(false)
  })

  test('that an import has still to go on with is filled on', async () => {
    const begun = await synthetic(0, 'CREATE TABLE laid_aside AS SELECT 1 AS id')
    expect(await mayFill(begun, 'synthetic-corpus-0', false)).toBe(false)
  })

  test('that holds a larger synthetic corpus is not emptied for a smaller one, unless it may be replaced', async () => {
    const filled = await synthetic(20)
    await expect(mayFill(filled, '', false, 10)).rejects.toThrow(
      'DATABASE_URL: the database holds a synthetic corpus of 20 statements, more than 10. Name another database, or have it replaced with --overwrite.',
    )
    expect(await mayFill(filled, '', true, 10)).toBe(false)
    expect(await mayFill(filled, '', false, 20)).toBe(false)
  })

  test('that does not answer is named, without its password', async () => {
    const gone = mayFill('postgresql://somebody:secret@127.0.0.1:1/nothing', 'synthetic-corpus-0', false)
    await expect(gone).rejects.toThrow('DATABASE_URL: the database does not answer as it should (')
    await expect(gone).rejects.not.toThrow('secret')
  })
})
