import { assign } from './assignment.ts'
import { intersectionOverUnion, shared } from './overlap.ts'
import type { ScoredDocument, ScoredQuotation } from './scored-document.ts'
import { counted, type Tally } from './tally.ts'

/** A quotation of the gold data and the extracted one that was matched with it. */
export interface Match {
  gold: ScoredQuotation
  predicted: ScoredQuotation
}

/** Of two extracted quotations of the same words, the one of the right kind is matched. */
const sameKind = 0.001

/**
 * Matches quotations one to one by their content: only those of which at least half is shared (intersection over
 * union of tokens), so that the sum of what is shared is largest.
 */
export function matches({ gold, predicted }: Pick<ScoredDocument, 'gold' | 'predicted'>): Match[] {
  return assign(gold, predicted, worth)
    .map(([row, column]) => ({ gold: gold[row], predicted: predicted[column] }) as Match)
    .filter((match) => worth(match.gold, match.predicted) > 0)
}

function worth(gold: ScoredQuotation, predicted: ScoredQuotation): number {
  const overlap = intersectionOverUnion(gold.content, predicted.content)
  if (overlap < 0.5) return 0
  return overlap + (gold.presentation === predicted.presentation ? sameKind : 0)
}

/** Everybody whom a quotation names as its speaker: the words beside it, and whom a pronoun means. */
const namedIn = ({ speaker, antecedent }: ScoredQuotation) => [...speaker, ...antecedent]

/**
 * A speaker is right where a token of the extracted speaker, or of whom it means, is one of the gold speaker's;
 * where gold names nobody, it is right to name nobody.
 */
export function isSpeakerRight({ gold, predicted }: Match): boolean {
  if (gold.speaker.length === 0) return namedIn(predicted).length === 0
  return shared(namedIn(predicted), gold.speaker) > 0
}

/** What each measure says of a document; in the order in which they are told. */
export const measures = {
  'exact spans': ({ gold, predicted }) => counted(same(gold, predicted), predicted.length, gold.length),
  'overlap, IoU ≥ 0.5': (document) =>
    counted(matches(document).length, document.predicted.length, document.gold.length),
  'half of its words': ({ gold, predicted }) => {
    const isHeld = (one: ScoredQuotation, others: readonly ScoredQuotation[]) =>
      others.some(({ content }) => 2 * shared(one.content, content) >= one.content.length)
    return {
      predicted: predicted.length,
      rightOfPredicted: predicted.filter((one) => isHeld(one, gold)).length,
      gold: gold.length,
      rightOfGold: gold.filter((one) => isHeld(one, predicted)).length,
    }
  },
  tokens: ({ gold, predicted }) => {
    const [inGold, inPredicted] = [gold, predicted].map(
      (quotations) => new Set(quotations.flatMap(({ content }) => content)),
    ) as [Set<number>, Set<number>]
    return counted(shared([...inGold], [...inPredicted]), inPredicted.size, inGold.size)
  },
  'speaker right, if matched': (document) => {
    const pairs = matches(document)
    return counted(
      pairs.filter((pair) => pair.gold.speaker.length > 0 && isSpeakerRight(pair)).length,
      pairs.filter(({ predicted }) => namedIn(predicted).length > 0).length,
      pairs.filter(({ gold }) => gold.speaker.length > 0).length,
    )
  },
  'matched and speaker right': (document) =>
    counted(matches(document).filter(isSpeakerRight).length, document.predicted.length, document.gold.length),
} as const satisfies Record<string, (document: ScoredDocument) => Tally>

/** How many of the quotations have the very tokens of one of the others, each of which counts once. */
function same(gold: readonly ScoredQuotation[], predicted: readonly ScoredQuotation[]): number {
  const left = new Map<string, number>()
  for (const { content } of gold) left.set(`${content}`, (left.get(`${content}`) ?? 0) + 1)
  return predicted.filter(({ content }) => {
    const count = left.get(`${content}`) ?? 0
    left.set(`${content}`, count - 1)
    return count > 0
  }).length
}
