import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { englishFullStops } from '../../../seed/extraction/english/full-stop.ts'
import { extractQuotations } from '../../../seed/extraction/extraction.ts'
import { sentencesOf } from '../../../seed/extraction/sentence.ts'
import { tokensOf } from '../../../seed/extraction/token.ts'
import { readsAnyText } from '../reads-any-text.ts'

const words = `
  the a an The minister Minister spokeswoman of for in that who which and but as to by he She it they said says saying told
  tell warned urged accused called on quoted denied declined to comment according According to CNN reporters not has been was
  would interview with on Monday his mayor's claim report adding “ ” ‘ ’ " ' ( ) , , . . : ; – — … ! ? -
`
const odd = [
  'Mr.',
  'U.S.',
  'a.m.',
  '­',
  '​',
  'Ω',
  'Москва',
  '東京',
  '👩‍🚀',
  '\ud800',
  'İ',
  '́',
  "''",
  '\t',
  '\n',
  '\n\n',
  '\r\n',
]

/** What articles are made of, in an order that no article has. */
const pieces = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...words.trim().split(/\s+/)) },
      fc.constantFrom(...odd),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(' '))

describe('any text', () => {
  readsAnyText('en', pieces)

  test('is cut into sentences of a bounded length, be they sentences or not', () => {
    for (const text of [
      'word '.repeat(5000),
      'as he said, '.repeat(2000),
      '“Word '.repeat(3000),
      "'Word ".repeat(3000),
    ]) {
      const sentences = sentencesOf(tokensOf(text, 0, text.length), englishFullStops)
      expect(Math.max(...sentences.map(({ items }) => items.length))).toBeLessThanOrEqual(1300)
    }
  })

  test('has as many quotations in two blocks as in each of them', () => {
    const article = 'The minister said that the plan was good. “We are happy about it,” said the mayor.\n\n'
    const once = extractQuotations(article, 'en').length
    expect(once).toBe(2)
    expect(extractQuotations(article.repeat(1000), 'en')).toHaveLength(1000 * once)
  })
})
