import type { Span } from '../draft.ts'
import type { Item } from '../item.ts'
import { isFiniteVerb, plain } from './finite.ts'
import {
  conjunctions,
  determiners,
  isAdverb,
  prepositions,
  pronouns,
  relatives,
  subordinating,
} from './function-words.ts'
import { coreEnd, isTimely, phraseEnd } from './noun-phrase.ts'
import { isTimeAt } from './time.ts'
import { readingsOf } from './verb-lookup.ts'

/** *Asked about the plan the mayor said*: the phrase right before the verb, where what opens the sentence has no comma. */
export function nearestPhrase(items: readonly Item[], from: number, end: number): Span | undefined {
  for (let at = Math.max(from + 2, end - 8); at < end; at++) {
    const before = items[at - 1] as Item
    if (!opensPhrase(items, at) || prepositions.has(before.lower) || determiners.has(before.lower)) continue
    if (phraseEnd(items, at, end) === end) return { from: at, to: end }
  }
  return undefined
}

/** The noun phrase that fills the stretch, past conjunctions, adverbs, times and phrases with a preposition. */
export function subjectIn(items: readonly Item[], from: number, end: number): Span | undefined {
  let at = from
  for (let steps = 0; steps < 12 && at < end; steps++) {
    const item = items[at] as Item
    const word = plain(item)
    if (conjunctions.has(word) || word === 'both' || (isAdverb(word) && !determiners.has(word))) at++
    else if (isTimeAt(items, at)) at++
    else if (prepositions.has(word)) {
      const inner = coreEnd(items, at + 1, end)
      // *In Berlin on Monday the minister*: a phrase that leaves nothing is none.
      const next = Math.max(inner, at + 1)
      if (next >= end) return undefined
      at = items[next]?.lower === 'of' ? Math.max(coreEnd(items, next + 1, end), next + 1) : next
    } else break
  }
  if (at >= end) return undefined
  // *a claim the minister dismissed*: one phrase right behind another is the subject of its own clause.
  for (let next = phraseEnd(items, at, end, { every: true }); next > at && next < end && opensPhrase(items, next); ) {
    at = next
    next = phraseEnd(items, at, end, { every: true })
  }
  let to = end
  // *the minister on Monday*, *a spokesman in a statement*: only who it is.
  for (let cut = at + 1; cut < end; cut++) {
    const { lower, quoted, kind } = items[cut] as Item
    if (quoted !== undefined || kind !== 'word') continue
    if (relatives.has(lower)) to = cut
    else if (
      prepositions.has(lower) &&
      lower !== 'of' &&
      isTimely(items, cut, Math.min(end, cut + 4)) &&
      isWhen(items, cut, end)
    )
      to = cut
    else if (
      isTimeAt(items, cut) &&
      !determiners.has(items[cut - 1]?.lower ?? '') &&
      cut > at + 1 &&
      !items[cut + 1]?.isCapital
    )
      to = cut
    if (to === cut) break
  }
  if (isFiniteVerb(items, at) || isParticipial(items, at) || hasVerb(items, at, to)) return undefined
  return isPhrase(items, at, to) ? { from: at, to } : undefined
}

const opensPhrase = (items: readonly Item[], at: number): boolean => {
  const word = items[at]?.lower ?? ''
  return items[at]?.quoted === undefined && (determiners.has(word) || /^(?:he|she|it|they|we)$/.test(word))
}

/** *Speaking in Berlin*, *Asked about it*: an aside that opens a sentence. */
const isParticipial = (items: readonly Item[], at: number): boolean => {
  const next = items[at + 1]?.lower ?? ''
  return (
    /(?:ing|ed)$/.test(items[at]?.lower ?? '') &&
    (prepositions.has(next) || determiners.has(next) || pronouns.has(next))
  )
}

const isWhen = (items: readonly Item[], at: number, end: number): boolean => {
  const inner = coreEnd(items, at + 1, end)
  return isTimely(items, at + 1, Math.max(inner, at + 2))
}

const hasVerb = (items: readonly Item[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (
      isFiniteVerb(items, at) &&
      (!/ed$/.test(items[at]?.lower ?? '') || (at > from && isReporting(items[at]?.lower ?? '')))
    )
      return true
  return false
}

const isReporting = (lower: string): boolean =>
  readingsOf(lower).some(({ verb }) => verb.takes.has('saying') || verb.takes.has('thinking'))

const isPhrase = (items: readonly Item[], from: number, to: number): boolean => {
  const { kind, lower, quoted } = items[from] as Item
  if (kind === 'sign' && quoted === undefined) return false
  if (to === from + 1 && kind === 'word')
    return pronouns.has(lower) || !(determiners.has(lower) || prepositions.has(lower) || subordinating.has(lower))
  return kind !== 'quote'
}
