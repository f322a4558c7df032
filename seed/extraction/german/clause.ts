import type { Item } from '../item.ts'
import type { Sentence } from '../sentence.ts'
import { finiteOf, infinitiveWithZu } from './finite.ts'
import {
  conjunctions,
  genitive,
  nominative,
  oblique,
  prepositions,
  questions,
  relatives,
  subordinating,
} from './function-words.ts'
import { coreEnd } from './noun-core.ts'

/** What stands between two commas, colons or dashes. */
export interface Clause {
  readonly from: number
  readonly to: number
  readonly opens: 'that' | 'question' | 'subordinate' | 'relative' | 'main'
  /** The item that is its finite verb, or -1. */
  readonly finite: number
  readonly mood?: 'indicative' | 'first' | 'second'
  /** Whether it is an infinitive with *zu*. */
  readonly isInfinitive: boolean
}

/** A sentence and what its clauses are. */
export interface Parsed extends Sentence {
  readonly clauses: readonly Clause[]
  /** For each item the number of its clause, a sign that ends a clause being of the clause it ends. */
  readonly clauseOf: readonly number[]
}

const breaks = /^[,;:–—]$/

export function parse(sentence: Sentence): Parsed {
  const { items } = sentence
  const clauses: Clause[] = []
  const clauseOf: number[] = []
  let from = 0
  for (let at = 0; at <= items.length; at++) {
    const item = items[at]
    if (item) clauseOf.push(clauses.length)
    const next = items[at + 1]
    if (item?.kind === 'quote' && next && !isBreak(items, at + 1, next)) {
      // A speech ends its clause without a comma too: *„…“ sagte der Minister*.
      clauses.push(clause(items, from, at + 1))
      from = at + 1
      continue
    }
    if (item && isBareThat(items, at, from)) {
      clauses.push(clause(items, from, at))
      clauseOf[at] = clauses.length
      from = at
      continue
    }
    if (item && !isBreak(items, at, item)) continue
    if (item || at > from) clauses.push(clause(items, from, at))
    from = at + 1
  }
  return { ...sentence, clauses, clauseOf }
}

/** Some leave the comma out: *hoffte dass …*. */
const isBareThat = (items: readonly Item[], at: number, from: number): boolean => {
  const { lower, kind, quoted } = items[at] as Item
  if (lower !== 'dass' || kind !== 'word' || quoted !== undefined || at < from + 2) return false
  const before = items[at - 1] as Item
  return (
    before.kind === 'word' &&
    !conjunctions.has(before.lower) &&
    !/^(?:so|als|ohne|anstatt|statt|kaum|auch|nicht|nur)$/.test(before.lower)
  )
}

const isBreak = (items: readonly Item[], at: number, item: Item): boolean =>
  item.kind === 'sign' &&
  item.quoted === undefined &&
  (breaks.test(item.text) ||
    (item.text === '-' && items[at - 1]?.end !== item.start && items[at + 1]?.start !== item.end))

function clause(items: readonly Item[], from: number, to: number): Clause {
  const finite = finiteIn(items, from, to)
  const mood = finite < 0 ? undefined : moodIn(items, from, to)
  return {
    from,
    to,
    opens: openerOf(items, from, to),
    finite,
    ...(mood && { mood }),
    isInfinitive: finite < 0 && hasZu(items, from, to),
  }
}

function openerOf(items: readonly Item[], from: number, to: number): Clause['opens'] {
  let at = from
  while (
    at < to &&
    (conjunctions.has(items[at]?.lower ?? '') ||
      ['auch', 'schon', 'vor', 'allem', 'nur', 'selbst'].includes(items[at]?.lower ?? '')) &&
    at < from + 2
  )
    at++
  const word = items[at]?.lower ?? ''
  const next = items[at + 1]
  if (word === 'dass' || word === 'daß') return 'that'
  if (at > 0 && questions.has(word) && word !== 'wie' && !/^welche[rsnm]?$/.test(word)) return 'question'
  if (at > 0 && word === 'wie' && degree.test(next?.lower ?? '') && isVerbFinal(items, from, to)) return 'question'
  if (at > 0 && /^welche[rsnm]?$/.test(word) && next?.isCapital) return 'question'
  if (subordinating.has(word) && (!prepositional.has(word) || isVerbFinal(items, from, to))) return 'subordinate'
  if (at > 0 && relatives.has(word) && isVerbFinal(items, from, to))
    return isSaidOf(items, at, to) ? 'main' : 'relative'
  if (at > 0 && prepositions.has(word) && next && relatives.has(next.lower) && isVerbFinal(items, from, to))
    return 'relative'
  return 'main'
}

