import type { Item } from '../item.ts'
import {
  adverbs,
  attributive,
  genitive,
  nominative,
  oblique,
  occasions,
  prepositions,
  pronouns,
  weekdays,
} from './function-words.ts'

const modifier = /(?:e|er|es|en|em)$|^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$/
const particles = new Set([
  'von',
  'van',
  'de',
  'der',
  'den',
  'del',
  'di',
  'da',
  'dos',
  'du',
  'la',
  'le',
  'al',
  'el',
  'bin',
  'ibn',
  'zu',
  'ten',
  'ter',
  'y',
  'e',
])
const quantities = new Set([
  'einer',
  'eine',
  'eines',
  'jeder',
  'keiner',
  'einige',
  'mehrere',
  'rund',
  'etwa',
  'mehr',
  'über',
  'fast',
  'knapp',
  'allein',
  'auch',
  'selbst',
  'sogar',
  'nur',
  'so',
  'viele',
  'sehr',
  'ehemals',
])

const isDeterminer = (word: string) => nominative.has(word) || oblique.has(word) || genitive.has(word)

/** Whether an item can be a noun or name by its looks. */
const isNoun = (item: Item): boolean =>
  item.kind === 'quote' ||
  isDomain(item) ||
  (item.kind === 'word' && item.isCapital && !prepositions.has(item.lower) && !isDeterminer(item.lower))

/** *ndr.de* and *ai-Bericht* are nouns, though they begin small. */
const isDomain = ({ kind, lower, text }: Item) =>
  kind === 'word' && (/\.[a-z]{2,4}$/.test(lower) || /-\p{Lu}/u.test(text))

const opensTitle = (item: Item) => item.kind === 'sign' && /^[„“"»«‚‘›]$/.test(item.text) && item.quoted !== undefined

/** The end of the words in quotation marks that begin at `at`: a title. */
function titleEnd(items: readonly Item[], at: number, to: number): number {
  const number = items[at]?.quoted
  let end = at
  while (end < to && items[end]?.quoted === number) end++
  // „Bild“-Zeitung
  if (items[end]?.text === '-' && items[end + 1]?.isCapital) end += 2
  return end
}

/** The end of a plain noun phrase that begins at `at`, without what is attached to it; `at` where none begins. */
function coreEnd(items: readonly Item[], at: number, to: number): number {
  let end = at
  let hasNoun = false
  for (; end < to; end++) {
    const item = items[end] as Item
    if (opensTitle(item)) {
      // Words that begin small are no title, and a long one is a speech.
      if (items[end + 1]?.isCapital === false && items[end + 1]?.kind === 'word') break
      const after = titleEnd(items, end, to)
      if (after <= end) break
      hasNoun = true
      end = after - 1
      continue
    }
    if (item.kind === 'quote') {
      hasNoun = true
      continue
    }
    if (item.kind === 'aside') {
      if (!hasNoun) break
      continue
    }
    if (item.kind === 'number') {
      if (/jährige/.test(item.lower) && !items[end + 1]?.isCapital && !modifier.test(items[end + 1]?.lower ?? ''))
        hasNoun = true
      if (hasNoun && items[end + 1]?.kind === 'word' && (items[end + 1]?.isCapital || !/^\d{1,2}$/.test(item.text)))
        break
      if (items[end + 1]?.text === '.' && items[end + 2]?.isCapital) end++
      continue
    }
    if (item.kind === 'sign') {
      // St. Pauli, 1. FC: the full stop is no sign of its own there. A hyphen or slash joins.
      if (
        (item.text === '-' || item.text === '/' || item.text === '&' || item.text === '.') &&
        hasNoun &&
        items[end + 1]?.isCapital
      )
        continue
      break
    }
    if (isNoun(item) || (item.isCapital && end > at && hasNoun && !isDeterminer(item.lower))) {
      hasNoun = true
      continue
    }
    if (hasNoun) {
      if (
        particles.has(item.lower) &&
        !genitive.has(item.lower) &&
        items[end + 1]?.isCapital &&
        isNoun(items[end + 1] as Item) &&
        isName(items, end)
      )
        continue
      if (item.lower === 'von' || item.lower === 'zu') {
        const next = items[end + 1]
        if (next && (next.lower === 'der' || next.lower === 'den') && items[end + 2]?.isCapital && isName(items, end)) {
          end++
          continue
        }
      }
      break
    }
    if (
      end === at + 1 &&
      isDeterminer(items[at]?.lower ?? '') &&
      (prepositions.has(item.lower) || item.lower === 'sich')
    ) {
      const inner = embeddedEnd(items, end, to)
      if (inner > end) {
        end = inner
        continue
      }
    }
    if (end === at && (isDeterminer(item.lower) || quantities.has(item.lower))) continue
    if (end === at + 1 && isDeterminer(item.lower) && quantities.has(items[at]?.lower ?? '')) continue
    if (
      item.kind === 'word' &&
      !item.isCapital &&
      !pronouns.has(item.lower) &&
      !prepositions.has(item.lower) &&
      (modifier.test(item.lower) || adverbialModifier(items, end, to))
    )
      continue
    if (end === at && item.isCapital && isDeterminer(item.lower)) continue
    break
  }
  if (!hasNoun) return at
  return end
}

/** *die in Genf ansässige Firma*: where the adjective stands behind what goes before it. */
function embeddedEnd(items: readonly Item[], from: number, to: number): number {
  for (let at = from + 1; at < Math.min(to - 1, from + 9); at++) {
    const item = items[at] as Item
    if (item.kind === 'sign') return from
    if (
      item.kind === 'word' &&
      !item.isCapital &&
      /(?:e|en|er|em|es)$/.test(item.lower) &&
      item.lower.length > 4 &&
      items[at + 1]?.isCapital &&
      (items[at - 1]?.isCapital || items[at - 1]?.kind === 'number') &&
      at > from + 1
    )
      return at
  }
  return from
}

/** *neu gewählte*, *2004 verstorbene*: a word before a modifier that only qualifies it. */
function adverbialModifier(items: readonly Item[], at: number, to: number): boolean {
  const next = items[at + 1]
  return (
    at + 1 < to &&
    next !== undefined &&
    next.kind === 'word' &&
    !next.isCapital &&
    modifier.test(next.lower) &&
    !prepositions.has(next.lower) &&
    !isDeterminer(next.lower)
  )
}

/** Whether the word before a particle such as *von* could be a first name: nothing before it makes it a common noun. */
function isName(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  return (
    before !== undefined &&
    before.isCapital &&
    !/(?:in|er|rat|ung|schaft|tum|keit|heit|ion|chef|amt|präsident)$/.test(before.lower) &&
    !items[at + 1]?.lower.endsWith('ung')
  )
}

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
    if (!next || prepositions.has(next.lower) || oblique.has(next.lower) || adverbs.has(next.lower)) return end
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
