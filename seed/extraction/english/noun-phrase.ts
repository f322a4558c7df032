import type { Item } from '../item.ts'
import { isFiniteVerb, plain } from './finite.ts'
import {
  attributive,
  auxiliaries,
  conjunctions,
  determiners,
  isAdverb,
  objects,
  occasions,
  possessives,
  prepositions,
  pronouns,
  questions,
  relatives,
  subordinating,
  timely,
  times,
} from './function-words.ts'
import { readingsOf } from './verb-lookup.ts'

interface Attach {
  /** Whether any phrase with a preposition belongs to it: so in an apposition. */
  readonly every?: boolean
  readonly apposition?: boolean
  /** Whether another one behind *and* belongs to it. */
  readonly coordination?: boolean
}

/** The end of a noun phrase that begins at `at` with what is attached to it; `at` where none begins. */
export function phraseEnd(items: readonly Item[], at: number, to: number, attach: Attach = {}): number {
  const { every = false, apposition = false, coordination = true } = attach
  let end = coreEnd(items, at, to)
  if (end === at) return at
  for (let steps = 0; steps < 12 && end < to; steps++) {
    const { lower, text } = items[end] as Item
    let next = end
    if (prepositions.has(lower) && isAttached(items, at, end, every)) {
      const inner = coreEnd(items, end + 1, to)
      if (inner > end + 1 && !isTimely(items, end + 1, inner)) next = inner
    } else if ((lower === 'and' || lower === '&') && coordination) {
      const inner = coreEnd(items, end + 1, to)
      if (inner > end + 1 && !isFiniteVerb(items, end + 1) && !isFiniteVerb(items, inner)) next = inner
    } else if (text === ',' && apposition) next = appositionEnd(items, end, to)
    if (next <= end) break
    end = next
  }
  return end
}

/** Whether a phrase with a preposition belongs to the noun phrase before it. */
function isAttached(items: readonly Item[], at: number, end: number, every: boolean): boolean {
  const { lower } = items[end] as Item
  if (lower === 'as' || lower === 'because' || lower === 'since') return false
  if (attributive.has(lower) || every) return true
  if (/^(?:to|with)$/.test(lower))
    return /(?:ambassador|envoy|adviser|advisor|aide|candidate)s?$/.test(lastWord(items, end))
  const first = items[at] as Item
  // A name of a person has no place as its attribute: *said Mr Smith in Berlin*.
  return /^(?:in|at|on|near|within|behind|against)$/.test(lower) && (!first.isCapital || determiners.has(first.lower))
}

const lastWord = (items: readonly Item[], end: number) => items[end - 1]?.lower ?? ''

/** Behind a phrase between commas that only says more about the one before it: *Mr Smith, a doctor,*. */
function appositionEnd(items: readonly Item[], comma: number, to: number): number {
  const first = items[comma + 1]
  if (!first || first.kind === 'quote') return comma
  if (first.kind === 'number') return closes(items, comma + 2, to) ? comma + 2 : comma
  if (!opensApposition(items, comma + 1)) return comma
  const end = phraseEnd(items, comma + 1, to, { every: true })
  return end > comma + 1 && closes(items, end, to) ? end : comma
}

const closes = (items: readonly Item[], at: number, to: number): boolean =>
  at >= to ||
  at >= items.length ||
  /^[,.!?;:–—]$/.test(items[at]?.text ?? '') ||
  items[at]?.kind === 'quote' ||
  relatives.has(items[at]?.lower ?? '')

function opensApposition(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item
  if (item.kind !== 'word' || isTimely(items, at, at + 2)) return false
  if (pronouns.has(item.lower) && !determiners.has(item.lower)) return false
  if (item.lower.endsWith('ing') || prepositions.has(item.lower) || isAdverb(item.lower)) return false
  return !conjunctions.has(item.lower) && !subordinating.has(item.lower) && !relatives.has(item.lower)
}

