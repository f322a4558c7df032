import { describe, expect, test } from 'vitest'
import { measures } from '../../seed/evaluation/measure.ts'
import type { ScoredQuotation } from '../../seed/evaluation/scored-document.ts'
import { doubled, ofKind } from '../../seed/evaluation/scored-document.ts'
import { scoreOf } from '../../seed/evaluation/tally.ts'
import { documentOf, quotation } from './quotation.ts'

type Measure = keyof typeof measures

const [exact, overlap, half, inTokens, speaker, both] = Object.keys(measures) as [
  Measure,
  Measure,
  Measure,
  Measure,
  Measure,
  Measure,
]

/** Precision and recall. */
function scored(measure: Measure, gold: ScoredQuotation[], predicted: ScoredQuotation[]): [number, number] {
  const { precision, recall } = scoreOf(measures[measure](documentOf(gold, predicted)))
  return [precision, recall]
}

const two = [quotation(0, 10, { speaker: [11] }), quotation(20, 30, { speaker: [31] })]

describe('quotations that were extracted', () => {
  test('as they are, are all right', () => {
    for (const measure of Object.keys(measures) as Measure[]) expect(scored(measure, two, two), measure).toEqual([1, 1])
  })

  test('not at all, are missed', () => {
    for (const measure of Object.keys(measures) as Measure[]) expect(scored(measure, two, []), measure).toEqual([0, 0])
  })

  test('where there are none, are wrong', () => {
    for (const measure of Object.keys(measures) as Measure[]) expect(scored(measure, [], two), measure).toEqual([0, 0])
  })

  test('a few tokens aside, overlap but are not exact', () => {
    // 8 tokens of 12 are shared.
    const shifted = [quotation(2, 12), quotation(20, 30)]
    expect(scored(exact, two, shifted)).toEqual([0.5, 0.5])
    expect(scored(overlap, two, shifted)).toEqual([1, 1])
    expect(scored(inTokens, two, shifted)).toEqual([0.9, 0.9])
  })

  test('with half of the tokens overlap, and with less do not', () => {
    expect(scored(overlap, [quotation(0, 10)], [quotation(0, 5)])).toEqual([1, 1])
    expect(scored(overlap, [quotation(0, 10)], [quotation(0, 4)])).toEqual([0, 0])
    expect(scored(inTokens, [quotation(0, 10)], [quotation(0, 4)])).toEqual([1, 0.4])
  })

  test('twice, are right once', () => {
    const doubled = [...two, ...two]
    for (const measure of [exact, overlap, both]) expect(scored(measure, two, doubled), measure).toEqual([0.5, 1])
    expect(scored(inTokens, two, doubled)).toEqual([1, 1])
  })

  test('as one where there are several, are one of them at most', () => {
    const parts = [quotation(0, 10), quotation(10, 13), quotation(13, 16)]
    expect(scored(overlap, parts, [quotation(0, 16)])).toEqual([1, 1 / 3])
    expect(scored(half, parts, [quotation(0, 16)])).toEqual([1, 1])
    expect(scored(half, [quotation(0, 16)], parts)).toEqual([1, 1])
    expect(scored(half, [quotation(0, 16)], parts.slice(1))).toEqual([1, 0])
    expect(scored(inTokens, parts, [quotation(0, 16)])).toEqual([1, 1])
  })

  test('are matched so that most is shared, not in their order', () => {
    // The first of the extracted would take the first of the gold ones from the second.
    const gold = [quotation(0, 10), quotation(0, 7)]
    const predicted = [quotation(0, 8), quotation(0, 11)]
    expect(scored(overlap, gold, predicted)).toEqual([1, 1])
    expect(scored(exact, gold, predicted)).toEqual([0, 0])
  })

  test('with the same words count, however the words are parted', () => {
    const parted = quotation(0, 0, { content: [0, 1, 2, 7, 8, 9] })
    expect(scored(exact, [parted], [{ ...parted }])).toEqual([1, 1])
    expect(scored(exact, [parted], [quotation(0, 10)])).toEqual([0, 0])
    expect(scored(overlap, [parted], [quotation(0, 10)])).toEqual([1, 1])
  })

  test('without any token match nothing', () => {
    expect(scored(overlap, [quotation(0, 0)], [quotation(0, 0)])).toEqual([0, 0])
  })
})

