import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { start } from '../help/process.ts'
import { smallCorpus } from '../help/small-corpus.ts'

/** How the program ends, and all that it prints. */
async function run(...args: string[]): Promise<[code: number | null, printed: string]> {
  const program = start('seed/evaluation/evaluate.js', {}, args)
  return [await program.ends(), program.printed().trim()]
}

describe('the evaluation', () => {
  test('says how it is used', async () => {
    const [code, printed] = await run('--help')
    expect(code).toBe(0)
    expect(printed).toMatch(/^npm run evaluate -- FILE\.jsonl/)
  })

  test('scores a corpus', async () => {
    const [code, printed] = await run(await smallCorpus())
    expect(code).toBe(0)
    expect(printed).toMatch(/^1 articles with 3 quotations; \d+ extracted\./)
    expect(printed).toMatch(/^With a confidence of 0\.5 at least:\nDirect quotations found: \d of 1/m)
    expect(printed).toMatch(/^With any confidence:\nDirect quotations found: \d of 1/m)
  })

  test('writes its figures as JSON, of one kind alone if asked to', async () => {
    const corpus = await smallCorpus()
    const file = join(corpus, 'figures.json')
    expect(await run(corpus, '--kind', 'INDIRECT', '--json', file)).toEqual([0, expect.any(String)])
    const figures = JSON.parse(await readFile(file, 'utf8'))
    expect(figures).toMatchObject({ documents: 1, quotations: 1 })
    expect(Object.keys(figures.kinds)).toEqual(['INDIRECT'])
  })

  test.each([
    [[], 'expected one file or folder; got 0. See --help.'],
    [['a', 'b'], 'expected one file or folder; got 2. See --help.'],
    [['nowhere.jsonl'], 'There is no file nowhere.jsonl.'],
    [
      ['corpus', '--kind', 'MIXED'],
      '--kind: expected one of DIRECT, INDIRECT, INDIRECT_FREE_INDIRECT, FREE_INDIRECT, REPORTED; got MIXED.',
    ],
    [['corpus', '--errors', 'many'], '--errors: expected a number; got many.'],
    [['corpus', '--confidence', '2'], '--confidence: expected a number from 0 to 1; got 2.'],
  ])('refuses %j in one line', async (args, message) => {
    expect(await run(...args)).toEqual([1, message])
  })
})
