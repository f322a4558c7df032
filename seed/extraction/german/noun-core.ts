import type { Item } from '../item.ts'
import { wordSet } from '../word-set.ts'
import { genitive, nominative, oblique, prepositions, pronouns } from './function-words.ts'

const modifier = /(?:e|er|es|en|em)$|^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$/
const particles = wordSet('von van de der del di da dos du la le al el bin ibn zu ten ter y e')
const quantities = wordSet(
  'einer eine eines jeder keiner einige mehrere rund etwa mehr über fast knapp allein auch selbst sogar nur so viele sehr ehemals',
)

export const isDeterminer = (word: string) => nominative.has(word) || oblique.has(word) || genitive.has(word)

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
export function coreEnd(items: readonly Item[], at: number, to: number): number {
  let end = at
  let hasNoun = false
  while (end < to) {
    const step = stepAt(items, at, end, to, hasNoun)
    if (!step) break
    end = step.to
    hasNoun ||= step.isNoun
  }
  return hasNoun ? end : at
}

/** How far the phrase goes on, and whether that was its noun. */
interface Step {
  readonly to: number
  readonly isNoun: boolean
}

function stepAt(items: readonly Item[], at: number, end: number, to: number, hasNoun: boolean): Step | undefined {
  const item = items[end] as Item
  const next = items[end + 1]
  const past: Step = { to: end + 1, isNoun: false }
  if (opensTitle(item)) return titleAt(items, end, to)
  if (item.kind === 'quote') return { ...past, isNoun: true }
  if (item.kind === 'aside') return hasNoun ? past : undefined
  if (item.kind === 'number') return numberAt(items, end, hasNoun)
  // In *St. Pauli* and *1. FC* the full stop is no sign of its own. A hyphen or slash joins.
  if (item.kind === 'sign') return hasNoun && /^[-/&.]$/.test(item.text) && next?.isCapital ? past : undefined
  if (isNoun(item) || (item.isCapital && end > at && hasNoun && !isDeterminer(item.lower)))
    return { ...past, isNoun: true }
  if (hasNoun) return nameAt(items, end)
  if (
    end === at + 1 &&
    isDeterminer(items[at]?.lower ?? '') &&
    (prepositions.has(item.lower) || item.lower === 'sich')
  ) {
    const inner = embeddedEnd(items, end, to)
    if (inner > end) return { to: inner + 1, isNoun: false }
  }
  if (end === at && (isDeterminer(item.lower) || quantities.has(item.lower))) return past
  if (end === at + 1 && isDeterminer(item.lower) && quantities.has(items[at]?.lower ?? '')) return past
  return isModifier(items, end, to) ? past : undefined
}

/** Words that begin small are no title, and a long one is a speech. */
function titleAt(items: readonly Item[], at: number, to: number): Step | undefined {
  const first = items[at + 1]
  if (first?.isCapital === false && first.kind === 'word') return undefined
  const end = titleEnd(items, at, to)
  return end > at ? { to: end, isNoun: true } : undefined
}

function numberAt(items: readonly Item[], at: number, hasNoun: boolean): Step | undefined {
  const { lower, text } = items[at] as Item
  const next = items[at + 1]
  const isNoun = /jährige/.test(lower) && !next?.isCapital && !modifier.test(next?.lower ?? '')
  if ((hasNoun || isNoun) && next?.kind === 'word' && (next.isCapital || !/^\d{1,2}$/.test(text)))
    return isNoun && !hasNoun ? { to: at + 1, isNoun } : undefined
  const isOrdinal = next?.text === '.' && items[at + 2]?.isCapital
  return { to: isOrdinal ? at + 2 : at + 1, isNoun }
}

/** A small word within a name: *Ursula von der Leyen*. */
function nameAt(items: readonly Item[], at: number): Step | undefined {
  const { lower } = items[at] as Item
  const next = items[at + 1]
  if (!next || !isName(items, at)) return undefined
  if (particles.has(lower) && !genitive.has(lower) && next.isCapital && isNoun(next))
    return { to: at + 1, isNoun: false }
  const isLong =
    /^(?:von|van|zu)$/.test(lower) && (next.lower === 'der' || next.lower === 'den') && items[at + 2]?.isCapital
  return isLong ? { to: at + 2, isNoun: false } : undefined
}

/** With these a noun phrase begins, and only begins. */
const opener = /^(?:de[mns]|(?:k?ein|sein|ihr|unser|dies|jen)e[mns])$/

function isModifier(items: readonly Item[], at: number, to: number): boolean {
  const { kind, isCapital, lower } = items[at] as Item
  if (kind !== 'word' || isCapital || pronouns.has(lower) || prepositions.has(lower) || opener.test(lower)) return false
  return modifier.test(lower) || adverbialModifier(items, at, to)
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
    before?.isCapital === true &&
    !/(?:in|er|rat|ung|schaft|tum|keit|heit|ion|chef|amt|präsident)$/.test(before.lower) &&
    !items[at + 1]?.lower.endsWith('ung')
  )
}
