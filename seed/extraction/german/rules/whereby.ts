import type { Draft } from '../../draft.ts'
import { contentEnd, endOf } from '../content.ts'
import type { Rule } from '../rule.ts'

/** *Demnach …*, *…, wonach …*: a word that stands for what was said before. */
export const whereby: Rule = {
  name: 'whereby',
  confidence: 0.8,
  examples: [
    { text: 'Demnach blieb der Fahrer unverletzt.', content: ['blieb der Fahrer unverletzt'], speaker: 'Demnach', cue: 'Demnach' },
    { text: 'Das Amt dementierte Berichte, wonach der Plan gescheitert sei.', content: ['der Plan gescheitert sei'], cue: 'wonach' },
  ],
  find({ parsed }) {
    const drafts: Draft[] = []
    const { items, clauses, clauseOf } = parsed
    for (const [at, { lower }] of items.entries()) {
      const clause = clauses[clauseOf[at] as number]
      if (!clause) continue
      if (lower === 'wonach' && at > 0) {
        const content = { from: at + 1, to: contentEnd(parsed, clauseOf[at] as number) }
        drafts.push({ presentation: 'INDIRECT', content: [content], cue: [{ from: at, to: at + 1 }], speaker: { from: at, to: at + 1 }, frame: { from: 0, to: at + 1 } })
      } else if (lower === 'demnach' || (lower === 'danach' && at === 0 && (clause.mood === 'first' || clause.mood === 'second'))) {
        const word = { from: at, to: at + 1 }
        const parts = [{ from: 0, to: at }, { from: at + 1, to: endOf(items) }].filter(({ from, to }) => to > from)
        drafts.push({ presentation: 'INDIRECT', content: parts, cue: [word], speaker: word, frame: word })
      }
    }
    return drafts.slice(0, 1)
  },
}
