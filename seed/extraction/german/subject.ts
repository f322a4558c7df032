import type { Span } from '../draft.ts'
import type { Item } from '../item.ts'
import { adverbs, conjunctions, nominative, objects, oblique, prepositions, pronouns, weekdays } from './function-words.ts'
import { nounPhraseEnd } from './noun-phrase.ts'

/** Who does what a verb says, and to whom. */
export interface Roles {
  readonly subject?: Span
  readonly addressee?: Span
}

const isTime = (items: readonly Item[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (weekdays.has(items[at]?.lower ?? '')) return true
  return false
}

/** The first noun phrase of the nominative from `from` on, past adverbs, objects and phrases with a preposition. */
export function nominativeIn(items: readonly Item[], from: number, to: number): Roles {
  let addressee: Span | undefined
  let fallback: Span | undefined
  for (let at = from; at < to; ) {
    const item = items[at] as Item
    const { lower } = item
    if (item.kind === 'sign' && item.quoted === undefined && /^[:;]$/.test(item.text)) break
    if (lower === 'es' || lower === 'man') {
      fallback ??= { from: at, to: at + 1 }
      at++
    } else if (pronouns.has(lower) && nounPhraseEnd(items, at, to) === at) {
      return { subject: { from: at, to: at + 1 }, ...(addressee && { addressee }) }
    } else if (prepositions.has(lower)) {
      const end = nounPhraseEnd(items, at + 1, to, { apposition: false })
      if (end > at + 1 && (lower === 'gegenüber' || (lower === 'an' && !isTime(items, at, end)))) addressee ??= { from: at + 1, to: end }
      at = Math.max(end, at + 1)
    } else if (oblique.has(lower)) {
      const end = nounPhraseEnd(items, at, to, { apposition: false })
      if (end > at && !isTime(items, at, end)) addressee ??= { from: at, to: end }
      at = Math.max(end, at + 1)
    } else if ((objects.has(lower) && !nominative.has(lower)) || (adverbs.has(lower) && !item.isCapital)) {
      at++
    } else {
      const end = nounPhraseEnd(items, at, to)
      if (end > at && !isTime(items, at, end)) return { subject: { from: at, to: end }, ...(addressee && { addressee }) }
      at = Math.max(end, at + 1)
    }
  }
  return { ...(fallback && { subject: fallback }), ...(addressee && { addressee }) }
}

/**
 * The roles of a verb in second place. One phrase stands before it: if it can be the subject, it is, unless a pronoun
 * of the nominative follows the verb.
 */
export function rolesAround(items: readonly Item[], from: number, verb: number, to: number): Roles {
  const after = items[verb + 1]
  const behind = nominativeIn(items, verb + 1, to)
  const isPronoun = after !== undefined && /^(?:er|sie|wir|ich|man|dieser)$/.test(after.lower) && after.kind === 'word'
  let start = from
  while (start < verb && (conjunctions.has(items[start]?.lower ?? '') || isAdverb(items, start))) start++
  if (start >= verb) return behind
  const first = items[start] as Item
  if (prepositions.has(first.lower) || oblique.has(first.lower) || (isPronoun && !pronouns.has(first.lower))) {
    if (!behind.addressee && oblique.has(first.lower) && !isPlain(first)) {
      const end = nounPhraseEnd(items, start, verb, { every: true })
      if (end > start) return { ...behind, addressee: { from: start, to: end } }
    }
    return behind
  }
  if (pronouns.has(first.lower) && start + 1 >= verb - 2 && nounPhraseEnd(items, start, verb) === start)
    return first.lower === 'es' || first.lower === 'man'
      ? { ...behind, subject: behind.subject ?? { from: start, to: start + 1 } }
      : { ...addresseeOf(behind), subject: { from: start, to: start + 1 } }
  const end = nounPhraseEnd(items, start, verb, { every: true })
  if (end === start || isTime(items, start, Math.min(end, start + 3))) return behind
  return { ...addresseeOf(behind), subject: { from: start, to: end } }
}

/** A first word with a capital letter may be a noun; a participle or an adjective before the verb is none. */
const isAdverb = (items: readonly Item[], at: number): boolean => {
  const word = items[at]?.lower ?? ''
  return adverbs.has(word) || (at === 0 && /(?:end|weise|lich|maßen)$/.test(word) && word.length > 6 && items[at + 1]?.isCapital === false)
}

const isPlain = (item: Item) => item.lower === 'den' || item.lower === 'einen'

/** Behind a verb whose subject stands before it, only an object can follow. */
const addresseeOf = ({ addressee }: Roles): Roles => (addressee ? { addressee } : {})
