import type { Item } from '../item.ts'
import { hasFinite } from './finite.ts'
import { prepositions, relatives, subordinating } from './function-words.ts'
import { isTimely, phraseEnd } from './noun-phrase.ts'

/** What kind of clause a word or the lack of one opens. */
export type Opens = 'main' | 'as' | 'that' | 'what' | 'subordinate' | 'relative'

interface ClauseStart {
  readonly from: number
  readonly opens: Opens
}

/** No clause has its subject farther from its verb. */
export const farthest = 60

/** Whether an item is a sign of the sentence itself, and not of words in quotation marks. */
export const isSign = (item: Item | undefined, pattern: RegExp): boolean =>
  item !== undefined && item.kind === 'sign' && item.quoted === undefined && pattern.test(item.text)
const breaks = /^[,;:–—]$/

/** Where the clause begins that ends before `end`: behind a sign, a speech, or a word that opens a clause. */
export function clauseStart(items: readonly Item[], end: number): ClauseStart {
  for (let at = end - 1; at >= Math.max(0, end - farthest); at--) {
    const item = items[at] as Item
    if (item.quoted !== undefined && item.kind !== 'quote') {
      if (closesSpeech(items, at)) return { from: at + 1, opens: openerAt(items, at + 1) }
      continue
    }
    if (isSign(item, breaks) || isDash(items, at) || item.kind === 'quote')
      return { from: at + 1, opens: openerAt(items, at + 1) }
    if (item.kind !== 'word') continue
    const word = item.lower
    if (relatives.has(word))
      return word === 'where' ? { from: at, opens: 'subordinate' } : { from: at, opens: 'relative' }
    if (word === 'that') return { from: at, opens: at === end - 1 && at > 0 ? 'relative' : 'that' }
    if (word === 'what' || word === 'how' || word === 'why') return { from: at, opens: 'what' }
    if (word === 'as') {
      if (at === 0 || isSign(items[at - 1], breaks) || items[at - 1]?.kind === 'quote') return { from: at, opens: 'as' }
      continue
    }
    if (/^(?:while|whilst|whereas)$/.test(word) && isSign(items[at - 1], /^[,–—]$/))
      return { from: at + 1, opens: 'main' }
    if (/^(?:because|although|though|while|whilst|when|if|unless|whether|whereas|than)$/.test(word))
      return { from: at, opens: 'subordinate' }
    // *after officials said*, but not *the minister after the meeting said*
    if (
      /^(?:after|before|since|until)$/.test(word) &&
      phraseEnd(items, at + 1, end, { every: true }) === end &&
      !isTimely(items, at + 1, end)
    )
      return { from: at, opens: 'subordinate' }
    if (/^(?:and|but|or|so|yet)$/.test(word) && hasFinite(items, partStart(items, at), at)) {
      const opens = openerAt(items, at + 1)
      return { from: at + 1, opens }
    }
  }
  return { from: Math.max(0, end - farthest), opens: openerAt(items, Math.max(0, end - farthest)) }
}

/** *BONN (AB) - The mayor*: a hyphen between spaces is a dash. */
const isDash = (items: readonly Item[], at: number): boolean => {
  const { text, end } = items[at] as Item
  const next = items[at + 1]
  return text === '-' && next !== undefined && next.start > end
}

/** Where what *and* joins begins: behind a sign, or a word that opens a clause. */
function partStart(items: readonly Item[], end: number): number {
  for (let at = end - 1; at >= Math.max(0, end - 25); at--) {
    const item = items[at] as Item
    if (isSign(item, breaks) || item.kind === 'quote') return at + 1
    if (
      item.quoted === undefined &&
      (relatives.has(item.lower) || (subordinating.has(item.lower) && !prepositions.has(item.lower)))
    )
      return at + 1
  }
  return Math.max(0, end - 25)
}

/** *“Why?” the mayor asked*: words in quotation marks that are not one item may end with a sign of their own. */
export const closesSpeech = (items: readonly Item[], at: number): boolean =>
  items[at]?.quoted !== items[at + 1]?.quoted &&
  items[at]?.kind === 'sign' &&
  /^[,.!?…]$/.test(items[at - 1]?.text ?? '')

const openerAt = (items: readonly Item[], at: number): Opens => {
  const word = items[at]?.lower ?? ''
  if (word === 'as') return 'as'
  return subordinating.has(word) && !/^(?:before|after|since|that)$/.test(word) ? 'subordinate' : 'main'
}
