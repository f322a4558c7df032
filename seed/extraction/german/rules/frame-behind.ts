import { cueSpans } from '../../cue.ts'
import type { Draft } from '../../draft.ts'
import { endOf, trimmed } from '../../edges.ts'
import type { Item } from '../../item.ts'
import type { Parsed } from '../clause.ts'
import { contentBehind, isSaid } from '../content.ts'
import { prepositions } from '../function-words.ts'
import type { GermanRule } from '../reading.ts'
import { type Report, takes } from '../report.ts'
import { rolesOf } from './frame-before.ts'

/** *…, sagte der Minister*: the verb opens its clause, and what was said stands before it. */
export const frameBehind: GermanRule = {
  name: 'frame-behind',
  confidence: 0.87,
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
    {
      text: 'Der Streit geht weiter: Der Plan sei gescheitert, sagte der Minister.',
      content: ['Der Plan sei gescheitert'],
      speaker: 'der Minister',
    },
  ],
  find({ parsed }) {
    const drafts: Draft[] = []
    const { items, clauses, reports } = parsed
    for (const report of reports) {
      const { clause, number } = report
      if (!isBehind(parsed, report)) continue
      const isSplit = interrupts(parsed, report)
      if (!isSplit && contentBehind(parsed, report)?.from === report.to + 1) continue
      if (!takes(report, 'saying') && !clauses.slice(0, number).some((before) => isSaid(before))) continue
      const before = trimmed(items, { from: afterColon(items, clause.from), to: clause.from })
      drafts.push({
        presentation: 'INDIRECT',
        content: isSplit ? [before, trimmed(items, { from: report.to, to: endOf(items) })] : [before],
        cue: cueSpans(report.cue),
        ...rolesOf(report),
        frame: { from: clause.from - 1, to: isSplit ? report.to + 1 : endOf(items) },
      })
    }
    return drafts.slice(0, 1)
  },
}

/** Whether the verb opens a clause behind others, and its subject follows at once. */
function isBehind({ items, clauses }: Parsed, report: Report): boolean {
  const { clause, subject, at, isFirst, mood } = report
  const [head] = clauses
  if (!isFirst || clause.from === 0 || clause.opens !== 'main' || mood !== 'indicative') return false
  if (!subject || subject.from < at || subject.from > at + 4) return false
  if (!takes(report, 'saying') && !takes(report, 'thinking')) return false
  if (!head || head.opens === 'subordinate' || items[clause.from - 1]?.text !== ',') return false
  // *In seiner Rede, die lang war, mahnte er …*: the phrase before belongs to the verb.
  return head.finite >= 0 || !prepositions.has(items[0]?.lower ?? '')
}

/** *Der Plan, sagte der Minister, sei gescheitert*: the frame stands between a subject and its verb. */
function interrupts({ items, clauses, clauseOf }: Parsed, { number, to }: Report): boolean {
  const next = clauses[(clauseOf[to] ?? clauses.length) + 1]
  return (
    items[to]?.text === ',' &&
    next?.finite === next?.from &&
    next !== undefined &&
    clauses.slice(0, number).every(({ finite }) => finite < 0)
  )
}

/** Where what was said begins: with the sentence, or behind a colon or semicolon in it. */
function afterColon(items: readonly Item[], to: number): number {
  for (let at = to - 1; at > 0; at--)
    if (/^[:;]$/.test(items[at - 1]?.text ?? '') && items[at - 1]?.quoted === undefined) return at
  return 0
}
