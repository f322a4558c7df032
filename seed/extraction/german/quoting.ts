import type { Span } from '../draft.ts'
import type { Item } from '../item.ts'
import { nounPhraseEnd } from './noun-phrase.ts'

export interface Quoting {
  readonly speaker?: Span | undefined
  readonly medium?: Span | undefined
}

interface Place {
  readonly isPassive: boolean
  readonly subject?: Span | undefined
  readonly agent?: Span | undefined
  readonly at: number
  readonly to: number
}

const accusative = /^(?:den|einen|ihren|seinen|diesen)$/

/**
 * Who is quoted, and by whom: with *zitieren* the speaker is its object, and its subject is the medium. Without an
 * object (*zitiert CNN*) the subject is all that is known.
 */
export function quotingRoles(items: readonly Item[], { isPassive, subject, agent, at, to }: Place): Quoting {
  if (isPassive) return { speaker: subject, medium: agent }
  if (!subject) return {}
  const cut = subject.from > at ? objectWithin(items, subject) : -1
  if (cut > 0) return { speaker: { from: cut, to: subject.to }, medium: { from: subject.from, to: cut } }
  const start = Math.max(at + 1, subject.to)
  const end = nounPhraseEnd(items, start, Math.min(to, items.length))
  return end > start ? { speaker: { from: start, to: end }, medium: subject } : { speaker: subject }
}

/** Where the object begins when it is a neighbour of the subject: *die „Computerwoche“ Lynch*, *CNN den Minister*. */
function objectWithin(items: readonly Item[], { from, to }: Span): number {
  for (let at = from + 1; at < to; at++) {
    const isBehindTitle = items[at - 1]?.quoted !== undefined && items[at]?.quoted === undefined
    if (accusative.test(items[at]?.lower ?? '') || (isBehindTitle && items[at]?.kind === 'word')) return at
  }
  return -1
}
