import type { Draft, Span } from '../../draft.ts'
import { endOf, trimmed } from '../../edges.ts'
import type { Item } from '../../item.ts'
import { type Clause, isFiniteVerb, type Parsed } from '../clause.ts'
import { genitive, oblique } from '../function-words.ts'
import { nounPhraseEnd } from '../noun-phrase.ts'
import type { GermanRule, GermanScene } from '../reading.ts'
import { isSource } from '../source-nouns.ts'
import { rolesAround } from '../subject.ts'
import { startOf } from '../verb-start.ts'

/** *Laut Polizei …*, *nach Angaben der Polizei …*, *Angaben der Polizei zufolge …*. */
export const accordingTo: GermanRule = {
  name: 'according-to',
  confidence: 0.93,
  examples: [
    {
      text: 'Laut Polizei blieb der Fahrer unverletzt.',
      content: ['blieb der Fahrer unverletzt'],
      speaker: 'Polizei',
      cue: 'Laut',
    },
    {
      text: 'Der Fahrer blieb nach Angaben der Polizei unverletzt.',
      content: ['Der Fahrer blieb', 'unverletzt'],
      speaker: 'Angaben der Polizei',
      cue: 'nach',
    },
    {
      text: 'Dem Bericht zufolge blieb der Fahrer unverletzt.',
      content: ['blieb der Fahrer unverletzt'],
      speaker: 'Dem Bericht',
      cue: 'zufolge',
    },
    {
      text: 'Der Plan ist ihrer Meinung nach gescheitert.',
      content: ['Der Plan ist', 'gescheitert'],
      speaker: 'ihrer Meinung',
      cue: 'nach',
    },
  ],
  find(scene) {
    const drafts: Draft[] = []
    const { parsed } = scene
    for (let at = 0; at < parsed.items.length; at++) {
      const phrase = phraseAt(parsed, at)
      if (!phrase) continue
      const { frame, speaker, cue } = phrase
      if (scene.found.some((draft) => draft.frame && draft.frame.from <= frame.from && frame.to <= draft.frame.to))
        continue
      const scope = scopeOf(parsed, frame, scene)
      const parts = [
        trimmed(parsed.items, { from: scope.from, to: frame.from }),
        trimmed(parsed.items, { from: frame.to, to: scope.to }),
      ].filter(({ from, to }) => to > from && !(to - from === 1 && isSmall(parsed.items[from] as Item)))
      if (parts.length === 0) continue
      const owner = /^eigene/.test(parsed.items[speaker.from]?.lower ?? '') ? subjectAt(parsed, at) : undefined
      drafts.push({ presentation: 'INDIRECT', content: parts, cue: [cue], speaker, frame, ...(owner && { owner }) })
      at = frame.to - 1
    }
    return drafts
  },
}

/** *Der Fahrer war nach eigenen Angaben krank*: the words are those of the clause's subject. */
function subjectAt(parsed: Parsed, at: number): Span | undefined {
  const number = parsed.clauseOf[at] as number
  const { finite, to, opens } = parsed.clauses[number] as Clause
  if (finite < 0 || opens !== 'main') return undefined
  return rolesAround(parsed.items, startOf(parsed, number, finite), finite, to).subject
}

const isSmall = ({ lower }: Item) => lower === 'und' || lower === 'aber' || lower === 'denn'

interface Phrase {
  readonly frame: Span
  readonly speaker: Span
  readonly cue: Span
}

const before = new Set(['laut', 'gemäß', 'nach', 'zufolge'])

function phraseAt(parsed: Parsed, at: number): Phrase | undefined {
  const { items } = parsed
  const { lower, kind, quoted } = items[at] as Item
  if (kind !== 'word' || quoted !== undefined) return undefined
  if (
    lower === 'zufolge' ||
    (lower === 'nach' && isEndOfPhrase(items, at)) ||
    (lower === 'gemäß' && isEndOfPhrase(items, at))
  ) {
    const from = phraseStart(items, at)
    if (from < 0) return undefined
    return { frame: { from, to: at + 1 }, speaker: { from, to: at }, cue: { from: at, to: at + 1 } }
  }
  if (!before.has(lower)) return undefined
  if (items[at + 1]?.lower === 'denen') return undefined
  const plain = nounPhraseEnd(items, at + 1, items.length, { places: false })
  if (plain === at + 1) return undefined
  if (lower !== 'laut' && lower !== 'gemäß' && !hasSource(items, at + 1, plain)) return undefined
  const end = beforeVerb(parsed, at, plain)
  return {
    frame: { from: at, to: end },
    speaker: trimmed(items, { from: at + 1, to: end }),
    cue: { from: at, to: at + 1 },
  }
}

/** A phrase that opens the sentence goes on up to the finite verb, behind what is inserted too. */
function beforeVerb({ clauses, clauseOf }: Parsed, at: number, end: number): number {
  const number = clauseOf[at] as number
  const clause = clauses[number] as Clause
  if (at > clause.from + 1 || clause.opens !== 'main') return end
  if (clause.finite >= end && clause.finite < end + 12) return clause.finite
  if (clause.finite >= 0) return end
  for (let next = number + 1; next < Math.min(number + 4, clauses.length); next++) {
    const { from, finite } = clauses[next] as Clause
    if (finite === from) return from
  }
  return end
}

/** *seiner Meinung nach*: no noun phrase follows. */
const isEndOfPhrase = (items: readonly Item[], at: number): boolean => {
  const next = items[at + 1]
  return (
    isSource(items[at - 1]?.lower ?? '') &&
    !next?.isCapital &&
    next?.kind !== 'number' &&
    nounPhraseEnd(items, at + 1, items.length) <= at + 1
  )
}

/** Where the noun phrase begins that ends before `at`. */
function phraseStart(items: readonly Item[], at: number): number {
  let best = -1
  for (let from = Math.max(0, at - 14); from < at; from++) {
    if (nounPhraseEnd(items, from, at, { apposition: false, times: true }) !== at) continue
    if (items.slice(from, at).some((_, index) => isFiniteVerb(items, from + index))) continue
    if (hasSource(items, from, at)) return from
    if (best < 0) best = from
  }
  return best
}

/** Whether the first noun of a phrase names something said. */
function hasSource(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const item = items[at] as Item
    if (item.kind !== 'word' || !item.isCapital || oblique.has(item.lower) || genitive.has(item.lower)) continue
    // *Grupps Meinung*: a name in the genitive may stand first.
    return isSource(item.lower) || (item.lower.endsWith('s') && isSource(items[at + 1]?.lower ?? ''))
  }
  return false
}

/** The part of the sentence that the phrase speaks of. */
function scopeOf({ items, clauses, clauseOf }: Parsed, frame: Span, { found }: GermanScene): Span {
  const number = clauseOf[frame.from] as number
  const own = clauses[number] as Clause
  if (own.opens !== 'main' && own.opens !== 'that') return { from: own.from, to: own.to }
  let from = 0
  let to = endOf(items)
  for (let index = number; index > 0; index--)
    if (/^[;:]$/.test(items[(clauses[index]?.from ?? 1) - 1]?.text ?? '')) {
      from = clauses[index]?.from ?? 0
      break
    }
  for (let index = number + 1; index < clauses.length; index++)
    if (items[(clauses[index]?.from ?? 1) - 1]?.text === ';') {
      to = (clauses[index]?.from ?? 1) - 1
      break
    }
  for (const { content } of found)
    for (const span of content) {
      if (span.from >= frame.to) to = Math.min(to, span.from)
      else if (span.to <= frame.from) from = Math.max(from, span.to)
    }
  return { from, to }
}
