import { diffWords } from 'diff'

/** A stretch of a text as compared with another: in both, only in the other, only in this one. */
export interface Difference {
  kind: 'SAME' | 'LEFT_OUT' | 'PUT_IN'
  text: string
}

export interface Compared {
  differences: Difference[]
  /** Which share of the words of both is in both, from 0 to 1. */
  shared: number
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** From how many words put in and left out on two texts have nothing to do with each other. */
const mostEdits = 2_000

/** Compares a text, word by word, with another one that it may come from. */
export function compare(other: string, text: string): Compared {
  // A word is one in whatever script it is written.
  const intlSegmenter = new Intl.Segmenter('de', { granularity: 'word' })
  const found = diffWords(other, text, { intlSegmenter, maxEditLength: mostEdits }) ?? []
  const differences = found.map(
    ({ added, removed, value }): Difference => ({
      kind: added ? 'PUT_IN' : removed ? 'LEFT_OUT' : 'SAME',
      text: value,
    }),
  )
  const same = differences.filter(({ kind }) => kind === 'SAME').reduce((sum, { text }) => sum + wordsIn(text), 0)
  return { differences, shared: (2 * same) / Math.max(1, wordsIn(other) + wordsIn(text)) }
}
