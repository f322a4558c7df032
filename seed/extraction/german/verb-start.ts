import type { Item } from '../item.ts'
import type { Clause, Parsed } from './clause.ts'
import { adverbs, prepositions } from './function-words.ts'

/**
 * Where the clause of a verb in second place begins. A subject with an apposition or a relative clause behind it is
 * parted from its verb by a comma: *Der Leiter, ein Arzt, sagte …*.
 */
export function startOf({ items, clauses }: Parsed, number: number, finite: number): number {
  const own = clauses[number] as Clause
  if (number === 0 || own.opens !== 'main') return own.from
  // Some leave the second comma out: *Frau Meier, Leiterin der Behörde sagte …*.
  const [start] = clauses
  if (
    finite > own.from &&
    number === 1 &&
    start &&
    isPhrase(start) &&
    start.opens === 'main' &&
    items[own.from]?.isCapital &&
    isOpening(items[0]) &&
    items[own.from - 1]?.text === ','
  )
    return start.from
  if (finite !== own.from) return own.from
  let first = number - 1
  while (first > 0 && ((clauses[first] as Clause).opens === 'relative' || isPhrase(clauses[first] as Clause))) {
    if (
      items[(clauses[first] as Clause).from - 1]?.text === ';' ||
      items[(clauses[first] as Clause).from - 1]?.text === ':'
    )
      break
    first--
  }
  const head = clauses[first] as Clause
  // With nothing inserted, the comma parts two clauses: *Der Plan, sagte er, sei gut*.
  if (first === number - 1) return own.from
  if (head.opens !== 'main' || !isPhrase(head) || items[head.from]?.kind === 'quote') return own.from
  return head.from
}

/** Whether a noun phrase can begin with the item. */
const isOpening = (item: Item | undefined): boolean =>
  item !== undefined && item.kind === 'word' && !prepositions.has(item.lower) && !adverbs.has(item.lower)

const isPhrase = ({ finite, isInfinitive }: Clause) => finite < 0 && !isInfinitive
