import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findNear, findOne } from '../../seed/quotation.ts'
import { quoted } from '../../seed/review/quoted.ts'
import { property } from '../help/property.ts'

/** How a person would quote words of a text, of which `at` is the first letter. */
const quote = (text: string, words: string, at = text.indexOf(words)) =>
  quoted(text, { start: at, end: at + words.length }, (quotation) => findOne(text, quotation))

describe('a stretch of a text', () => {
  test('is quoted by its words', () => {
    expect(quote('Die Ministerin sagte, das Land zahle.', 'das Land zahle')).toBe('das Land zahle')
  })

  test('that is long is quoted by its first and last words', () => {
    const words = 'das Land zahle in diesem Jahr mehr als im letzten und werde im nächsten noch einmal mehr zahlen'
    expect(quote(`Die Ministerin sagte, ${words}.`, words)).toBe('das Land zahle in … noch einmal mehr zahlen')
  })

  test('that is long and begins as another does takes more words', () => {
    const words = 'das Land zahle in diesem Jahr mehr als im letzten und werde im nächsten noch einmal mehr zahlen'
    const text = `Erst hieß es, das Land zahle in Raten. Dann hieß es, ${words}.`
    expect(quote(text, words)).toBe('das Land zahle in diesem Jahr … im nächsten noch einmal mehr zahlen')
  })

  test('that has the words of another is told apart by a word beside it', () => {
    expect(quote('Erst sagte sie ja, dann sagte er nein.', 'sagte', 24)).toBe('dann [sagte]')
  })

  test('is in one line, whatever the lines of the text', () => {
    expect(quote('Sie sagte:\ndas\n  Land zahle.', 'das\n  Land zahle')).toBe('das Land zahle')
  })

  test('may have brackets', () => {
    expect(quote('Er sagte, [sie] zahle.', '[sie] zahle')).toBe('\\[sie\\] zahle')
  })

  test('is quoted by offsets where no words name it', () => {
    const text = 'ja ja ja ja ja ja ja ja ja ja ja ja'
    expect(quote(text, 'ja', 15)).toEqual({ start: 15, end: 17, exact: 'ja' })
  })

  test('within a word is told apart by the rest of that', () => {
    expect(quote('Die Sanktionen sind Wirtschaftssanktionen.', 'sanktionen')).toBe('Wirtschafts[sanktionen]')
  })

  const piece = fc.constantFrom(
    'sagte',
    'sagte er',
    'das Land',
    'zahle',
    '„ja“',
    ' … ',
    '[…]',
    '\\',
    '.\n\n',
    'sie',
    ',',
    '*',
  )
  const text = fc.array(piece, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join(' '))
  const stretch = text.chain((text) =>
    fc
      .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 150 }))
      .map(([start, length]) => ({ text, start, end: Math.min(text.length, start + length) })),
  )
  test(
    'is named by its quotation, wherever that is looked for',
    property(300, stretch, async ({ text, start, end }) => {
      const content = [{ start: Math.max(0, start - 20), end }]
      for (const find of [
        (words: string) => findOne(text, words),
        (words: string) => findNear(text, words, content, true),
      ]) {
        const quotation = quoted(text, { start, end }, find)
        if (typeof quotation === 'string') {
          expect(quotation).toBe(quotation.trim())
          expect(find(quotation)).toEqual({ start, end })
        } else expect(quotation).toEqual({ start, end, exact: text.slice(start, end) })
      }
    }),
  )
})
