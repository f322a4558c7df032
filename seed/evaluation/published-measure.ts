import { assign } from './assignment.ts'
import { overlapF1, shared } from './overlap.ts'
import type { ScoredDocument, ScoredQuotation } from './scored-document.ts'
import { counted, sum, type Tally } from './tally.ts'

/**
 * The measure of *Dataset of Quotation Attribution in German News Articles* (Petersen-Frey and Biemann,
 * LREC-COLING 2024, arXiv 2404.16764) as the script does it that is published with the data set:
 * `eval/eval.py` of `uhh-lt/german-news-quotation-attribution-2024`, commit 74e7bd6d. The paper's rule-based
 * system has an F1 of 48.8 for messages and 38.9 jointly, on the test split.
 *
 * - Messages, which we call contents, are assigned one to one so that the sum of the F1 of their tokens is largest.
 *   The same kind adds 0.01 to a pair that shares a token. The script adds 0.001 for the same medium (speech,
 *   thought, writing), which we do not extract. As many pairs are made as can be, even of what shares nothing.
 * - Every pair, and everything that was left over, has a precision and a recall of the tokens of each part:
 *   content, addressee, cue, frame and speaker. A part that was not extracted has no precision, and one that gold
 *   has not has no recall: neither counts.
 * - Messages are averaged over all that have the value, roles over the values of the four other parts, and *joint*
 *   over those of all five. F1 is that of the average precision and the average recall.
 * - Kinds are counted over the pairs.
 *
 * The data set marks no cue in what it calls reported (in 291 of 297 of its training part): there the verb is a part of the
 * content. So one that is extracted there counts neither for nor against the extraction.
 *
 * An extracted speaker is what stands beside the quotation, and only where nothing does, whom it goes back to: gold
 * has the pronoun. Of assignments that are equally good the script takes what its solver happens to choose, ours
 * others, above all of pairs that share nothing: roles and kinds can differ by a tenth of a point, messages not.
 */
export const publishedMeasures = {
  messages: (document) => averages(document)('content'),
  addressee: (document) => averages(document)('addressee'),
  cue: (document) => averages(document)('cue'),
  frame: (document) => averages(document)('frame'),
  speaker: (document) => averages(document)('speaker'),
  roles: (document) => sum(roles.map(averages(document))),
  joint: (document) => sum([...roles, 'content' as const].map(averages(document))),
  kind: (document) =>
    counted(
      assigned(document).filter(([gold, predicted]) => gold && gold.presentation === predicted?.presentation).length,
      document.predicted.length,
      document.gold.length,
    ),
} as const satisfies Record<string, (document: ScoredDocument) => Tally>

const roles = ['addressee', 'cue', 'frame', 'speaker'] as const
type Part = 'content' | (typeof roles)[number]

const averages = (document: ScoredDocument) => (part: Part) =>
  sum(
    assigned(document).map(([gold, predicted]) => {
      const [ofGold, ofPredicted] = [tokens(gold, part), tokens(predicted, part)]
      const both = shared(ofGold, ofPredicted)
      return {
        predicted: ofPredicted.length > 0 ? 1 : 0,
        rightOfPredicted: ofPredicted.length > 0 ? both / ofPredicted.length : 0,
        gold: ofGold.length > 0 ? 1 : 0,
        rightOfGold: ofGold.length > 0 ? both / ofGold.length : 0,
      }
    }),
  )

function tokens(quotation: ScoredQuotation | undefined, part: Part): readonly number[] {
  if (!quotation || (part === 'cue' && quotation.presentation === 'REPORTED')) return []
  return part === 'speaker' && quotation.speaker.length === 0 ? quotation.antecedent : quotation[part]
}

type Assigned = [gold: ScoredQuotation | undefined, predicted: ScoredQuotation | undefined]

/** Every quotation of both sides, in a pair or alone. */
function assigned({ gold, predicted }: ScoredDocument): Assigned[] {
  const pairs = assign(gold, predicted, (ofGold, ofPredicted) => {
    const overlap = overlapF1(ofGold.content, ofPredicted.content)
    return overlap > 0 && ofGold.presentation === ofPredicted.presentation ? overlap + 0.01 : overlap
  }).map(([row, column]): Assigned => [gold[row], predicted[column]])
  const paired = new Set(pairs.flat())
  return [
    ...pairs,
    ...gold.filter((one) => !paired.has(one)).map((one): Assigned => [one, undefined]),
    ...predicted.filter((one) => !paired.has(one)).map((one): Assigned => [undefined, one]),
  ]
}
