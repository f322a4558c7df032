import type { Span } from '../draft.ts'
import type { Item } from '../item.ts'
import { isOutlet } from './outlet.ts'

/** *, citing officials,* names nobody who printed it. */
export const citingIn = (items: readonly Item[], comma: number, close: number): Span | undefined => {
  const span = { from: comma + 2, to: close - 1 }
  return /^(?:to|on|in)$/.test(items[comma + 1]?.lower ?? '') && isOutlet(items, span) ? span : undefined
}

/** An outlet to which, on which or in which something is said: *in an interview with CNN*. */
export function mediumIn(items: readonly Item[], preposition: number, end: number): Span | undefined {
  const isTalk = /^(?:interviews?|interview|call)$/.test(items[preposition - 1]?.lower ?? '')
  const from = preposition + 1
  const { lower } = items[preposition] as Item
  if (isTalk && /^(?:with|by|to|for|on|in)$/.test(lower)) return { from, to: end }
  if (!/^(?:on|in|to|with|by|for|via)$/.test(lower)) return undefined
  const span = { from, to: end }
  return isOutlet(items, span) ? span : undefined
}
