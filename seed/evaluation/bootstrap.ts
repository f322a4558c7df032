import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { counted, type Score, scoreOf, type Tally } from './tally.ts'

const resamples = 1000

/** Lists of as many documents as there are, drawn with replacement; always the same, so that a report can be repeated. */
export function drawDocuments(count: number): Uint32Array[] {
  const random = xoroshiro128plus(20_220_313)
  if (count === 0) return []
  return Array.from({ length: resamples }, () =>
    Uint32Array.from({ length: count }, () => uniformInt(random, 0, count - 1)),
  )
}

export type Interval = [low: number, high: number]

/**
 * Between which values 95 % of the scores are that a measure has on drawn documents. Quotations of one document
 * resemble each other, so documents are drawn, not quotations.
 */
export function intervals(tallies: readonly Tally[], draws: readonly Uint32Array[]): Record<keyof Score, Interval> {
  const scores = draws.map((documents) => {
    const total = counted(0, 0, 0)
    for (const document of documents) {
      const tally = tallies[document] as Tally
      total.predicted += tally.predicted
      total.rightOfPredicted += tally.rightOfPredicted
      total.gold += tally.gold
      total.rightOfGold += tally.rightOfGold
    }
    return scoreOf(total)
  })
  const between = (name: keyof Score): Interval => {
    const values = scores.map((score) => score[name]).sort((a, b) => a - b)
    const at = (part: number) => values[Math.round(part * (values.length - 1))] ?? 0
    return [at(0.025), at(0.975)]
  }
  return { precision: between('precision'), recall: between('recall'), f1: between('f1') }
}
