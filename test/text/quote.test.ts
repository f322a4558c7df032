import { describe, expect, test } from 'vitest'
import { matchesOf, sentenceOf } from '../../src/quote/match.ts'
import { normal } from '../../src/quote/normal.ts'

const text =
  'Er sagte: „Wir zahlen – für alle.“ Das Außen\u00ADministerium schwieg…\nDanach sagte sie: "Wir zahlen für alle!" Ende.'
const words = (quotation: string) =>
  matchesOf(quotation, text).map((match) => ({ ...match, words: text.slice(match.start, match.end) }))

describe('a quotation', () => {
  test('is exact where the very characters are', () => {
    expect(words('Wir zahlen – für alle.')).toEqual([
      { start: 11, end: 33, exact: true, edits: 0, similarity: 1, words: 'Wir zahlen – für alle.' },
    ])
    expect(words('Wir zahlen')).toHaveLength(2)
  })

  test('is taken without the quotation marks around it', () => {
    expect(words('»Wir zahlen – für alle.«')[0]?.exact).toBe(true)
  })

  test.each([
    ['wir zahlen - für alle.', 'Wir zahlen – für alle.'],
    ['Das Aussenministerium schwieg...', 'Das Außen\u00ADministerium schwieg…'],
    ['Das  Außenministerium\nschwieg', 'Das Außen\u00ADministerium schwieg'],
  ])('%j is near without an edit where only typography and case differ', (quotation, there) => {
    const [match] = words(quotation)
    expect(match).toMatchObject({ exact: false, edits: 0, similarity: 1, words: there })
  })

  test('is near with as many edits as it takes, up to a fifth of its characters', () => {
    const [match] = words('Wir bezahlen für alle!')
    expect(match).toMatchObject({ exact: false, edits: 2, words: 'Wir zahlen für alle!' })
    expect(match?.similarity).toBeCloseTo(1 - 2 / 22)
    expect(words('Niemand zahlt irgendetwas für irgendwen')).toEqual([])
  })

  test('lies in a sentence', () => {
    const sentence = (quotation: string) => {
      const [match] = matchesOf(quotation, text)
      const { start, end } = sentenceOf(text, match ?? { start: 0, end: 0 })
      return text.slice(start, end)
    }
    expect(sentence('schwieg')).toBe('Das Außen\u00ADministerium schwieg…')
    expect(sentence('Wir zahlen für alle!')).toBe('Danach sagte sie: "Wir zahlen für alle!"')
  })
})

test('a text without its typography knows where each character was', () => {
  const { text: plain, original } = normal('Ein „Wort“…  Ende')
  expect(plain).toBe('ein "wort"... ende')
  expect(original({ start: 4, end: 10 })).toEqual({ start: 4, end: 10 })
  expect(original({ start: 10, end: 13 })).toEqual({ start: 10, end: 11 })
  expect(original({ start: 14, end: 18 })).toEqual({ start: 13, end: 17 })
})
