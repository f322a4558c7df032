import type { Span } from '../draft.ts'
import { endOf, trimmed } from '../edges.ts'
import type { Clause, Parsed } from './clause.ts'
import { conjunctions } from './function-words.ts'
import type { Report } from './report.ts'

/**
 * What a verb and all that belongs to it cover: its clause without the conjunction that opens it, and an infinitive that
 * the verb takes. A whole sentence has its full stop, as one that is told has it.
 */
export function clauseSpan(parsed: Parsed, { clause, from, to, cue }: Report): Span {
  const { items, clauses, clauseOf } = parsed
  let start = clause.opens === 'main' ? from : clause.from
  if (clause.opens === 'subordinate' || clause.opens === 'that') start = behindConjunction(parsed, clause)
  while (start < to && conjunctions.has(items[start]?.lower ?? '')) start++
  // *Er reiste ab und warnte vor dem Plan*: the second verb has its own part of the clause.
  const first = Math.min(...cue)
  if (clause.finite >= start && clause.finite < first && conjunctions.has(items[first - 1]?.lower ?? '')) start = first
  let end = to
  const next = clauses[(clauseOf[Math.min(to, items.length) - 1] ?? 0) + 1]
  if (next?.isInfinitive && items[next.from - 1]?.text === ',') end = next.to
  const span = trimmed(items, { from: start, to: Math.min(end, endOf(items)) })
  return span.from === 0 && span.to === endOf(items) ? { from: 0, to: items.length } : span
}

function behindConjunction({ items }: Parsed, { from, to }: Clause): number {
  let start = from
  while (start < to && conjunctions.has(items[start]?.lower ?? '')) start++
  return start + 1
}
