import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Locator } from '../../seed/model/locate.ts'
import { withMarks } from '../../seed/model/marks.ts'
import { type Piece, piecesOf } from '../../seed/model/piece.ts'

const locatorOf = (text: string) => new Locator(text, piecesOf(text)[0] as Piece)

/** The words found, with their start. */
function find(text: string, words: string, sentence: number, content: string[] = []) {
  const locator = locatorOf(text)
  const places = content.map((of) => ({ start: text.indexOf(of), end: text.indexOf(of) + of.length }))
  const place = locator.find({ words, sentence }, places)
  return place && [place.start, text.slice(place.start, place.end)]
}

describe('words', () => {
  const text = 'Er ging. Der Sprecher sagte, er gehe. Er sagte es. Später sagte er nichts.'

  test.each([
    [1, 0],
    [2, 29],
    [3, 38],
    [4, 64],
    [99, 64],
    [-99, 0],
  ])('are found in or next to sentence %i', (sentence, start) => {
    expect(find(text, 'er', sentence)?.[0]).toBe(start)
  })

  test('are whole ones', () => {
    expect(find(text, 'sprech', 2)).toBeUndefined()
    expect(find(text, 'precher', 2)).toBeUndefined()
    expect(find('Straße am Maß', 's', 1)).toBeUndefined()
  })

  test('of a frame are those nearest to the content, and not in it', () => {
    const text = 'Er sagte nichts, und wer das sagte, sagte sie, war es.'
    expect(find(text, 'sagte', 1, ['wer das sagte', 'war es'])).toEqual([36, 'sagte'])
  })

  test.each([
    ['„Ja“, hieß es.', '"Ja", hieß', '„Ja“, hieß'],
    ['Das „halbe ‚ganze‘ Haus“ hier', '\'halbe "ganze" Haus\'', '„halbe ‚ganze‘ Haus“'],
    ['Das Haus – es stand', 'haus - es', 'Haus – es'],
    ['Das Haus … es stand', 'Haus ... es', 'Haus … es'],
    ['Das Haus ... es stand', 'Haus … es', 'Haus ... es'],
    ['Das\u00A0Haus\u00AD stand', 'Das Haus stand', 'Das\u00A0Haus\u00AD stand'],
    ['Das Haus, es stand', ' das Haus, ', 'Das Haus'],
    ['Das Haus stand', '„das Haus“', 'Das Haus'],
    ['über 😀 dem Haus', 'uber 😀', undefined],
    ['über 😀 dem Haus', 'u\u0308ber 😀 dem', 'über 😀 dem'],
    ['Das Haus stand', '...', undefined],
    ['Das Haus stand', '', undefined],
  ])('in %j: %j are %j', (text, words, found) => {
    expect(find(text, words, 1)?.[1]).toBe(found)
  })
})

test.each([
  ['sagte: „Das Haus steht.“', 'Das Haus steht', '„Das Haus steht.“'],
  ['sagte: „Das Haus steht.“', '„Das Haus steht', '„Das Haus steht.“'],
  ['»Das Haus«, sagte', 'Das Haus', '»Das Haus«'],
  ['Das Haus“ steht', 'Das Haus', 'Das Haus'],
  ['„Das Haus steht“', 'Das Haus', 'Das Haus'],
])('in %j the marks around %j belong to it: %j', (text, words, found) => {
  const start = text.indexOf(words)
  const place = withMarks(text, { start, end: start + words.length })
  expect(text.slice(place.start, place.end)).toBe(found)
})

describe('any words that are printed', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'er',
      'Die',
      'Straße',
      'sagte',
      'İstanbul',
      'ﬁnden',
      'U.S.',
      'US-Regierung',
      '3,5',
      '😀',
      'na\u0308',
      'ΑΣ',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }).filter((word) => /^[\p{L}\p{N}]+$/u.test(word)),
  )
  const sign = fc.constantFrom('', '', '', '.', ',', ' –', '…', ' "', '“', '’', '»', ' „', ' ‚')
  const space = fc.constantFrom(' ', ' ', ' ', '  ', '\u00A0', '\n', '\n\n', '\u2009')
  const token = fc.record({ word, sign, space }).map(({ word, sign, space }) => ({ word, rest: sign + space }))
  const article = fc
    .record({
      tokens: fc.array(token, { minLength: 1, maxLength: 30 }),
      from: fc.nat(),
      length: fc.integer({ min: 1, max: 8 }),
      marks: fc.constantFrom('"', '„', '”', "'"),
      space: fc.constantFrom(' ', '\n', '\u00A0\u00A0'),
      dash: fc.constantFrom('-', '–', '—'),
    })
    .map(({ tokens, from, length, ...written }) => {
      const first = from % tokens.length
      const last = Math.min(first + length, tokens.length) - 1
      const before = tokens.slice(0, first).map(({ word, rest }) => word + rest)
      const inside = tokens.slice(first, last).map(({ word, rest }) => word + rest)
      const start = before.join('').length
      const words = inside.join('') + tokens[last]?.word
      return {
        text: tokens.map(({ word, rest }) => word + rest).join(''),
        start,
        end: start + words.length,
        words,
        written,
      }
    })

  test('are found at their place, however marks, dashes and spaces are written', () => {
    fc.assert(
      fc.property(article, ({ text, start, end, words, written }) => {
        const { sentences } = piecesOf(text)[0] as Piece
        const sentenceAt = (offset: number) => sentences.find((one) => offset < one.end)?.number ?? 0
        const asWritten = words
          .replaceAll(/["“„”»«‚‘’']/g, written.marks)
          .replaceAll(/[–-]/g, written.dash)
          .replaceAll(/\s+/g, written.space)
          .replaceAll('…', '...')
        fc.pre(/[\p{L}\p{N}]/u.test(words))
        const locator = locatorOf(text)
        const place = locator.find({ words: asWritten, sentence: sentenceAt(start) })
        // The same words may be in their sentence more than once.
        expect(sentenceAt(place?.start ?? -1)).toBe(sentenceAt(start))
        const places = locator.places(asWritten)
        expect(places).toContainEqual({ start, end })
        if (places.length === 1) expect(place).toEqual({ start, end })
      }),
      { numRuns: 500 },
    )
  })
})
