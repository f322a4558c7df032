import { isoDay } from './calendar.ts'
import type { Topic } from './event.ts'
import { type Random, shares } from './random.ts'
import type { StatementEntry } from './statement.ts'

const derivations = shares([
  ['UNKNOWN', 22],
  ['FROM_EVENT', 36],
  ['RELATIVE_TO_PUBLICATION', 30],
  ['EXPLICIT', 12],
])
const ago = shares([
  [0, 55],
  [1, 25],
  [2, 12],
  [5, 8],
])
const precisions = shares([
  ['DAY', 62],
  ['UNCERTAIN', 14],
  ['INTERVAL', 17],
  ['MONTH', 7],
])

/** When and where a statement was made that an article of `published` has, and what of that is known. */
export function drawDate(
  random: Random,
  published: number,
  topic: Topic | undefined,
): Pick<StatementEntry, 'said' | 'at'> & { day: number } {
  const day = Math.max(1, published - ago.pick(random))
  const by = derivations.pick(random)
  const at = topic && day - topic.day < 7 && random.chance(by === 'FROM_EVENT' ? 0.7 : 0.2) ? topic.slug : undefined
  if (by === 'UNKNOWN') return { day, ...(at && { at }) }
  return { day, said: { on: edtf(random, day), by }, ...(at && { at }) }
}

function edtf(random: Random, day: number): string {
  const on = isoDay(day)
  const precision = precisions.pick(random)
  if (precision === 'UNCERTAIN') return `${on}?`
  if (precision === 'INTERVAL') return `${isoDay(day - 1)}/${on}`
  return precision === 'MONTH' ? on.slice(0, 7) : on
}
