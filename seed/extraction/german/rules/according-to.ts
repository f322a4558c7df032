import type { Draft, Span } from '../../draft.ts'
import type { Item } from '../../item.ts'
import type { Parsed } from '../clause.ts'
import { endOf, trimmed } from '../content.ts'
import { nounPhraseEnd } from '../noun-phrase.ts'
import type { Rule, Scene } from '../rule.ts'
import { isSource } from '../source-nouns.ts'

/** *Laut Polizei …*, *nach Angaben der Polizei …*, *Angaben der Polizei zufolge …*. */
export const accordingTo: Rule = {
  name: 'according-to',
  confidence: 0.9,
  examples: [
    { text: 'Laut Polizei blieb der Fahrer unverletzt.', content: ['blieb der Fahrer unverletzt'], speaker: 'Polizei', cue: 'Laut' },
    {
      text: 'Der Fahrer blieb nach Angaben der Polizei unverletzt.',
      content: ['Der Fahrer blieb', 'unverletzt'],
      speaker: 'Angaben der Polizei',
      cue: 'nach',
    },
    { text: 'Dem Bericht zufolge blieb der Fahrer unverletzt.', content: ['blieb der Fahrer unverletzt'], speaker: 'Dem Bericht', cue: 'zufolge' },
  ],
  find(scene) {
    const drafts: Draft[] = []
    const { parsed } = scene
    for (let at = 0; at < parsed.items.length; at++) {
      const phrase = phraseAt(parsed.items, at)
      if (!phrase) continue
      const { frame, speaker, cue } = phrase
      const scope = scopeOf(parsed, frame, scene)
      const parts = [
        trimmed(parsed.items, { from: scope.from, to: frame.from }),
        trimmed(parsed.items, { from: frame.to, to: scope.to }),
      ].filter(({ from, to }) => to > from && !(to - from === 1 && isSmall(parsed.items[from] as Item)))
      if (parts.length === 0) continue
      drafts.push({ presentation: 'INDIRECT', content: parts, cue: [cue], speaker, frame })
      at = frame.to - 1
    }
    return drafts
  },
}

const isSmall = ({ lower }: Item) => lower === 'und' || lower === 'aber' || lower === 'denn'

interface Phrase {
  readonly frame: Span
  readonly speaker: Span
  readonly cue: Span
}

const before = new Set(['laut', 'gemäß', 'nach', 'zufolge'])

function phraseAt(items: readonly Item[], at: number): Phrase | undefined {
  const { lower, kind, quoted } = items[at] as Item
  if (kind !== 'word' || quoted !== undefined) return undefined
  if (lower === 'zufolge' || (lower === 'nach' && isEndOfPhrase(items, at)) || (lower === 'gemäß' && isEndOfPhrase(items, at))) {
    const from = phraseStart(items, at)
    if (from < 0) return undefined
    return { frame: { from, to: at + 1 }, speaker: { from, to: at }, cue: { from: at, to: at + 1 } }
  }
  if (!before.has(lower)) return undefined
  const end = nounPhraseEnd(items, at + 1, items.length)
  if (end === at + 1) return undefined
  if (lower !== 'laut' && !hasSource(items, at + 1, end)) return undefined
  return { frame: { from: at, to: end }, speaker: { from: at + 1, to: end }, cue: { from: at, to: at + 1 } }
}

/** *seiner Meinung nach*: no noun phrase follows. */
const isEndOfPhrase = (items: readonly Item[], at: number): boolean => isSource(items[at - 1]?.lower ?? '') && !items[at + 1]?.isCapital

/** Where the noun phrase begins that ends before `at`. */
function phraseStart(items: readonly Item[], at: number): number {
  for (let from = Math.max(0, at - 14); from < at; from++) {
    if (from > 0 && items[from - 1]?.kind === 'word' && (items[from - 1] as Item).isCapital && items[from]?.isCapital && from - 1 > Math.max(0, at - 14)) {
      // Within a run of names the earliest beginning is tried first anyway.
    }
    if (nounPhraseEnd(items, from, at, { apposition: false }) === at) return from
  }
  return -1
}

/** Whether the first noun of a phrase names something said. */
function hasSource(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const item = items[at] as Item
    if (item.kind === 'word' && item.isCapital) return isSource(item.lower)
  }
  return false
}

/** The part of the sentence that the phrase speaks of. */
function scopeOf({ items, clauses, clauseOf }: Parsed, frame: Span, { found }: Scene): Span {
  const number = clauseOf[frame.from] as number
  let from = 0
  let to = endOf(items)
  for (let index = number; index > 0; index--) if (items[(clauses[index]?.from ?? 1) - 1]?.text === ';') { from = clauses[index]?.from ?? 0; break }
  for (let index = number + 1; index < clauses.length; index++) if (items[(clauses[index]?.from ?? 1) - 1]?.text === ';') { to = (clauses[index]?.from ?? 1) - 1; break }
  for (const { content } of found)
    for (const span of content) {
      if (span.from >= frame.to) to = Math.min(to, span.from)
      else if (span.to <= frame.from) from = Math.max(from, span.to)
    }
  return { from, to }
}
