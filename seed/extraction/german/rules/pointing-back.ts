import { cueSpans } from '../../cue.ts'
import type { Draft } from '../../draft.ts'
import { endOf, trimmed } from '../../edges.ts'
import type { GermanRule } from '../reading.ts'
import { takes } from '../report.ts'
import { rolesOf } from './frame-before.ts'

const pointers = new Set(['das', 'dies', 'dieses'])

/** *Der Plan ist gescheitert. Das teilte das Amt mit.* A pronoun stands for what was said. */
export const pointingBack: GermanRule = {
  name: 'pointing-back',
  confidence: 0.76,
  examples: [
    {
      text: 'Der Plan ist gescheitert, das teilte das Amt am Abend mit.',
      content: ['Der Plan ist gescheitert', 'das'],
      speaker: 'das Amt',
      cue: 'teilte mit',
    },
    {
      text: 'Der Plan ist gescheitert. Das teilte das Amt am Abend mit.',
      content: ['Der Plan ist gescheitert.', 'Das'],
      speaker: 'das Amt',
      cue: 'teilte mit',
    },
  ],
  find({ parsed, before, found }) {
    const { items, reports } = parsed
    const report = reports.find(
      (other) =>
        takes(other, 'saying') &&
        !other.isFinal &&
        Math.min(...other.cue) === other.from + 1 &&
        pointers.has(items[other.from]?.lower ?? ''),
    )
    if (!report || found.length > 0 || report.mood !== 'indicative') return []
    const { from } = report
    const pointer = { from, to: from + 1 }
    if (from === 0 && !before) return []
    return [
      {
        presentation: 'INDIRECT',
        content: from === 0 ? [pointer] : [trimmed(items, { from: 0, to: from }), pointer],
        isBefore: from === 0,
        cue: cueSpans(report.cue),
        ...rolesOf(report),
        frame: { from: from + 1, to: Math.min(report.to, endOf(items)) },
      } satisfies Draft,
    ]
  },
}
