import type { Span } from '../draft.ts'
import type { Item } from '../item.ts'
import { plain } from './finite.ts'
import { determiners, isAdverb, objects, prepositions } from './function-words.ts'
import { phraseEnd } from './noun-phrase.ts'
import { type Report, takes } from './report.ts'
import { isTimeAt } from './time.ts'

/** Somebody spoken to who is the verb's object. */
export function objectAt(items: readonly Item[], at: number, report: Report): Span | undefined {
  if (!takes(report, 'telling') || report.isPassive || at > report.to + 3) return undefined
  const item = items[at] as Item
  const word = plain(item)
  if (item.quoted !== undefined || isAdverb(word) || prepositions.has(word)) return undefined
  if (isTimeAt(items, at) || word === 'that') return undefined
  const end =
    objects.has(word) && !determiners.has(word) ? at + 1 : withoutGoverned(items, at, objectEnd(items, at), report)
  if (end === at) return undefined
  const next = items[end]
  if (!next) return { from: at, to: end }
  const isTelling =
    /^(?:tell|inform|notify|remind|assure|reassure|ask|urge|accuse|call|appeal|order|thank|congratulate|press|invite|encourage)$/.test(
      report.verb.base,
    )
  return isTelling ||
    /^(?:that|to|of|against|about|over|whether|not|in|on|with|for|[:,.])$/.test(next.lower) ||
    next.kind === 'quote' ||
    isAdverb(next.lower) ||
    isTimeAt(items, end)
    ? { from: at, to: end }
    : undefined
}

/** *accused the mayor of lying*: the preposition that the verb needs ends who is spoken to. */
function withoutGoverned(items: readonly Item[], from: number, to: number, { verb }: Report): number {
  for (let at = from + 1; at < to; at++) {
    const next = items[at + 1]
    const { lower } = items[at] as Item
    if (!verb.governs.includes(lower) || !next) continue
    if (lower !== 'of' || next.quoted !== undefined || !(next.isCapital || determiners.has(next.lower))) return at
  }
  return to
}

/** *told CNN Russia was …*: behind letters that are a name, another one begins. */
function objectEnd(items: readonly Item[], at: number): number {
  const { text } = items[at] as Item
  const next = items[at + 1]
  if (
    /^\p{Lu}{2,}$/u.test(text) &&
    next?.kind === 'word' &&
    next.isCapital &&
    !/^(?:News|Radio|TV|Television|World|Sport)$/.test(next.text)
  )
    return at + 1
  if (
    /^(?:reporters|journalists|lawmakers|parliament|congress|supporters|investors|viewers|voters|residents)$/.test(
      items[at]?.lower ?? '',
    ) &&
    !/^(?:and|in|from|of|at)$/.test(next?.lower ?? '')
  )
    return at + 1
  return phraseEnd(items, at, items.length, { coordination: true })
}
