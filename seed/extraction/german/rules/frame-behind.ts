import type { Draft } from '../../draft.ts'
import { endOf, trimmed } from '../../edges.ts'
import type { Item } from '../../item.ts'
import { contentBehind, isSaid } from '../content.ts'
import { cueSpans } from '../cue.ts'
import { prepositions } from '../function-words.ts'
import type { GermanRule } from '../reading.ts'
import { takes } from '../report.ts'
import { rolesOf } from './frame-before.ts'

/** *…, sagte der Minister*: the verb opens its clause, and what was said stands before it. */
export const frameBehind: GermanRule = {
  name: 'frame-behind',
  confidence: 0.9,
  examples: [
    {
      text: 'Der Plan sei gescheitert, sagte der Minister am Abend.',
      content: ['Der Plan sei gescheitert'],
      speaker: 'der Minister',
      cue: 'sagte',
    },
    {
      text: 'Der Plan, teilte das Amt mit, sei gescheitert.',
      content: ['Der Plan', 'sei gescheitert'],
      speaker: 'das Amt',
      cue: 'teilte mit',
    },
  ],
  find({ parsed }) {
    const drafts: Draft[] = []
    const { items, clauses, reports } = parsed
    for (const report of reports) {
      const { clause, number } = report
      if (
        !report.isFirst ||
        clause.from === 0 ||
        clause.opens !== 'main' ||
        !report.subject ||
        report.subject.from < report.at
      )
        continue
      if (!takes(report, 'saying') && !takes(report, 'thinking')) continue
      if (report.mood !== 'indicative' || contentBehind(parsed, report)?.from === report.to + 1) continue
      const head = clauses[0]
      if (!head || head.opens === 'subordinate' || items[clause.from - 1]?.text !== ',') continue
      if (report.subject.from > report.at + 4 || (head.finite < 0 && prepositions.has(items[0]?.lower ?? ''))) continue
      if (!takes(report, 'saying') && !clauses.slice(0, number).some((clause) => isSaid(clause))) continue
      const before = trimmed(items, { from: afterColon(items, clause.from), to: clause.from })
      const last = items[report.to]?.text === ',' ? trimmed(items, { from: report.to, to: endOf(items) }) : undefined
      const isSplit =
        last !== undefined && last.to > last.from && clauses.slice(0, number).every(({ finite }) => finite < 0)
      drafts.push({
        presentation: 'INDIRECT',
        content: isSplit ? [before, last] : [before],
        cue: cueSpans(report.cue),
        ...rolesOf(report),
        frame: { from: clause.from - 1, to: isSplit ? report.to : endOf(items) },
      })
    }
    return drafts.slice(0, 1)
  },
}

/** Where what was said begins: with the sentence, or behind a colon or semicolon in it. */
function afterColon(items: readonly Item[], to: number): number {
  for (let at = to - 1; at > 0; at--)
    if (/^[:;]$/.test(items[at - 1]?.text ?? '') && items[at - 1]?.quoted === undefined) return at
  return 0
}
