import { Presentation } from '../../src/database/generated/client/enums.ts'
import { drawDocuments, type Interval, intervals } from './bootstrap.ts'
import { type KindCounts, kindCounts } from './kind-counts.ts'
import { measures } from './measure.ts'
import { publishedMeasures } from './published-measure.ts'
import { ofKind, type ScoredDocument } from './scored-document.ts'
import { type Score, scoreOf, sum, type Tally } from './tally.ts'

/** A measure over many documents. */
export interface Line extends Score {
  measure: string
  /** Between which values 95 % of the scores of drawn documents are. */
  interval: Record<keyof Score, Interval>
  /** How much there is in the gold data to be found, and how much was extracted. */
  support: number
  extracted: number
}

/** All that is told of an extraction. */
export interface Evaluation {
  documents: number
  quotations: number
  extracted: number
  overall: Line[]
  /** Each kind as if there were no other, where there is any. */
  kinds: Partial<Record<Presentation, Line[]>>
  published: Line[]
  /** For every kind of gold quotation, as what the matched ones were extracted. */
  extractedAs: KindCounts
}

export function evaluate(documents: readonly ScoredDocument[]): Evaluation {
  const draws = drawDocuments(documents.length)
  const lines = (of: Record<string, (document: ScoredDocument) => Tally>, scored: readonly ScoredDocument[]) =>
    Object.entries(of).map(([measure, tallyOf]): Line => {
      const tallies = scored.map(tallyOf)
      const total = sum(tallies)
      return {
        measure,
        ...scoreOf(total),
        interval: intervals(tallies, draws),
        support: total.gold,
        extracted: total.predicted,
      }
    })
  const kinds: Evaluation['kinds'] = {}
  for (const kind of Object.values(Presentation)) {
    const scored = documents.map((document) => ofKind(document, kind))
    if (scored.some(({ gold, predicted }) => gold.length + predicted.length > 0)) kinds[kind] = lines(measures, scored)
  }
  return {
    documents: documents.length,
    quotations: documents.reduce((count, { gold }) => count + gold.length, 0),
    extracted: documents.reduce((count, { predicted }) => count + predicted.length, 0),
    overall: lines(measures, documents),
    kinds,
    published: lines(publishedMeasures, documents),
    extractedAs: kindCounts(documents),
  }
}