/** *wie wichtig es sei*, *wie viele Häuser er besitze*: asks, where *wie berichtet wird* does not. */
const degree =
  /^(?:viele?|sehr|groß|hoch|lange|oft|weit|schwer|schnell|gut|stark|schlecht|\p{L}{2,}(?:ig|lich|isch|bar|sam))$/u

/** These are prepositions or adverbs as well. */
const prepositional = new Set(['als', 'während', 'seit', 'bis', 'da', 'um', 'ohne', 'anstatt', 'damit', 'indem'])

/** Whether the last word, signs aside, is a finite verb, and no earlier one is in second place. */
function isVerbFinal(items: readonly Item[], from: number, to: number): boolean {
  let last = to - 1
  while (last > from && items[last]?.kind !== 'word') last--
  if (last <= from || !isFiniteVerb(items, last)) return false
  const first = finiteIn(items, from, to)
  if (first !== last && finiteOf(items[last]?.lower ?? '')?.isDoubtful && !auxiliaries.test(items[last]?.lower ?? ''))
    return false
  return first < 0 || first >= last - 2
}

/** *Er sagte, das Land zahle*: what looks like a relative clause is an article, a noun and a verb in the Konjunktiv. */
function isSaidOf(items: readonly Item[], at: number, to: number): boolean {
  if (!/^(?:der|die|das)$/.test(items[at]?.lower ?? '')) return false
  const end = coreEnd(items, at, to)
  return end > at + 1 && finiteOf(items[end]?.lower ?? '')?.mood === 'first' && !items.slice(end + 1, to).some(isWord)
}

const isWord = ({ kind }: Item) => kind === 'word'

/** The verbs with which a sentence begins that is a condition: *Sollte der Plan scheitern, …*. */
const opening = /^(?:sollten?|wären?|hätten?|würden?|könnten?|müssten?|heißt|hieß)$/

/** Whether the item can be a finite verb where it stands: a word before a noun and behind an article is an adjective. */
export function isFiniteVerb(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item?.kind !== 'word' || (item.isCapital && (at > 0 || !opening.test(item.lower)))) return false
  const form = finiteOf(item.lower)
  if (!form) return false
  const before = items[at - 1]
  const after = items[at + 1]
  if (before?.lower === 'zu') return false
  if (before && after?.isCapital && after.kind === 'word' && /e[nrs]?$/.test(item.lower)) {
    if (
      nominative.has(before.lower) ||
      oblique.has(before.lower) ||
      genitive.has(before.lower) ||
      prepositions.has(before.lower)
    )
      return false
  }
  return true
}

const auxiliaries = /^(?:haben|werden|können|müssen|sollen|wollen|dürfen)$/

function finiteIn(items: readonly Item[], from: number, to: number): number {
  let fallback = -1
  for (let at = from; at < to; at++) {
    if (!isFiniteVerb(items, at)) continue
    const form = finiteOf(items[at]?.lower ?? '')
    // What looks like an infinitive or a participle is one, and a verb in quotation marks is another's, unless nothing
    // else is finite.
    if ((form?.isDoubtful && !auxiliaries.test(form.word)) || items[at]?.quoted !== undefined) {
      if (fallback < 0) fallback = at
      continue
    }
    return at
  }
  return fallback >= 0 && hasZu(items, from, to) ? -1 : fallback
}

/** These are used as often where nobody is quoted. */
const weak = new Set(['dürfte', 'dürften', 'möchte', 'möchten'])

function moodIn(items: readonly Item[], from: number, to: number): Clause['mood'] {
  let mood: Clause['mood'] = 'indicative'
  for (let at = from; at < to; at++) {
    if (!isFiniteVerb(items, at)) continue
    const form = finiteOf(items[at]?.lower ?? '')
    if (form?.mood === 'first')
      return items.slice(from, to).some(({ lower }) => lower === 'ich') ? 'indicative' : 'first'
    if (form?.mood === 'second' && !weak.has(form.word)) mood = 'second'
  }
  return mood
}

function hasZu(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { lower, isCapital } = items[at] as Item
    if (lower === 'zu' && /[a-zäöüß]n$/.test(items[at + 1]?.lower ?? '') && items[at + 1]?.isCapital === false)
      return true
    if (!isCapital && infinitiveWithZu.test(lower)) return true
  }
  return false
}
