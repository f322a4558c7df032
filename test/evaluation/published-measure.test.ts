import { describe, expect, test } from 'vitest'
import { publishedMeasures } from '../../seed/evaluation/published-measure.ts'
import type { ScoredQuotation } from '../../seed/evaluation/scored-document.ts'
import { scoreOf } from '../../seed/evaluation/tally.ts'
import { documentOf, quotation } from './quotation.ts'

function scored(measure: keyof typeof publishedMeasures, gold: ScoredQuotation[], predicted: ScoredQuotation[]) {
  const { precision, recall } = scoreOf(publishedMeasures[measure](documentOf(gold, predicted)))
  return [precision, recall]
}

const whole = quotation(0, 10, { speaker: [11], cue: [12], frame: [11, 12], addressee: [13] })

describe('the measure of the data set', () => {
  test('is full for what is as it should be', () => {
    for (const measure of Object.keys(publishedMeasures) as (keyof typeof publishedMeasures)[])
      expect(scored(measure, [whole], [whole]), measure).toEqual([1, 1])
  })

  test('averages the precision and the recall of the tokens of messages', () => {
    // 4 of 8 tokens are right, and 4 of 10 found; the other one is as it should be.
    const predicted = [quotation(6, 14), quotation(20, 30)]
    expect(scored('messages', [quotation(0, 10), quotation(20, 30)], predicted)).toEqual([0.75, 0.7])
  })

  test('takes what is left over on either side for 0, on that side alone', () => {
    expect(scored('messages', [whole, quotation(20, 30)], [whole])).toEqual([1, 0.5])
    expect(scored('messages', [whole], [whole, quotation(20, 30)])).toEqual([0.5, 1])
  })

  test('counts a part only where it is', () => {
    // No speaker was extracted: no precision, and a recall of 0.
    expect(scored('speaker', [whole, quotation(20, 30)], [{ ...whole, speaker: [] }, quotation(20, 30)])).toEqual([
      0, 0,
    ])
    // The second has no speaker: a precision of 0, and no recall.
    expect(scored('speaker', [whole, quotation(20, 30)], [whole, quotation(20, 30, { speaker: [31] })])).toEqual([
      0.5, 1,
    ])
  })

  test('averages roles over all their values, and jointly over those of messages, too', () => {
    // Precision: content 1, cue 1, frame 1/2, speaker none. Recall: 1, 1, 1/2, 0, and addressee 0.
    const predicted = quotation(0, 10, { cue: [12], frame: [12, 13] })
    expect(scored('roles', [whole], [predicted])).toEqual([1.5 / 2, 1.5 / 4])
    expect(scored('joint', [whole], [predicted])).toEqual([2.5 / 3, 2.5 / 5])
  })

  test('assigns for the largest sum of F1, which one of two alone may not have', () => {
    // F1 of the pairs: 10 with 10 is 1, but leaves 0 for the others; crosswise they have 2/3 each.
    const gold = [quotation(0, 10), quotation(5, 10)]
    const predicted = [quotation(0, 10), quotation(0, 5)]
    expect(scored('messages', gold, predicted)).toEqual([(0.5 + 1) / 2, (1 + 0.5) / 2])
  })

  test('prefers the same kind among equals', () => {
    const gold = [quotation(0, 10), quotation(0, 10, { presentation: 'INDIRECT' })]
    expect(scored('kind', gold, gold.toReversed())).toEqual([1, 1])
  })

  test('takes whom a speaker goes back to where nobody stands beside the quotation', () => {
    const gold = [quotation(0, 10, { speaker: [40] })]
    expect(scored('speaker', gold, [quotation(0, 10, { antecedent: [40] })])).toEqual([1, 1])
    expect(scored('speaker', gold, [quotation(0, 10, { speaker: [11], antecedent: [40] })])).toEqual([0, 0])
  })

  test('has no value to average where nothing was extracted', () => {
    expect(scored('joint', [whole], [])).toEqual([0, 0])
  })
})
