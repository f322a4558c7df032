import type { Item } from '../item.ts'
import { plain } from './finite.ts'
import { auxiliaries, isAdverb, negations, ofBeing, ofHaving, ofModals } from './function-words.ts'
import type { Reading } from './verb-lookup.ts'

/** What stands before a verb and belongs to it. */
export interface Group {
  /** Where the words of the verb begin. */
  readonly from: number
  readonly auxiliaries: readonly number[]
  readonly kind: 'unreal' | 'none' | 'having' | 'being' | 'modal' | 'infinitive'
  readonly isNegated: boolean
}

const unreal = /^(?:would|could|might|may|should|must|ought)$/

/** Verbs with an infinitive that only says how somebody says something: *went on to say*. */
const leading = /^(?:went|goes|go|continued|continues|sought|hastened|rushed|came|was|were)$/

/** Reads back from a verb. */
export function groupBefore(items: readonly Item[], at: number): Group {
  const found: number[] = []
  let from = at
  let isNegated = false
  let kind: Group['kind'] = 'none'
  for (let steps = 0; steps < 6 && from > 0; steps++) {
    const item = items[from - 1] as Item
    if (item.quoted !== undefined || item.kind !== 'word') break
    const word = plain(item)
    if (auxiliaries.has(word)) {
      if (found.length === 0)
        kind = ofBeing.has(word) ? 'being' : ofHaving.has(word) ? 'having' : ofModals.has(word) ? 'modal' : 'none'
      found.unshift(from - 1)
      if (negations.has(word)) isNegated = true
      // *would have said*, *could say*: nobody said it.
      if (unreal.test(word) && (kind !== 'modal' || word !== 'would')) kind = 'unreal'
    } else if (isAdverb(word)) {
      if (negations.has(word)) isNegated = true
    } else if (word === 'to' && found.length === 0) {
      kind = 'infinitive'
      found.unshift(from - 1)
      from--
      break
    } else break
    from--
  }
  if (kind === 'infinitive') {
    const isReached = /^(?:on|quick|out|forward)$/.test(items[from - 1]?.lower ?? '')
    const lead = isReached ? from - 2 : from - 1
    if (!leading.test(items[lead]?.lower ?? '')) return { from, auxiliaries: found, kind, isNegated }
    const words = Array.from({ length: from - lead }, (_, index) => lead + index)
    return { from: lead, auxiliaries: [...words, ...found], kind: 'modal', isNegated }
  }
  // An adverb without an auxiliary belongs to the subject or to nothing.
  return { from: found[0] ?? from, auxiliaries: found, kind, isNegated }
}

/** Verbs that can have words between them and those that belong to them: *made it clear*, *expressed her hope*. */
const reaching = new Set(['make', 'play', 'quote', 'express', 'voice'])

/** The words that belong to the verb behind it; undefined where they are not there. */
export function particlesAt(items: readonly Item[], at: number, { verb }: Reading): number[] | undefined {
  const found: number[] = []
  let next = at + 1
  for (const particle of verb.particles) {
    const isNear = items[next]?.lower === particle
    if (!isNear && reaching.has(verb.base)) next = particleBehind(items, next, particle, verb.base === 'quote' ? 14 : 4)
    if (items[next]?.lower !== particle || items[next]?.quoted !== undefined) return undefined
    found.push(next)
    next++
  }
  return found
}

/** Where a word of the verb stands behind its object: *quoted the mayor on Monday as saying*. */
function particleBehind(items: readonly Item[], from: number, particle: string, reach: number): number {
  for (let at = from; at < Math.min(items.length, from + reach); at++) {
    const item = items[at] as Item
    if (item.kind === 'sign' && item.quoted === undefined && /^[,;:]$/.test(item.text)) return from
    if (item.lower === particle) return at
  }
  return from
}
