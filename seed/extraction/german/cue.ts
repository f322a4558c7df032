import type { Span } from '../draft.ts'

/** The items of a cue as spans; neighbours are one. */
export function cueSpans(cue: readonly number[]): Span[] {
  const spans: { from: number; to: number }[] = []
  for (const at of cue) {
    const last = spans.at(-1)
    if (last && last.to === at) last.to = at + 1
    else spans.push({ from: at, to: at + 1 })
  }
  return spans
}
