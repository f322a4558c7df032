import { wordSet } from '../word-set.ts'
import { isOfMotion } from './auxiliary.ts'
import type { Clause, Parsed } from './clause.ts'
import type { Reading } from './verb-lookup.ts'

/** A reading of a word as a verb, and the items of all its words. */
export interface Predicate {
  readonly reading: Reading
  /** The item that bears the clause's finite verb, or the participle. */
  readonly at: number
  readonly cue: readonly number[]
}

/** Adjectives that take a clause as what somebody thinks. */
export const attitudes = wordSet(`
  überzeugt sicher zuversichtlich optimistisch pessimistisch besorgt skeptisch enttäuscht erfreut froh stolz bereit
  verärgert empört dankbar einig verwundert entsetzt bestürzt erleichtert zufrieden beunruhigt
`)
const showing = /^(?:ist|sind|war|waren|zeigt|zeigen|zeigten?|gibt|geben|gab|gaben|äußerten?)$/

const attitude: Reading = {
  verb: { infinitive: 'sein', takes: new Set(['thinking']), governs: [], narrates: [] },
  kind: 'finite',
  isJoined: true,
}
const known: Reading = {
  verb: { infinitive: 'werden', particle: 'bekannt', takes: new Set(['saying']), governs: [], narrates: [] },
  kind: 'participle',
  isJoined: true,
}

/** Whether the clause says what somebody is like, so that its verb alone says nothing. */
export const isAttitude = ({ items }: Parsed, { to, finite }: Clause): boolean =>
  attitudes.has(items[to - 1]?.lower ?? '') && showing.test(items[finite]?.lower ?? '')

/** *ist zuversichtlich, dass …*, *wurde bekannt, dass …*: an adjective that makes another verb one that reports. */
export function predicateAt({ items }: Parsed, at: number, { from, to, finite }: Clause): Predicate | undefined {
  const word = items[at]?.lower ?? ''
  if (attitudes.has(word) && at === to - 1 && finite >= 0 && showing.test(items[finite]?.lower ?? ''))
    return {
      reading: attitude,
      at: finite,
      cue: items[finite + 1]?.lower === 'sich' ? [finite, finite + 1, at] : [finite, at],
    }
  if (word !== 'bekannt') return undefined
  const isDone = items[at + 1]?.lower === 'geworden'
  const auxiliary = isDone ? isOfMotion : /^(?:wird|wurden?)$/
  for (let other = from; other < to; other++)
    if (auxiliary.test(items[other]?.lower ?? ''))
      return { reading: known, at, cue: isDone ? [at, at + 1, other] : [at, other] }
  return undefined
}
