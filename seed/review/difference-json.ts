import type { Difference } from './difference.ts'
import type { SideMention } from './side.ts'

/** Differences as a program reads them; spans count in UTF-16 code units. */
export const differenceJson = (differences: readonly Difference[]) =>
  differences.map(({ document, pairs, missed, extra }) => ({
    document,
    found: pairs.map(({ curated, extracted, isExact, differs }) => ({
      isExact,
      differs,
      curated: told(curated),
      extracted: told(extracted),
    })),
    missed: missed.map(({ mention, nearest }) => ({ curated: told(mention), nearest: nearest ? told(nearest) : null })),
    extra: extra.map(({ mention, nearest }) => ({ extracted: told(mention), nearest: nearest ? told(nearest) : null })),
  }))

function told({ statement, presentation, spans, words, speakers, act, said, confidence }: SideMention) {
  return { statement, presentation, spans, words, speakers, act, said, confidence }
}
