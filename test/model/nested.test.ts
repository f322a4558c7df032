import { expect, test } from 'vitest'
import type { Quotation } from '../../seed/extraction/quotation.ts'
import { inOrder } from '../../seed/model/nested.ts'

const quotation = (presentation: Quotation['presentation'], ...content: [number, number][]): Quotation => ({
  presentation,
  content: content.map(([start, end]) => ({ start, end })),
  cue: [],
  speaker: [],
  antecedent: [],
  addressee: [],
  fragments: [],
  rule: 'model',
  confidence: 1,
})

/** The starts of the contents, with the index of the one around. */
const parents = (...quotations: Quotation[]) =>
  inOrder(quotations).map(({ content, parent }) => [content[0]?.start, parent])

test('quotations are in the order of the text, each in the nearest around it', () => {
  const all = [
    quotation('DIRECT', [40, 50]),
    quotation('DIRECT', [12, 20]),
    quotation('INDIRECT', [10, 30]),
    quotation('INDIRECT', [0, 35]),
  ]
  expect(parents(...all)).toEqual([
    [0, undefined],
    [10, 0],
    [12, 1],
    [40, undefined],
  ])
})

test('what stands between the parts of a content is not in it', () => {
  expect(
    parents(quotation('INDIRECT', [0, 10], [30, 40]), quotation('DIRECT', [15, 20]), quotation('DIRECT', [31, 39])),
  ).toEqual([
    [0, undefined],
    [15, undefined],
    [31, 0],
  ])
})

test('none is in one that is only told of, nor in one of the same extent', () => {
  expect(
    parents(quotation('REPORTED', [0, 40]), quotation('INDIRECT', [10, 40]), quotation('DIRECT', [10, 40])),
  ).toEqual([
    [0, undefined],
    [10, undefined],
    [10, undefined],
  ])
})
