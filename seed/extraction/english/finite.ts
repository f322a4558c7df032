import type { Item } from '../item.ts'
import { wordSet } from '../word-set.ts'
import { auxiliaries, determiners, ofBeing, prepositions } from './function-words.ts'
import { otherPasts } from './irregular-verbs.ts'

const pasts = wordSet(otherPasts)

/** A word as the lists have it, with a straight apostrophe; *US* is none of them. */
export const plain = ({ lower, text }: Item): string => (/^\p{Lu}{2,}$/u.test(text) ? text : lower.replace('’', "'"))

/**
 * Whether an item is surely a finite verb, or very likely: an auxiliary, or a past form. English has no more
 * to tell by: *The plan works* has no sign of a verb.
 */
export function isFiniteVerb(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item?.kind !== 'word' || item.quoted !== undefined || (item.isCapital && at > 0)) return false
  const word = plain(item)
  if (auxiliaries.has(word)) return !isMonth(items, at)
  const before = items[at - 1]?.lower ?? ''
  if (pasts.has(word))
    return !/^(?:to|have|has|had|not)$/.test(before) && !ofBeing.has(before) && !determiners.has(before)
  if (!word.endsWith('ed') || word.length < 5) return false
  return !determiners.has(before) && !prepositions.has(before) && !ofBeing.has(before) && !/[’']s$/.test(before)
}

/** *in May* is no verb. */
const isMonth = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === 'may' && prepositions.has(items[at - 1]?.lower ?? '')

/** *Mr Keller, a doctor, had lied*: what goes on behind what is inserted. */
const opensInserted = (items: readonly Item[], comma: number): boolean =>
  items[comma]?.text === ',' &&
  /^(?:a|an|the|his|her|its|their|who|which|whose|\d+)$/.test(items[comma + 1]?.lower ?? '')

/** Whether a clause that begins at `from` shows its verb before it ends. */
export function hasFinite(items: readonly Item[], from: number, to: number): boolean {
  let isInner = false
  for (let at = from; at < to; at++) {
    const item = items[at] as Item
    // *the claim that it failed* has a verb, but not its own.
    if (at > from && /^(?:that|who|which|whose)$/.test(item.lower)) isInner = true
    if (item.quoted === undefined && item.kind === 'sign' && /^[,;:]$/.test(item.text) && !opensInserted(items, at))
      return false
    // *denied it and said …* has a verb, but of another clause.
    if (/^(?:and|but)$/.test(item.lower) && isFiniteVerb(items, at + 1)) return false
    if (!isFiniteVerb(items, at)) continue
    if (!isInner) return true
    while (isFiniteVerb(items, at + 1)) at++
    isInner = false
  }
  return false
}
