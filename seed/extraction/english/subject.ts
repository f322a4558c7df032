import type { Span } from '../draft.ts'
import type { Item } from '../item.ts'
import { clauseStart, farthest, isSign, type Opens } from './clause-start.ts'
import { isFiniteVerb } from './finite.ts'
import { conjunctions, isAdverb, prepositions, relatives, subordinating } from './function-words.ts'
import { isTimely, phraseEnd } from './noun-phrase.ts'
import { nearestPhrase, subjectIn } from './subject-phrase.ts'
import { isTimeAt } from './time.ts'

/** Who does what a verb says, and what kind of clause the two are in. */
export interface Subject {
  readonly subject?: Span
  /** Where the clause begins. */
  readonly from: number
  readonly opens: Opens
  /** Whether the verb has its subject with a verb before it: *He left and said …*. */
  readonly isJoined?: boolean
}

/** The subject before a verb whose words begin at `verb`. */
export function subjectBefore(items: readonly Item[], verb: number): Subject {
  let end = verb
  while (end > 0 && isBeforeVerb(items[end - 1] as Item)) end--
  const joint = items[end - 1]?.lower ?? ''
  if (end > 1 && /^(?:and|but|or|nor|then)$/.test(joint)) return { from: end - 1, opens: 'main', isJoined: true }
  return isSign(items[end - 1], /^[,–—]$/) ? aroundInserted(items, end - 1) : plainSubject(items, end)
}

const isBeforeVerb = ({ lower, quoted }: Item): boolean =>
  quoted === undefined && (isAdverb(lower) || /^(?:neither|either)$/.test(lower))

function plainSubject(items: readonly Item[], end: number): Subject {
  const { from, opens } = clauseStart(items, end)
  if (opens === 'relative') {
    if (from === end - 1) return { subject: { from, to: end }, from, opens }
    const subject = subjectIn(items, from + 1, end)
    return { ...(subject && { subject }), from, opens }
  }
  const opener = items[from]?.lower ?? ''
  const isOpened = opens !== 'main' && (subordinating.has(opener) || relatives.has(opener) || opens === 'what')
  const subject = subjectIn(items, isOpened ? from + 1 : from, end) ?? nearestPhrase(items, from, end)
  return { ...(subject && { subject }), from, opens }
}

/** *Mr Smith, a doctor, said*; *The mayor, who lives here, said*: `comma` is what stands before the verb. */
function aroundInserted(items: readonly Item[], comma: number): Subject {
  let close = comma
  for (let steps = 0; steps < 5; steps++) {
    const open = openingComma(items, close)
    if (open < 0) return plainSubject(items, close)
    if (isPhraseAt(items, open + 1, close)) {
      const before = clauseStart(items, open)
      const head: Subject = before.opens === 'main' ? { ...before, ...subjectOf(items, before.from, open) } : before
      if (!head.subject) return { subject: { from: open + 1, to: close }, from: open + 1, opens: 'main' }
      if (head.subject.to < open) return head
      return { ...head, subject: { from: headStart(items, head.subject, head.from), to: close } }
    }
    close = open
  }
  return { from: comma, opens: 'main' }
}

const subjectOf = (items: readonly Item[], from: number, end: number) => {
  const subject = subjectIn(items, from, end)
  return subject && { subject }
}

/** *Mr Smith, a doctor, head of the clinic, said*: the phrase before an apposition may be one, too. */
function headStart(items: readonly Item[], head: Span, from: number): number {
  if (!isSign(items[from - 1], /^,$/)) return head.from
  const before = clauseStart(items, from - 1)
  const outer = before.opens === 'main' ? subjectIn(items, before.from, from - 1) : undefined
  return outer && outer.to === from - 1 ? outer.from : head.from
}

/** The comma that opens what a comma closes, or -1. */
function openingComma(items: readonly Item[], close: number): number {
  for (let at = close - 1; at >= Math.max(0, close - 40); at--) {
    if (isSign(items[at], /^[,–—]$/)) return at
    if (isSign(items[at], /^[;:]$/) || items[at]?.kind === 'quote') return -1
  }
  return -1
}

/** Whether all of a stretch is one noun phrase, or an age. */
function isPhraseAt(items: readonly Item[], from: number, to: number): boolean {
  const first = items[from]
  if (!first || from >= to) return false
  if (first.kind === 'number') return to === from + 1
  const { lower } = first
  if (
    relatives.has(lower) ||
    prepositions.has(lower) ||
    conjunctions.has(lower) ||
    isAdverb(lower) ||
    lower.endsWith('ing') ||
    isTimely(items, from, Math.min(to, from + 1))
  )
    return false
  return phraseEnd(items, from, to, { every: true }) === to
}

/** The subject of the first verb of a sentence. */
export function firstSubject(items: readonly Item[]): Span | undefined {
  for (let at = 1; at < Math.min(items.length, farthest); at++) {
    if (!isFiniteVerb(items, at)) continue
    const { subject, opens } = subjectBefore(items, at)
    if (opens === 'main' && subject) return subject
  }
  return undefined
}

/** The noun phrase behind a verb: *said the minister, a doctor*. */
export function subjectBehind(items: readonly Item[], at: number, to: number): Span | undefined {
  const item = items[at]
  if (!item || item.kind === 'sign' || isTimeAt(items, at)) return undefined
  if (item.kind === 'word' && (prepositions.has(item.lower) || subordinating.has(item.lower))) return undefined
  const end = phraseEnd(items, at, to, { apposition: true })
  return end > at ? { from: at, to: end } : undefined
}
