import type { Span } from '../draft.ts'
import type { Item } from '../item.ts'
import { wordSet } from '../word-set.ts'
import { isFiniteVerb } from './clause.ts'
import { adverbs, prepositions, weekdays } from './function-words.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import type { ReportingVerb } from './verb-lookup.ts'

/** Verbs whose object in the accusative is who is spoken to; a separable one by its particle and its base. */
const withAccusative = wordSet(
  'auffordern aufrufen beschuldigen bezichtigen bitten fragen warnen ermahnen informieren beauftragen anweisen verdächtigen erinnern drängen unterrichten',
)
/** Verbs whose object in the dative is who is spoken to. */
const withDative = wordSet(`
  vorwerfen mitteilen sagen versichern zusichern raten empfehlen erklären zusagen versprechen drohen androhen nahelegen bestätigen erzählen
  berichten melden antworten widersprechen vorschlagen anbieten vorhalten unterstellen abraten zustimmen entgegenhalten gestehen verraten
`)

const talks = wordSet('interview gespräch telefonat')

const accusative = /^(?:den|die|das|einen|eine|ein|seinen|seine|ihren|ihre|alle|diesen|diese)$/
const dative = /^(?:dem|der|einem|einer|seinem|seiner|ihrem|ihrer|diesem|dieser|den)$/

/** To whom something is said: *gegenüber der Zeitung*, *teilte dem Sender mit*, *forderte die Regierung auf*. */
export function addresseeIn(
  items: readonly Item[],
  from: number,
  to: number,
  { infinitive, particle = '' }: ReportingVerb,
  subject: Span | undefined,
): Span | undefined {
  const name = particle + infinitive
  for (let at = from; at < to; ) {
    const { lower } = items[at] as Item
    if (subject && at >= subject.from && at < subject.to) {
      at = subject.to
      continue
    }
    // *beschuldigte General …*: a verb before a name looks like an adjective.
    if (isFiniteVerb(items, at)) {
      at++
      continue
    }
    const isPreposition = prepositions.has(lower)
    const start = isPreposition ? at + 1 : at
    const end = nounPhraseEnd(items, start, to, { apposition: false })
    if (end <= start) {
      at++
      continue
    }
    const isSomebody = !items.slice(start, end).some((item) => weekdays.has(item.lower))
    const first = items[start]?.lower ?? ''
    const isObject =
      (withAccusative.has(name) && (accusative.test(first) || items[start]?.isCapital === true)) ||
      (withDative.has(name) && dative.test(first))
    // *in einem Interview mit der Zeitung*, *zur Zeitung*
    const isTalk =
      (lower === 'mit' && talks.has(items[at - 1]?.lower ?? '')) ||
      (/^zu[rm]$/.test(lower) && /^(?:sagen|äußern)$/.test(infinitive))
    if (lower === 'gegenüber' || (isTalk && !weekdays.has(first))) return { from: start, to: end }
    if (isSomebody && !isPreposition && isObject && !adverbs.has(first)) return { from: start, to: end }
    at = end
  }
  return undefined
}
