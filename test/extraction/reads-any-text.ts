import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractQuotations } from '../../seed/extraction/extraction.ts'
import type { Stretch } from '../../src/text/stretch.ts'

function expectWithin(text: string, stretches: readonly Stretch[]): void {
  let end = 0
  for (const stretch of stretches) {
    expect(stretch.start).toBeGreaterThanOrEqual(end)
    expect(stretch.end).toBeGreaterThan(stretch.start)
    end = stretch.end
  }
  expect(end).toBeLessThanOrEqual(text.length)
}

/** Tests that whatever is made of pieces is read, within its bounds and the same each time. */
export function readsAnyText(language: 'de' | 'en', pieces: fc.Arbitrary<string>): void {
  test('has quotations whose parts are within it, in order, and do not overlap', () => {
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        const quotations = extractQuotations(text, language)
        for (const {
          content,
          cue,
          speaker,
          antecedent,
          addressee,
          fragments,
          frame,
          medium,
          source,
          parent,
        } of quotations) {
          expect(content.length).toBeGreaterThan(0)
          for (const part of [content, cue, speaker, antecedent, addressee, fragments, medium ?? [], source ?? []])
            expectWithin(text, part)
          if (frame) expectWithin(text, [frame])
          if (parent !== undefined) expect(quotations[parent]?.parent).toBeUndefined()
        }
      }),
      { numRuns: 500, seed: 1 },
    )
  })

  test('is read the same way again', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        expect(extractQuotations(text, language)).toEqual(extractQuotations(text, language))
      }),
      { numRuns: 100, seed: 2 },
    )
  })
}
