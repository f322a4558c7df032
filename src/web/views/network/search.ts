import { oneOf } from '../../selection/one-of.ts'
import { readSelection, type Selection } from '../../selection/selection.ts'

export const levels = ['COUNTRY', 'ACTOR'] as const
/** How many edges can be asked for: more than these nobody can tell apart. */
export const sizes = ['25', '50', '100', '250'] as const
export const orders = ['statements', 'from', 'about', 'favor', 'against', 'neutral', 'mixed', 'unclear'] as const

export type Level = (typeof levels)[number]
export type Order = (typeof orders)[number]

/** What the address of a network has: which statements, and what is shown of them. */
export interface NetworkSearch extends Selection {
  /** What the nodes are; countries where it is left out. */
  level?: Level
  /** How many edges are shown; 50 where it is left out. */
  first?: (typeof sizes)[number]
  /** The key of a node that is looked at, or those of an edge's ends with `>` between them. */
  chosen?: string
  /** What the table is ordered by; the number of statements where it is left out. */
  order?: Order
}

export function readNetwork(search: Record<string, unknown>): NetworkSearch {
  const selection = readSelection(search, ['level', 'first', 'chosen', 'order'])
  const level = oneOf(search, 'level', levels)
  const first = oneOf(search, 'first', sizes)
  const order = oneOf(search, 'order', orders)
  const chosen = typeof search['chosen'] === 'string' && search['chosen'] !== '' ? search['chosen'] : undefined
  return {
    ...selection,
    ...(level && { level }),
    ...(first && { first }),
    ...(chosen && { chosen }),
    ...(order && { order }),
  }
}
