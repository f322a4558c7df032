import type { Span } from '../draft.ts'
import type { Item } from '../item.ts'
import { finiteOf } from './finite.ts'
import {
  adverbs,
  conjunctions,
  nominative,
  objects,
  oblique,
  prepositions,
  pronouns,
  weekdays,
} from './function-words.ts'
import { nameEnd } from './name-end.ts'
import { nounPhraseEnd } from './noun-phrase.ts'

/** Who does what a verb says, and to whom. */
export interface Roles {
  readonly subject?: Span
  readonly addressee?: Span
}

const isTime = (items: readonly Item[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (items[at]?.quoted === undefined && weekdays.has(items[at]?.lower ?? '')) return true
  return false
}

/** A noun phrase may begin with a title in quotation marks, but not amid the words in them. */
const isInsideQuotes = (items: readonly Item[], at: number): boolean =>
  items[at]?.quoted !== undefined && items[at]?.quoted === items[at - 1]?.quoted

/** The first noun phrase of the nominative from `from` on, past adverbs, objects and phrases with a preposition. */
export function nominativeIn(items: readonly Item[], from: number, to: number): Roles {
  let addressee: Span | undefined
  let fallback: Span | undefined
  for (let at = from; at < to; ) {
    const item = items[at] as Item
    const { lower } = item
    if (item.kind === 'sign' && item.quoted === undefined && /^[:;]$/.test(item.text)) break
    if (isInsideQuotes(items, at) || (conjunctions.has(lower) && item.kind === 'word')) {
      at++
    } else if (lower === 'es' || lower === 'man') {
      fallback ??= { from: at, to: at + 1 }
      at++
    } else if (pronouns.has(lower) && nounPhraseEnd(items, at, to) === at) {
      return { subject: { from: at, to: at + 1 }, ...(addressee && { addressee }) }
    } else if (prepositions.has(lower)) {
      const end = nounPhraseEnd(items, at + 1, to, { apposition: false })
      if (end > at + 1 && (lower === 'gegenüber' || (lower === 'an' && !isTime(items, at, end))))
        addressee ??= { from: at + 1, to: end }
      at = Math.max(end, at + 1)
    } else if (oblique.has(lower)) {
      const end = nounPhraseEnd(items, at, to, { apposition: false })
      if (end > at && dative.test(lower) && !isTime(items, at, end)) addressee ??= { from: at, to: end }
      at = Math.max(end, at + 1)
    } else if (
      (objects.has(lower) && !nominative.has(lower)) ||
      (adverbs.has(lower) && (!item.isCapital || at === 0))
    ) {
      at++
    } else {
      const all = nounPhraseEnd(items, at, to === items.length ? to : Math.min(items.length, to + 24), { limit: to })
      const end = nameEnd(items, at, all)
      if (end > at && !isTime(items, at, end))
        return { subject: { from: at, to: end }, ...(addressee && { addressee }) }
      at = Math.max(end, at + 1)
    }
  }
  return { ...(fallback && { subject: fallback }), ...(addressee && { addressee }) }
}

/**
 * The roles of a verb in second place. One phrase stands before it: if it can be the subject, it is, unless a pronoun
 * of the nominative follows the verb.
 */
export function rolesAround(items: readonly Item[], from: number, verb: number, to: number): Roles {
  const after = items[verb + 1]
  const behind = nominativeIn(items, verb + 1, to)
  const isPronoun = after !== undefined && /^(?:er|sie|wir|ich|man|dieser)$/.test(after.lower) && after.kind === 'word'
  let start = from
  while (start < verb && (conjunctions.has(items[start]?.lower ?? '') || isAdverb(items, start))) start++
  if (start >= verb) return behind
  const first = items[start] as Item
  if (behind.subject && isObject(items, start, verb, behind.subject)) return behind
  const isOneOf =
    /^(?:einer|eines|keiner|jeder)$/.test(first.lower) &&
    /^(?:der|dieser|seiner|ihrer|von)$/.test(items[start + 1]?.lower ?? '')
  if (
    prepositions.has(first.lower) ||
    (oblique.has(first.lower) && !isOneOf) ||
    (isPronoun && !pronouns.has(first.lower))
  ) {
    if (!behind.addressee && oblique.has(first.lower) && !isPlain(first)) {
      const end = nounPhraseEnd(items, start, verb, { every: true })
      if (end > start) return { ...behind, addressee: { from: start, to: end } }
    }
    return behind
  }
  if (pronouns.has(first.lower) && start + 1 >= verb - 2 && nounPhraseEnd(items, start, verb) === start)
    return first.lower === 'es' || first.lower === 'man'
      ? { ...behind, subject: behind.subject ?? { from: start, to: start + 1 } }
      : { ...addresseeOf(behind), subject: { from: start, to: start + 1 } }
  const end = nounPhraseEnd(items, start, verb, { every: true })
  if (end === start || isTime(items, start, Math.min(end, start + 3))) return behind
  return { ...addresseeOf(behind), subject: { from: start, to: end } }
}

/** A first word with a capital letter may be a noun; a participle or an adjective before the verb is none. */
const isAdverb = (items: readonly Item[], at: number): boolean => {
  const word = items[at]?.lower ?? ''
  return (
    adverbs.has(word) ||
    (at === 0 &&
      /(?:end|weise|lich|maßen|ig|isch)$/.test(word) &&
      word.length > 6 &&
      items[at + 1]?.isCapital === false)
  )
}

const things =
  /(?:ung|ungen|heit|keit|tion|tionen|tät|nis|nisse|schluss|plan|pläne|bericht|berichte|gespräch|vorschlag|vorwurf|vorwürfe|kritik|tat|maßnahmen|verfahren|gesetz|ergebnis|angriff|treffen|lage|situation|festnahme|vorgehen|verbot|urteil|zahl|höhe|schaden|kosten|opfer|menschen|personen|kinder|probleme|folgen)$/
const speakers =
  /(?:er|in|ent|ant|ist|or|eur|chef|chefin|regierung|partei|ministerium|polizei|gericht|amt|verband|unternehmen|konzern|behörde|verwaltung|organisation|opposition|koalition|fraktion|kommission|nation|delegation|leitung|zeitung|führung|anwaltschaft|agentur|gewerkschaft|mann|frau)$/

/** Whether what stands before the verb can only be its object: *Das Gespräch bezeichnete die Ministerin als offen*. */
function isObject(items: readonly Item[], start: number, verb: number, behind: Span): boolean {
  const first = items[start] as Item
  if (/^(?:ist|sind|war|waren|sei|seien)$/.test(items[verb]?.lower ?? '')) return false
  if (first.lower === 'als' || (/^(?:das|dies|dieses)$/.test(first.lower) && start === verb - 1)) return true
  if (start === verb - 1 && /^(?:be|ver|ent|er|ge|über)\p{L}+t$/u.test(first.lower)) return true
  const head = headOf(items, start, verb)
  const form = finiteOf(items[verb]?.lower ?? '')
  if (form?.number === 'one' && /^(?:die|diese|alle|beide)$/.test(first.lower) && /(?:en|ern|eln)$/.test(head))
    return true
  if (behind.from !== verb + 1) return false
  const next = items[verb + 1] as Item
  if (
    next.lower === 'der' &&
    /^(?:das|die|dieses|diese|ein|eine|seine|ihre)$/.test(first.lower) &&
    !speakers.test(head)
  )
    return true
  return things.test(head) && !speakers.test(head) && speakers.test(headOf(items, behind.from, behind.to))
}

/** The subject of a sentence, where it can be somebody who speaks. */
export function speakerIn({
  items,
  clauses,
}: {
  readonly items: readonly Item[]
  readonly clauses: readonly { from: number; to: number; finite: number; opens: string }[]
}): Span | undefined {
  const main = clauses.find(({ opens, finite }) => opens === 'main' && finite >= 0)
  if (!main) return undefined
  const { subject } = rolesAround(items, main.from, main.finite, main.to)
  if (!subject) return undefined
  const head = headOf(items, subject.from, subject.to)
  return head && !things.test(head) && (speakers.test(head) || !nominative.has(items[subject.from]?.lower ?? ''))
    ? subject
    : undefined
}

/** Whether a phrase names a thing that nobody would take for a speaker. */
export function isThing(items: readonly Item[], { from, to }: Span): boolean {
  const head = headOf(items, from, to)
  return things.test(head) && !speakers.test(head)
}

/** The first noun of a phrase. */
function headOf(items: readonly Item[], from: number, to: number): string {
  let head = ''
  for (let at = from; at < to; at++) {
    const item = items[at] as Item
    if (item.isCapital && item.kind === 'word' && (at > from || !nominative.has(item.lower))) head = item.lower
    else if (head) break
  }
  return head
}

const dative = /em$/
const isPlain = ({ lower }: Item) => !dative.test(lower)

/** Behind a verb whose subject stands before it, only an object can follow. */
const addresseeOf = ({ addressee }: Roles): Roles => (addressee ? { addressee } : {})
