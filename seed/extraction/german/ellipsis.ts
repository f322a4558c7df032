import type { Span } from '../draft.ts'
import { trimmed } from '../edges.ts'
import type { Item } from '../item.ts'
import type { Clause, Parsed } from './clause.ts'
import { finiteOf } from './finite.ts'
import { conjunctions } from './function-words.ts'
import { rolesAround } from './subject.ts'
import { type ReportingVerb, readingsOf } from './verb-lookup.ts'
import { startOf } from './verb-start.ts'

/** A participle whose auxiliary and subject are those of a clause before. */
export interface Ellipsis {
  readonly verb: ReportingVerb
  readonly at: number
  readonly auxiliary: number
  readonly subject: Span
  readonly content: Span
}

/** *Er hat den Plan gelesen, aber auch zu Gesprächen aufgerufen*: the second participle of one auxiliary. */
export function ellipsesIn(parsed: Parsed): Ellipsis[] {
  const { items, clauses } = parsed
  const found: Ellipsis[] = []
  for (const [number, clause] of clauses.entries()) {
    const { from, to, finite, opens } = clause
    // *wiederholt* can be finite, and before another participle is an adverb.
    if (number === 0 || opens !== 'main' || (finite >= 0 && !isDoubtful(items, finite))) continue
    const at = items.findLastIndex(({ kind }, index) => kind === 'word' && index < to)
    const isJoined = [from, ...(items[from]?.isCapital ? [] : [from + 1])].some((one) =>
      conjunctions.has(items[one]?.lower ?? ''),
    )
    const word = items[at]
    if (at <= from || !isJoined || word === undefined || word.quoted !== undefined || word.isCapital) continue
    const reading = readingsOf(word.lower).find(
      ({ kind, verb, isJoined }) => kind === 'participle' && (isJoined || verb.particle === items[at - 1]?.lower),
    )
    const before = reading && auxiliaryClause(parsed, number)
    if (!before) continue
    const { subject } = rolesAround(
      items,
      startOf(parsed, clauses.indexOf(before), before.finite),
      before.finite,
      before.to,
    )
    let start = from
    while (start < at && conjunctions.has(items[start]?.lower ?? '')) start++
    const content = trimmed(items, { from: start, to: at + 1 })
    if (subject) found.push({ verb: reading.verb, at, auxiliary: before.finite, subject, content })
  }
  return found
}

const isDoubtful = (items: readonly Item[], at: number) => finiteOf(items[at]?.lower ?? '')?.isDoubtful === true

function auxiliaryClause({ items, clauses }: Parsed, number: number): Clause | undefined {
  for (let index = number - 1; index >= Math.max(0, number - 3); index--) {
    const clause = clauses[index] as Clause
    if (clause.opens === 'main' && clause.finite >= 0)
      return /^ha(?:t|ben|tten?)$/.test(items[clause.finite]?.lower ?? '') ? clause : undefined
  }
  return undefined
}
