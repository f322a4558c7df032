import { matches } from '../evaluation/measure.ts'
import { intersectionOverUnion, shared } from '../evaluation/overlap.ts'
import type { SideMention } from './side.ts'

/** What two sides can say differently of a mention that both have. */
export const aspects = ['speaker', 'act', 'presentation', 'date'] as const
export type Aspect = (typeof aspects)[number]

/** A mention that both sides have. */
export interface Pair {
  curated: SideMention
  extracted: SideMention
  /** Whether both have the very same words. */
  isExact: boolean
  differs: Aspect[]
  /** Whether the speaker is right, or close to it: the body for which somebody speaks, or one of several. */
  isNear: boolean
}

/** A mention that one side has alone, with that one of the other side that shares most words with it. */
export interface Alone {
  mention: SideMention
  nearest: SideMention | undefined
}

/** An extraction beside the annotation of the same document. */
export interface Difference {
  document: string
  pairs: Pair[]
  missed: Alone[]
  extra: Alone[]
}

/**
 * Finds out which mentions are the same, as an evaluation does: those that share at least half of their words.
 * @param speaksFor whether an actor belongs to a body and can speak for it.
 */
export function difference(
  document: string,
  curated: readonly SideMention[],
  extracted: readonly SideMention[],
  speaksFor: (actor: string, body: string) => boolean = () => false,
): Difference {
  const matched = matches({ gold: [...curated], predicted: [...extracted] })
  const pairs = curated.flatMap((mention): Pair[] => {
    const found = matched.find(({ gold }) => gold === mention)?.predicted as SideMention | undefined
    if (!found) return []
    const isExact = `${mention.content}` === `${found.content}`
    const differs = aspects.filter((one) => !isSame[one](mention, found))
    const isNear = !differs.includes('speaker') || isClose(mention, found, speaksFor)
    return [{ curated: mention, extracted: found, isExact, differs, isNear }]
  })
  const alone = (mentions: readonly SideMention[], others: readonly SideMention[]): Alone[] =>
    mentions
      .filter((mention) => !pairs.some((pair) => pair.curated === mention || pair.extracted === mention))
      .map((mention) => ({ mention, nearest: nearest(mention, others) }))
  return { document, pairs, missed: alone(curated, extracted), extra: alone(extracted, curated) }
}

const isSame: Record<Aspect, (curated: SideMention, extracted: SideMention) => boolean> = {
  // A program knows nobody unnamed but by the words of the article.
  speaker: (curated, extracted) =>
    `${curated.speakers}` === `${extracted.speakers}` ||
    (curated.isUnnamed && extracted.isUnnamed && shared(curated.speaker, extracted.speaker) > 0),
  act: (curated, extracted) => curated.act === extracted.act,
  presentation: (curated, extracted) => curated.presentation === extracted.presentation,
  date: (curated, extracted) => curated.said === extracted.said,
}

const isClose = (curated: SideMention, extracted: SideMention, speaksFor: (actor: string, body: string) => boolean) =>
  curated.speakers.some((actor) => extracted.speakers.some((other) => other === actor || speaksFor(actor, other)))

function nearest(mention: SideMention, others: readonly SideMention[]): SideMention | undefined {
  const [most] = others
    .map((other) => ({ other, overlap: intersectionOverUnion(mention.content, other.content) }))
    .sort((a, b) => b.overlap - a.overlap)
  return most && most.overlap > 0 ? most.other : undefined
}