describe('a speaker', () => {
  const gold = [quotation(0, 10, { speaker: [11, 12] }), quotation(20, 30, { speaker: [31] })]

  test('is right with one token of the gold speaker', () => {
    const predicted = [quotation(0, 10, { speaker: [12, 13] }), quotation(20, 30, { speaker: [31] })]
    expect(scored(speaker, gold, predicted)).toEqual([1, 1])
    expect(scored(both, gold, predicted)).toEqual([1, 1])
  })

  test('is right where it is whom a pronoun means', () => {
    const predicted = [quotation(0, 10, { speaker: [50], antecedent: [11] })]
    expect(scored(speaker, gold, predicted)).toEqual([1, 1])
    expect(scored(both, gold, predicted)).toEqual([1, 0.5])
  })

  test('who is somebody else is wrong, and the quotation stays right', () => {
    const predicted = [quotation(0, 10, { speaker: [31] }), quotation(20, 30, { speaker: [31] })]
    expect(scored(speaker, gold, predicted)).toEqual([0.5, 0.5])
    expect(scored(overlap, gold, predicted)).toEqual([1, 1])
    expect(scored(both, gold, predicted)).toEqual([0.5, 0.5])
  })

  test('who was not extracted lessens the recall alone', () => {
    const predicted = [quotation(0, 10), quotation(20, 30, { speaker: [31] })]
    expect(scored(speaker, gold, predicted)).toEqual([1, 0.5])
    expect(scored(both, gold, predicted)).toEqual([0.5, 0.5])
  })

  test('who is nobody must not be extracted', () => {
    expect(scored(both, [quotation(0, 10)], [quotation(0, 10)])).toEqual([1, 1])
    expect(scored(both, [quotation(0, 10)], [quotation(0, 10, { speaker: [11] })])).toEqual([0, 0])
    expect(scored(speaker, [quotation(0, 10)], [quotation(0, 10, { speaker: [11] })])).toEqual([0, 0])
  })

  test('of a quotation that matches nothing is not asked for', () => {
    expect(scored(speaker, gold, [...gold, quotation(40, 50, { speaker: [51] })])).toEqual([1, 1])
  })
})

describe('a kind', () => {
  const gold = [quotation(0, 10), quotation(20, 30, { presentation: 'INDIRECT' })]
  const predicted = [quotation(0, 10), quotation(20, 30, { presentation: 'REPORTED' })]

  test('does not matter overall', () => {
    expect(scored(overlap, gold, predicted)).toEqual([1, 1])
  })

  test('is scored as if there were no other', () => {
    const of = (kind: 'DIRECT' | 'INDIRECT' | 'REPORTED') =>
      measures[overlap](ofKind(documentOf(gold, predicted), kind))
    expect(of('DIRECT')).toMatchObject({ predicted: 1, gold: 1, rightOfGold: 1 })
    expect(of('INDIRECT')).toMatchObject({ predicted: 0, gold: 1, rightOfGold: 0 })
    expect(of('REPORTED')).toMatchObject({ predicted: 1, gold: 0, rightOfGold: 0 })
  })

  test('decides between two of the same words', () => {
    const nested = [quotation(0, 10, { speaker: [1] }), quotation(0, 10, { presentation: 'INDIRECT', speaker: [2] })]
    expect(scored(both, nested, nested.toReversed())).toEqual([1, 1])
  })
})

test('what is quoted by another is said by both, as the data set has it', () => {
  const quoted = quotation(0, 10, { speaker: [11] })
  expect(doubled([{ ...quoted, quoter: [12] }, quoted])).toEqual([quoted, { ...quoted, speaker: [12] }, quoted])
})
