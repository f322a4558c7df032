import type { Draft } from '../../draft.ts'
import type { Rule } from '../rule.ts'

/** *Der Plan sei gescheitert.* A whole sentence in the Konjunktiv, without a frame: whoever spoke before goes on. */
export const carried: Rule = {
  name: 'carried',
  confidence: 0.8,
  examples: [],
  find({ parsed, found, since }) {
    if (found.length > 0) return []
    const { clauses, items } = parsed
    const main = clauses.filter(({ opens }) => opens === 'main')
    const isFirst = main.some(({ mood }) => mood === 'first')
    const isSecond = main.some(({ mood }) => mood === 'second')
    if (!isFirst && !(isSecond && since !== undefined && since < 1)) return []
    return [{ presentation: 'INDIRECT_FREE_INDIRECT', content: [{ from: 0, to: items.length }], isCarried: true } satisfies Draft]
  },
}
