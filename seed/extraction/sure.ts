import type { Draft, Span } from './draft.ts'

/**
 * A rule with less confidence is more often wrong than right. What it finds is kept for whoever wants all that could be
 * said, is left out by whoever asks for this confidence, and is no ground to stand on: nothing that surer rules find
 * depends on it.
 */
export const sure = 0.5

/** Whether two drafts are of the same words, two thirds of those of both together at least. */
export function isSame(a: Draft, b: Draft): boolean {
  let both = 0
  for (const one of a.content)
    for (const other of b.content) both += Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from))
  return both > 0 && 3 * both >= 2 * (length(a.content) + length(b.content) - both)
}

const length = (spans: readonly Span[]) => spans.reduce((sum, { from, to }) => sum + to - from, 0)
