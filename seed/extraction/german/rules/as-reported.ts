import type { Draft } from '../../draft.ts'
import { isFinite } from '../clause.ts'
import { endOf, trimmed } from '../content.ts'
import { cueSpans } from '../report.ts'
import type { Rule } from '../rule.ts'
import { rolesOf } from './frame-before.ts'

/** *Wie die Polizei mitteilte, …* */
export const asReported: Rule = {
  name: 'as-reported',
  confidence: 0.9,
  examples: [
    { text: 'Wie die Polizei mitteilte, blieb der Fahrer unverletzt.', content: ['blieb der Fahrer unverletzt'], speaker: 'die Polizei', cue: 'mitteilte' },
    { text: 'Der Fahrer blieb, wie die Polizei mitteilte, unverletzt.', content: ['Der Fahrer blieb', 'unverletzt'], speaker: 'die Polizei', cue: 'mitteilte' },
  ],
  find({ parsed, reports }) {
    const drafts: Draft[] = []
    const { items } = parsed
    for (const report of reports) {
      const { clause } = report
      const opener = items.slice(clause.from, clause.from + 2).findIndex(({ lower }) => lower === 'wie')
      if (opener < 0 || !report.isFinal || report.to - clause.from > 40) continue
      const start = clause.from + opener
      if (!report.subject && !report.isPassive) continue
      // Some leave out the comma: *Wie die Polizei mitteilte wurde …*.
      const last = Math.max(...report.cue)
      const isOpen = last + 1 < clause.to && isFinite(items, last + 1)
      const end = isOpen ? last + 1 : clause.to
      const parts = [
        trimmed(items, { from: 0, to: clause.from }),
        trimmed(items, { from: Math.min(end, items.length), to: endOf(items) }),
      ].filter(({ from, to }) => to > from && (from > 0 || to > 1))
      if (parts.length === 0) continue
      drafts.push({
        presentation: 'INDIRECT',
        content: parts,
        cue: [{ from: start, to: start + 1 }, ...cueSpans(report.cue)],
        ...rolesOf(report),
        frame: parts[0]?.from === 0 ? { from: clause.from, to: end } : { from: 0, to: isOpen ? end : end + 1 },
      })
    }
    return drafts.slice(0, 1)
  },
}
