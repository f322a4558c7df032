import type { Span } from '../draft.ts'
import type { Item } from '../item.ts'
import { objectAt } from './addressee.ts'
import { isSign } from './clause-start.ts'
import { contentAt } from './content-start.ts'
import { isFiniteVerb, plain } from './finite.ts'
import { isAdverb, prepositions } from './function-words.ts'
import { citingIn, mediumIn } from './medium.ts'
import { isTimely, phraseEnd } from './noun-phrase.ts'
import type { EnglishSentence } from './reading.ts'
import { type Report, takes } from './report.ts'
import { isTimeAt } from './time.ts'

/** What follows a verb that reports. */
export interface Complement {
  readonly addressee?: Span
  readonly medium?: Span
  /** Where the words that say what was said begin; undefined where none do. */
  readonly content?: number
  /** Where what was passed over ends: at the content, or at what is none. */
  readonly end: number
  /** Whether the content is an infinitive. */
  readonly isInfinitive?: boolean
}

/** Reads on from a verb: past times, places, whoever is spoken to and where, up to what is said. */
export function complementOf({ items }: EnglishSentence, report: Report): Complement {
  let at = report.isInverted ? (report.subject?.to ?? report.to) : report.to
  let addressee: Span | undefined = report.isPassive && takes(report, 'telling') ? report.subject : undefined
  let medium: Span | undefined
  // *in a letter to the mayor*: behind a phrase, *to* belongs to it.
  let isPhrased = false
  const known = () => ({ ...(addressee && { addressee }), ...(medium && { medium }) })
  for (let steps = 0; steps < 14 && at < items.length; steps++) {
    const object = addressee ? undefined : objectAt(items, at, report)
    if (object) {
      addressee = object
      at = object.to
      continue
    }
    if (isTimeAt(items, at) && !isFiniteVerb(items, at + 1)) {
      at++
      continue
    }
    if (isColon(items, at) && takes(report, 'saying')) return { ...known(), content: at + 1, end: at + 1 }
    const content =
      isPhrased && isPublished(items, at) ? undefined : contentAt(items, at, report, addressee !== undefined)
    if (content) return { ...known(), content: at, end: at, ...(content === 'infinitive' && { isInfinitive: true }) }
    const item = items[at] as Item
    const word = plain(item)
    if (item.kind === 'aside' || (isPhrased && isPublished(items, at)) || (isAdverb(word) && word !== 'not')) at++
    else if (word === 'to' && !addressee && !isPhrased) {
      const end = phraseEnd(items, at + 1, items.length)
      if (end === at + 1) break
      addressee = { from: at + 1, to: end }
      at = end
    } else if (prepositions.has(word) && word !== 'as') {
      if (report.verb.governs.includes(word) && !isTimely(items, at + 1, at + 3)) break
      const end = phraseEnd(items, at + 1, items.length, { coordination: false })
      if (end === at + 1) break
      medium ??= mediumIn(items, at, end)
      isPhrased = true
      at = end
    } else if (!isSign(item, /^[,–—]$/)) break
    else {
      const close = insertedEnd(items, at)
      if (close < 0) break
      medium ??= citingIn(items, at, close)
      at = close
    }
  }
  return { ...known(), end: at }
}

/** *The mayor said: We are ready.* */
const isColon = (items: readonly Item[], at: number): boolean =>
  isSign(items[at], /^:$/) && items[at + 1]?.kind === 'word' && items[at + 1]?.quoted === undefined

/** *a statement posted on its website* */
const isPublished = (items: readonly Item[], at: number): boolean =>
  /^(?:posted|published|released|issued|seen|obtained|made|broadcast|aired|carried|given|sent|distributed|shared|reported|quoted|recorded|addressed|read)$/.test(
    items[at]?.lower ?? '',
  ) &&
  (prepositions.has(items[at + 1]?.lower ?? '') || isTimeAt(items, at + 1))

/** Behind the second of two commas or dashes, if what they hold is inserted before *that*, *to* or a question. */
function insertedEnd(items: readonly Item[], comma: number): number {
  for (let at = comma + 1; at < Math.min(items.length - 1, comma + 18); at++) {
    if (items[at]?.text !== items[comma]?.text || items[at]?.quoted !== undefined) continue
    const next = items[at + 1]?.lower ?? ''
    return next === 'that' || next === 'to' || next === 'whether' ? at + 1 : -1
  }
  return -1
}
