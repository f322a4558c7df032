import type { Item } from '../item.ts'
import { adverbs, attributive, genitive, oblique, occasions, prepositions, weekdays } from './function-words.ts'
import { coreEnd, isDeterminer } from './noun-core.ts'

const local = new Set(['in', 'im', 'bei', 'beim', 'am', 'an'])

interface Attach {
  /** Whether any phrase with a preposition belongs to it: so before a verb in second place. */
  readonly every?: boolean
  readonly apposition?: boolean
  /** Whether *in Genf* can belong to it. */
  readonly places?: boolean
  /** Where the clause ends: only an apposition goes beyond. */
  readonly limit?: number
  /** Whether a time can belong to it: *Angaben vom Mittwoch*. */
  readonly times?: boolean
}

/** The end of a noun phrase with its attributes: genitives, *von …*, names in apposition. */
export function nounPhraseEnd(items: readonly Item[], at: number, to: number, attach: Attach = {}): number {
  const { limit = to } = attach
  let end = coreEnd(items, at, limit)
  if (end === at) return at
  // A name of a person has no place as its attribute: *sagte Seibert in Berlin*.
  const places = attach.places !== false && !(items[at]?.isCapital && !isDeterminer(items[at]?.lower ?? ''))
  for (let steps = 0; steps < 12 && end < to; steps++) {
    const item = items[end] as Item
    const next = attachmentEnd(items, end, item.text === ',' ? to : Math.max(limit, end), item, { ...attach, places })
    if (next <= end) break
    end = next
  }
  return end
}

function attachmentEnd(
  items: readonly Item[],
  end: number,
  to: number,
  item: Item,
  { every = false, apposition = true, places = true, times = false }: Attach,
): number {
  if (genitive.has(item.lower) && !isNominative(items, end)) return coreEnd(items, end, to)
  if (isBareGenitive(items, end)) return coreEnd(items, end, to)
  if (item.lower === 'und' || item.lower === 'sowie') {
    const next = items[end + 1]
    if (!next || oblique.has(next.lower) || prepositions.has(next.lower)) return end
    const after = coreEnd(items, end + 1, to)
    return after > end + 1 ? after : end
  }
  if (prepositions.has(item.lower)) {
    const after = coreEnd(items, end + 1, to)
    if (after === end + 1) return end
    if (every || attributive.has(item.lower)) return !times && isTimely(items, end + 1, after) ? end : after
    if (
      places &&
      local.has(item.lower) &&
      !/^eine?[mrn]?$/.test(items[end + 1]?.lower ?? '') &&
      !isTimely(items, end + 1, after)
    )
      return after - end <= 4 ? after : end
    return end
  }
  if (apposition && item.text === ',') {
    const next = items[end + 1]
    if (!next || next.kind === 'quote' || prepositions.has(next.lower)) return end
    if (oblique.has(next.lower) || adverbs.has(next.lower)) return end
    const after = nounPhraseEnd(items, end + 1, to, { every: true, apposition: false })
    if (after === end + 1) return end
    const closing = items[after]
    return !closing || after >= to || closing.text === ',' || /^[.:!?]$/.test(closing.text) ? after : end
  }
  return end
}

/** *der überwiegende Teil* is no genitive: its adjective would be *überwiegenden*. */
const isNominative = (items: readonly Item[], at: number): boolean => {
  const next = items[at + 1]
  return (
    next?.kind === 'word' &&
    !next.isCapital &&
    next.lower.endsWith('e') &&
    items[at]?.lower === 'der' &&
    items[at + 2]?.isCapital === true
  )
}

/** *Schätzungen französischer Behörden*: the adjective has the article's ending. */
const isBareGenitive = (items: readonly Item[], at: number): boolean => {
  const item = items[at] as Item
  return (
    item.kind === 'word' &&
    !item.isCapital &&
    item.lower.length > 6 &&
    item.lower.endsWith('er') &&
    !adverbs.has(item.lower) &&
    !prepositions.has(item.lower) &&
    items[at + 1]?.isCapital === true &&
    items[at + 1]?.kind === 'word'
  )
}

function isTimely(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { lower } = items[at] as Item
    if (weekdays.has(lower) || occasions.has(lower)) return true
  }
  return false
}
