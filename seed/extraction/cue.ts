import type { Span } from './draft.ts'

/** The words of a cue as spans, of which one covers words that stand together. */
export function cueSpans(cue: readonly number[]): Span[] {
  const spans: { from: number; to: number }[] = []
  for (const at of cue) {
    const last = spans.at(-1)
    if (last?.to === at) last.to = at + 1
    else spans.push({ from: at, to: at + 1 })
  }
  return spans
}
