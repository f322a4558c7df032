import type { Draft } from '../../draft.ts'
import { endOf, trimmed } from '../../edges.ts'
import type { GermanRule } from '../reading.ts'
import { nominativeIn } from '../subject.ts'
import { titles } from '../wording.ts'

/** *…, so der Minister*: *so* with a noun phrase and no verb. */
export const soSaid: GermanRule = {
  name: 'so-said',
  confidence: 0.89,
  examples: [
    {
      text: 'Der Plan sei gescheitert, so der Minister.',
      content: ['Der Plan sei gescheitert'],
      speaker: 'der Minister',
      cue: 'so',
    },
    {
      text: 'Der Plan, so der Minister, sei gescheitert.',
      content: ['Der Plan', 'sei gescheitert'],
      speaker: 'der Minister',
      cue: 'so',
    },
    {
      text: 'Der Plan, so vermutet die Zeitung, sei gescheitert.',
      content: ['Der Plan', 'sei gescheitert'],
      speaker: 'die Zeitung',
      cue: 'so vermutet',
    },
  ],
  find({ parsed }) {
    const drafts: Draft[] = []
    const { items, clauses, reports } = parsed
    for (const { from, to, finite } of clauses) {
      const verb = reports.find((report) => report.at === from + 1 && report.mood === 'indicative')
      if (
        from === 0 ||
        items[from]?.lower !== 'so' ||
        (finite >= 0 && !verb) ||
        to - from > 25 ||
        items[from + 1]?.lower === 'dass'
      )
        continue
      const { subject } = nominativeIn(items, verb ? from + 2 : from + 1, to)
      if (!subject || subject.from > from + 4) continue
      if (items.slice(subject.from, subject.to).some(({ lower }) => titles.test(lower))) continue
      const parts = [trimmed(items, { from: 0, to: from }), trimmed(items, { from: to, to: endOf(items) })].filter(
        (part) => part.to > part.from,
      )
      drafts.push({
        presentation: 'INDIRECT',
        content: parts,
        cue: [{ from, to: verb ? from + 2 : from + 1 }],
        speaker: subject,
        frame: { from: from - 1, to: parts.length > 1 ? to + 1 : Math.min(to, endOf(items)) },
      })
    }
    return drafts.slice(0, 1)
  },
}
