import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readCurated } from '../../seed/evaluation/curated.ts'
import { failures } from '../../seed/evaluation/failure.ts'
import { readGold } from '../../seed/evaluation/gold.ts'
import { tokensOf } from '../../seed/evaluation/scored-document.ts'
import { smallCorpus } from '../help/small-corpus.ts'

const text = 'Die Ministerin sagte: „Wir zahlen.“ Das half.'
const tokens = [...text.matchAll(/[\p{L}]+|[^\p{L}\s]/gu)].map(({ index, 0: { length } }) => [index, index + length])
const line = {
  document: 'Invented',
  text,
  tokens,
  sentences: [
    [0, 35],
    [36, text.length],
  ],
  quotes: [
    {
      type: 'Direct',
      quote: [[22, 35]],
      speaker: [[0, 14]],
      cue: [[15, 20]],
      frame: [[0, 20]],
      addressee: [],
      nested: false,
      hasNested: false,
      medium: 'Speech',
    },
  ],
}

async function fileOf(...lines: unknown[]): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'wortlaut-gold-'))
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  const path = join(directory, 'gold.jsonl')
  await writeFile(path, lines.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n'))
  return path
}

describe('a file of annotated articles', () => {
  test('gives articles with their quotations as tokens', async () => {
    const [document] = readGold(await fileOf(line, ''), 0)
    expect(document?.gold).toEqual([
      {
        presentation: 'DIRECT',
        content: [4, 5, 6, 7, 8],
        speaker: [0, 1],
        antecedent: [],
        cue: [2],
        frame: [0, 1, 2],
        addressee: [],
      },
    ])
  })

  test.each([
    ['Direct', 'DIRECT'],
    ['Indirect', 'INDIRECT'],
    ['IndirectFreeIndirect', 'INDIRECT_FREE_INDIRECT'],
    ['FreeIndirect', 'FREE_INDIRECT'],
    ['Reported', 'REPORTED'],
  ])('has %s for %s', async (type, presentation) => {
    const [document] = readGold(await fileOf({ ...line, quotes: [{ ...line.quotes[0], type }] }), 0)
    expect(document?.gold[0]?.presentation).toBe(presentation)
  })

  test('that is not there is named', () => {
    expect(() => readGold('/nowhere/gold.jsonl', 0)).toThrow('There is no file /nowhere/gold.jsonl.')
  })

  test('may have a byte order mark, and has to be UTF-8 with an article', async () => {
    expect(readGold(await fileOf(`\uFEFF${JSON.stringify(line)}`), 0)).toHaveLength(1)
    const path = await fileOf('', ' ')
    expect(() => readGold(path, 0)).toThrow('gold.jsonl: has no article; expected one in JSON a line.')
    await writeFile(path, Buffer.from(JSON.stringify({ ...line, document: 'Ü' }), 'latin1'))
    expect(() => readGold(path, 0)).toThrow('gold.jsonl: is not UTF-8: byte ')
  })

  test('that is not JSON in a line says in which', async () => {
    const path = await fileOf(line, '{"document": ')
    expect(() => readGold(path, 0)).toThrow(/^gold\.jsonl:2: not JSON: [^\n]+$/)
  })

  test.each([
    ['null', 'gold.jsonl:1: the line: Invalid input: expected object, received null.'],
    [{ ...line, text: undefined }, 'gold.jsonl:1: text: Invalid input: expected string, received undefined.'],
    [
      { ...line, quotes: [{ ...line.quotes[0], quote: [[22]] }] },
      'gold.jsonl:1: quotes.0.quote.0: Too small: expected array to have >=2 items.',
    ],
    [
      { ...line, quotes: [{ ...line.quotes[0], type: 'Mixed' }] },
      'gold.jsonl:1: quotes.0.type: Invalid option: expected one of "Direct"|"Indirect"|"IndirectFreeIndirect"|"FreeIndirect"|"Reported".',
    ],
    [
      { ...line, quotes: [{ ...line.quotes[0], quote: [[35, 22]] }] },
      `gold.jsonl:1: quotes: [35, 22] is no stretch of the text, which has ${text.length} UTF-16 code units.`,
    ],
    [{ ...line, tokens: [[0, 400]] }, 'gold.jsonl:1: tokens: [0, 400] is no stretch of the text'],
  ])('without a field, or with one that cannot be, says which, as in %j', async (wrong, message) => {
    const path = await fileOf(wrong)
    expect(() => readGold(path, 0)).toThrow(message)
  })
})

describe('a token', () => {
  const words = [
    { start: 0, end: 3 },
    { start: 4, end: 9 },
    { start: 9, end: 10 },
  ]

  test('is in a stretch that has any of it', () => {
    expect(tokensOf(words, [{ start: 2, end: 5 }])).toEqual([0, 1])
  })

  test('is not in a stretch that ends where it begins', () => {
    expect(tokensOf(words, [{ start: 3, end: 9 }])).toEqual([1])
  })

  test('is counted once, in whatever stretches it is', () => {
    const stretches = [
      { start: 9, end: 10 },
      { start: 0, end: 2 },
      { start: 1, end: 3 },
    ]
    expect(tokensOf(words, stretches)).toEqual([0, 2])
  })
})

describe('a corpus', () => {
  test('gives its mentions as words, without the marks between them', async () => {
    const [document] = await readCurated(await smallCorpus(), 0)
    const words = (numbers: readonly number[]) =>
      numbers.map((number) => document?.text.slice(document.tokens[number]?.start, document.tokens[number]?.end))
    expect(
      document?.gold.map(({ presentation, content, speaker }) => [presentation, words(content), words(speaker)]),
    ).toEqual([
      ['INDIRECT', ['das', 'Land', 'zahle'], ['Die', 'Ministerin', 'Anna', 'Muster']],
      ['DIRECT', ['Wir', 'zahlen'], ['sie']],
      ['REPORTED', ['Ein', 'Beamter', 'widersprach'], ['Ein', 'Beamter']],
    ])
  })
})

describe('a failure', () => {
  test('is shown with its document, its sentence and what was there instead', async () => {
    const [document] = readGold(await fileOf(line), 0)
    if (!document?.gold[0]) throw new Error('There is no document.')
    const found = { ...document.gold[0], content: [7], rule: 'some-rule' }
    expect(failures([{ ...document, predicted: [found] }], 1)).toEqual([
      `MISSED in Invented
  text  Die Ministerin sagte: „Wir zahlen.“
  gold  DIRECT "„Wir zahlen.“" speaker "Die Ministerin"
  found DIRECT by some-rule "." speaker "Die Ministerin"`,
      `WRONG in Invented
  text  Die Ministerin sagte: „Wir zahlen.“
  found DIRECT by some-rule "." speaker "Die Ministerin"
  gold  DIRECT "„Wir zahlen.“" speaker "Die Ministerin"`,
    ])
    const elsewhere = { ...document.gold[0], speaker: [9] }
    expect(failures([{ ...document, predicted: [elsewhere] }], 5)).toEqual([
      `WRONG SPEAKER in Invented
  text  Die Ministerin sagte: „Wir zahlen.“
  found DIRECT "„Wir zahlen.“" speaker "Das"
  gold  DIRECT "„Wir zahlen.“" speaker "Die Ministerin"`,
    ])
    expect(failures([{ ...document, predicted: [] }], 0)).toEqual([])
  })
})
