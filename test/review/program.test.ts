import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { start } from '../help/process.ts'
import { smallCorpus } from '../help/small-corpus.ts'

/** How the program ends, and all that it prints. */
async function run(args: string[], settings: Record<string, string>): Promise<[code: number | null, printed: string]> {
  const program = start('seed/review/review.js', settings, args)
  return [await program.ends(), program.printed().trim()]
}

/** A folder that goes with the test. */
async function folder(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'wortlaut-review-'))
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  return directory
}

describe('the program of a review', () => {
  test('says how it is used', async () => {
    expect(await run(['--help'], {})).toEqual([0, expect.stringMatching(/^npm run review -- DOCUMENT/)])
  })

  test('writes what a person corrects, and says what to do next', async () => {
    const to = await folder()
    const corpus = await smallCorpus()
    const [code, printed] = await run([join(corpus, 'a.txt'), '--to', to], { CORPUS_DIRECTORY: corpus })
    expect(code).toBe(0)
    expect(printed.match(/^\d\. /gm)).toEqual(['1. ', '2. ', '3. '])
    expect(await readdir(to)).toEqual(expect.arrayContaining(['a.txt', 'a.yaml']))
  })

  test('compares a corpus as JSON', async () => {
    const [code, printed] = await run(['--diff', '--json'], { CORPUS_DIRECTORY: await smallCorpus() })
    expect(code).toBe(0)
    const [{ document, found, missed }] = JSON.parse(printed)
    expect(document).toBe('a.txt')
    expect(found.length + missed.length).toBe(3)
  })

  test.each<[string[], string]>([
    [[], 'Expected one document: npm run review -- DOCUMENT. See npm run review -- --help.'],
    [['nothing.txt'], 'There is no file nothing.txt.'],
    [['a.txt', '--json'], '--json is for --diff; an annotation is written as YAML.'],
    [['--diff', '--overwrite'], '--diff writes nothing; it takes no --to and no --overwrite.'],
  ])('refuses %j in one line', async (args, message) => {
    expect(await run(args, {})).toEqual([1, message])
  })

  test('makes no database to find out that nothing was imported', async () => {
    const data = await folder()
    expect(await run(['news/a.txt'], { DATA_DIRECTORY: data })).toEqual([
      1,
      'There is no file news/a.txt, and no article of that name was imported.',
    ])
    expect(await readdir(data)).toEqual([])
  })

  test('takes an imported article from the database', async () => {
    const data = join(await folder(), 'data')
    await cp(inject('templates').directory, data, { recursive: true })
    const news = join(await folder(), 'news')
    await mkdir(news)
    await writeFile(join(news, 'a.md'), '---\ntitle: Streit\n---\nDie Ministerin sagte, das Land zahle.')
    const settings = { DATA_DIRECTORY: data }
    expect(await start('seed/imported/import.js', settings, [news]).ends()).toBe(0)
    await rm(news, { recursive: true })

    const to = await folder()
    expect(await run(['news/b.md', '--to', to], settings)).toEqual([
      1,
      'There is no file news/b.md, and no article of that name was imported. Did you mean "news/a.md"?',
    ])
    expect(await run(['news/a.md', '--to', to], settings)).toEqual([0, expect.stringContaining('What to do next:')])
    expect(await readFile(join(to, 'a.txt'), 'utf8')).toBe('Streit\n\nDie Ministerin sagte, das Land zahle.')
  })
})
