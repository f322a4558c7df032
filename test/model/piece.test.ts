import fc from 'fast-check'
import { expect, test } from 'vitest'
import { piecesOf } from '../../seed/model/piece.ts'

test('an article is one piece, with its sentences numbered', () => {
  const text = 'Die Überschrift\n\nEin Satz. Noch einer!\n \nDer letzte.'
  const pieces = piecesOf(text)
  expect(pieces.map(({ before }) => before)).toEqual([[]])
  expect(pieces[0]?.sentences.map(({ number, start, end }) => [number, text.slice(start, end).trim()])).toEqual([
    [1, 'Die Überschrift'],
    [2, 'Ein Satz.'],
    [3, 'Noch einer!'],
    [4, 'Der letzte.'],
  ])
})

test('a longer one is parted between paragraphs, and a paragraph only where it is too long by itself', () => {
  const text = 'Eins ist da. Zwei auch.\nDrei ist da. Vier auch.\nFünf ist da. Sechs ist da. Sieben ist da.'
  expect(piecesOf(text, 25).map(({ sentences }) => sentences.map(({ number }) => number))).toEqual([
    [1, 2],
    [3, 4],
    [5],
    [6],
    [7],
  ])
  expect(piecesOf(text, 50).map(({ before }) => before.map(({ number }) => number))).toEqual([[], [1, 2, 3, 4]])
})

test('whatever the text, no piece is too long, and every word is in one', () => {
  const parts = fc.constantFrom('Wort ', 'ein. Satz ', '\n', '\n\n', ' ', '!', '„', '𝒳', 'x'.repeat(30), '. ')
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 60 }), fc.integer({ min: 5, max: 80 }), (all, longest) => {
      const text = all.join('')
      const pieces = piecesOf(text, longest)
      const sentences = pieces.flatMap((piece) => piece.sentences)
      expect(sentences.map(({ number }) => number)).toEqual(sentences.map((_, index) => index + 1))
      const printed = sentences.map(({ start, end }) => text.slice(start, end)).join('')
      expect(printed.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
      for (const { sentences } of pieces)
        expect((sentences.at(-1)?.end ?? 0) - (sentences[0]?.start ?? 0)).toBeLessThanOrEqual(longest)
    }),
  )
})

test('a text without words has no piece', () => expect(piecesOf(' \n\n ')).toEqual([]))
