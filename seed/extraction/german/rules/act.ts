import type { Draft } from '../../draft.ts'
import { takes } from '../report.ts'
import type { Rule } from '../rule.ts'

/** *Der Minister kritisierte den Plan.* An act of speech that is narrated, without its own wording. */
export const act: Rule = {
  name: 'act',
  confidence: 0.5,
  examples: [],
  find({ parsed, reports, found }) {
    if (found.length > 0) return []
    const report = reports.find((other) => takes(other, 'acting') && other.subject && !other.isPassive && !other.isFinal && other.mood === 'indicative')
    if (!report) return []
    return [{ presentation: 'REPORTED', content: [{ from: 0, to: parsed.items.length }], speaker: report.subject } satisfies Draft]
  },
}
