import { Presentation } from '../../src/database/generated/client/enums.ts'
import { matches } from './measure.ts'
import type { ScoredDocument } from './scored-document.ts'

const kinds = Object.values(Presentation)

/** How many gold quotations of a kind (first) were extracted as which kind, or missed; and what was extracted without. */
export type KindCounts = Record<Presentation | 'NONE', Record<Presentation | 'MISSED', number>>

export function kindCounts(documents: readonly ScoredDocument[]): KindCounts {
  const counts = Object.fromEntries(
    [...kinds, 'NONE'].map((kind) => [kind, Object.fromEntries([...kinds, 'MISSED'].map((other) => [other, 0]))]),
  ) as KindCounts
  for (const document of documents) {
    const pairs = matches(document)
    for (const gold of document.gold) {
      const pair = pairs.find((one) => one.gold === gold)
      counts[gold.presentation][pair?.predicted.presentation ?? 'MISSED']++
    }
    for (const predicted of document.predicted)
      if (!pairs.some((one) => one.predicted === predicted)) counts.NONE[predicted.presentation]++
  }
  return counts
}
