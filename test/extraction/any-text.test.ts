import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksOf } from '../../seed/extraction/block.ts'
import { extractQuotations } from '../../seed/extraction/extraction.ts'
import { germanFullStops } from '../../seed/extraction/german/full-stop.ts'
import { sentencesOf } from '../../seed/extraction/sentence.ts'
import { tokensOf } from '../../seed/extraction/token.ts'
import { readsAnyText } from './reads-any-text.ts'

/** What articles are made of, in an order that no article has. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'der die das ein Minister Sprecherin „ “ " « » ‚ ‘ ’ ( ) [ ] , , . . : ; – - … ! ? \n \n\n'.split(/(?! )/),
        ...' sagte, teilte mit dass, wie, laut, nach Angaben, zufolge, so, sei habe, und, heißt es, 3. 13. März '.split(
          ',',
        ),
        ...[
          'z.B.',
          'Dr.',
          '\u00ad',
          '\u200b',
          'Ω',
          'Москва',
          '東京',
          '👩‍🚀',
          '\ud800',
          'İ',
          '́',
          "''",
          ',,',
          '\t',
          '\r\n',
        ],
      ),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(' '))

describe('any text', () => {
  readsAnyText('de', pieces)

  test('is read in stretches of a bounded length that leave nothing out', () => {
    const long = `${'x'.repeat(90_000)}\n${'Der Minister sagte nichts.\n'.repeat(3000)}`
    const blocks = [...blocksOf(long)]
    expect(blocks.map(({ start, end }) => long.slice(start, end)).join('')).toBe(long)
    expect(Math.max(...blocks.map(({ start, end }) => end - start))).toBeLessThanOrEqual(40_000)
  })

  test('is cut into sentences of a bounded length, be they sentences or not', () => {
    for (const text of [
      'Wort '.repeat(5000),
      'wie er sagte, '.repeat(2000),
      '„Wort '.repeat(3000),
      '( '.repeat(3000),
    ]) {
      const sentences = sentencesOf(tokensOf(text, 0, text.length), germanFullStops)
      expect(Math.max(...sentences.map(({ items }) => items.length))).toBeLessThanOrEqual(1300)
    }
  })

  test('has as many quotations in two blocks as in each of them', () => {
    const article = 'Der Minister sagte, der Plan sei gut. „Wir sind froh darüber“, sagte die Ministerin.\n\n'
    const once = extractQuotations(article, 'de').length
    expect(once).toBe(2)
    expect(extractQuotations(article.repeat(1000), 'de')).toHaveLength(1000 * once)
  })
})