/** Whether a stretch is about when or where something is said, and not about who. */
export function isTimely(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { lower, kind } = items[at] as Item
    if (kind === 'number' && /^(?:19|20)\d\d$/.test(lower)) return true
    if ((times.has(lower) || occasions.has(lower)) && !/^[’']s$/.test(items[at + 1]?.lower ?? '')) return true
  }
  return false
}

/** The end of a plain noun phrase, without what is attached to it. */
export function coreEnd(items: readonly Item[], at: number, to: number): number {
  let end = at
  let hasNoun = false
  while (end < to) {
    const item = items[end] as Item
    if (item.kind === 'quote') break
    if (item.kind === 'sign') {
      if (item.quoted === undefined && !(end > at && joins(items, end))) break
      end++
      continue
    }
    if (item.kind === 'aside') {
      if (!hasNoun) break
      end++
      continue
    }
    const word = plain(item)
    if (item.quoted === undefined && item.kind === 'word' && !continuesCore(items, at, end, word)) break
    if (!(determiners.has(word) || isAdverb(word)) || (pronouns.has(word) && end === at)) hasNoun = true
    end++
    if (end === at + 1 && pronouns.has(word) && !determiners.has(word)) return end
  }
  return hasNoun ? end : at
}

/** A hyphen, a dot of an abbreviation, a sign of money, the apostrophe of several owners. */
function joins(items: readonly Item[], at: number): boolean {
  const { text, start, end } = items[at] as Item
  const before = items[at - 1]
  const after = items[at + 1]
  if (text === '-' || text === '/') return before?.end === start && after?.start === end
  if (/^[&%$£€@#]$/.test(text)) return true
  if (text === '.')
    return before?.end === start && before.text.length < 5 && before.isCapital && after?.isCapital === true
  return /^[’']$/.test(text) && before?.end === start && after !== undefined && after.start > end
}

function continuesCore(items: readonly Item[], at: number, end: number, word: string): boolean {
  const item = items[end] as Item
  const before = items[end - 1]?.lower ?? ''
  if (end === at)
    return !(
      (prepositions.has(word) && !pronouns.has(word)) ||
      conjunctions.has(word) ||
      auxiliaries.has(word) ||
      (questions.has(word) && word !== 'who') ||
      (relatives.has(word) && word !== 'who') ||
      (subordinating.has(word) && !determiners.has(word)) ||
      (objects.has(word) && !possessives.has(word) && !pronouns.has(word)) ||
      (isAdverb(word) && !item.isCapital && !determiners.has(items[end + 1]?.lower ?? ''))
    )
  if (determiners.has(word))
    return end === at + 1 && determiners.has(before) && !possessives.has(before) && before !== 'the'
  if (item.isCapital && !times.has(word) && !pronouns.has(word)) return true
  if (pronouns.has(word) || prepositions.has(word) || conjunctions.has(word) || auxiliaries.has(word)) return false
  if (subordinating.has(word) || questions.has(word) || relatives.has(word) || objects.has(word)) return false
  if (times.has(word) || (timely.has(word) && times.has(items[end + 1]?.lower ?? '')))
    return (
      /^(?:the|a|an)$|[’']s$/.test(before) || (item.isCapital && items[end + 1]?.isCapital === true && end === at + 1)
    )
  if (isAdverb(word)) return determiners.has(before)
  if (isFiniteVerb(items, end)) return false
  return !isVerb(items, at, end, word)
}

/** A form of a verb that reports and is not a noun as well. */
function isVerb(items: readonly Item[], at: number, end: number, word: string): boolean {
  const before = items[end - 1]?.lower ?? ''
  if (end === at + 1 && determiners.has(before)) return false
  return readingsOf(word).some(
    ({ kind, verb }) =>
      kind === 'past' ||
      (kind === 'ing' && verb.takes.has('saying')) ||
      (/^(?:say|tell|think|believe|argue)$/.test(verb.base) && kind !== 'participle'),
  )
}
