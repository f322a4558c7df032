import type { Span } from '../draft.ts'
import type { Item } from '../item.ts'
import type { Clause, Parsed } from './clause.ts'
import { finiteOf } from './finite.ts'
import { adverbs, conjunctions, prepositions } from './function-words.ts'
import type { Report } from './report.ts'
import { isReportingNoun } from './reporting-nouns.ts'
import { readingsOf } from './verb-lookup.ts'

/** Behind the last item of a sentence that is no sign that ends it. */
export function endOf(items: readonly Item[]): number {
  let end = items.length
  while (end > 0 && /^[.!?…;:,]$/.test(items[end - 1]?.text ?? '') && items[end - 1]?.quoted === undefined) end--
  return end
}

/** A span without commas and dashes at its edges. */
export function trimmed(items: readonly Item[], { from, to }: Span): Span {
  let [first, last] = [from, to]
  const isEdge = (at: number) =>
    items[at]?.kind === 'sign' && items[at]?.quoted === undefined && /^[,;:–—-]$/.test(items[at]?.text ?? '')
  while (first < last && isEdge(first)) first++
  while (last > first && isEdge(last - 1)) last--
  return { from: first, to: last }
}

/** Whether a clause is said and not told: by its Konjunktiv, by what opens it, or as an infinitive. */
export function isSaid(clause: Clause): boolean {
  return (
    clause.opens === 'that' ||
    clause.opens === 'question' ||
    clause.mood === 'first' ||
    clause.mood === 'second' ||
    clause.isInfinitive
  )
}

/**
 * The clauses behind a frame that are its content: from the first that is said, past appositions and relative
 * clauses, to where the frame's own sentence goes on.
 */
export function contentBehind(parsed: Parsed, report: Report): Span | undefined {
  const { clauses, clauseOf, items } = parsed
  const own = clauseOf[Math.min(report.to, items.length) - 1] ?? report.number
  let isNext = true
  let start: number | undefined
  let phrase: number | undefined
  for (let index = own + 1; index < Math.min(own + 5, clauses.length); index++) {
    const clause = clauses[index] as Clause
    if (clause.opens === 'relative' || (clause.opens === 'question' && isContinuing(items, clause, report))) {
      isNext = false
      continue
    }
    if (clause.isInfinitive && !(isNext && takesInfinitive(report))) return undefined
    if (/^(?:um|ohne|statt|anstatt|sondern)$/.test(items[clause.from]?.lower ?? '')) return undefined
    // *Wenn er das gesagt hätte, wäre …*: what opens with its verb is the main clause.
    if (
      clause.finite === clause.from &&
      (report.isFinal || /^(?:sollte|wäre|hätte|würde)/.test(items[report.clause.from]?.lower ?? ''))
    )
      return undefined
    const isMain = clause.opens === 'main'
    // A clause that opens with its verb has its subject before: *…, der Leiter, ein Arzt, sei krank*.
    if (clause.finite === clause.from) start ??= phrase
    if (isSaid(clause))
      return { from: isMain ? (start ?? clause.from) : clause.from, to: contentEnd(parsed, index, report.clause) }
    if (clause.finite < 0 && index < own + 3) {
      // What is said begins with an object or an adverb; a noun phrase in the nominative would be an apposition.
      if (index === own + 1) phrase = clause.from
      if (index === own + 1 && isNoApposition(items, clause)) start = clause.from
      continue
    }
    if (
      clause.opens === 'main' &&
      index === own + 1 &&
      clause.finite > clause.from &&
      clause.finite <= clause.from + 8 &&
      isPlain(report, items, clause)
    )
      return { from: clause.from, to: contentEnd(parsed, index, report.clause) }
    return undefined
  }
  return undefined
}

const isNoApposition = (items: readonly Item[], { from }: Clause): boolean => {
  const { lower } = items[from] as Item
  return prepositions.has(lower) || adverbs.has(lower)
}

const plain = new Set([
  'sagen',
  'meinen',
  'erklären',
  'behaupten',
  'schreiben',
  'berichten',
  'betonen',
  'melden',
  'glauben',
  'finden',
  'teilen',
  'geben',
])

/** Whether a clause in the indicative can be what the verb says: *Er sagte, der Plan ist gescheitert*. */
function isPlain({ verb, isFinal, isPassive }: Report, items: readonly Item[], { from, finite }: Clause): boolean {
  if (
    isFinal ||
    isPassive ||
    !(plain.has(verb.infinitive) || (verb.takes.has('saying') && /^[sw]ollten?$/.test(items[finite]?.lower ?? '')))
  )
    return false
  return !conjunctions.has(items[from]?.lower ?? '') && items[from]?.lower !== 'da'
}

const asking = new Set([
  'fragen',
  'sagen',
  'wissen',
  'erklären',
  'erläutern',
  'verraten',
  'schildern',
  'erzählen',
  'legen',
  'geben',
])

/** *…, was zu seiner Festnahme führte*: a clause that goes on with the telling, and is no question. */
const isContinuing = (items: readonly Item[], { from }: Clause, { verb }: Report): boolean =>
  /^(?:was|wo|woher|wohin)$/.test(items[from]?.lower ?? '') && !asking.has(verb.infinitive)

/** Verbs of seeing and knowing take no infinitive as what is seen or known. */
const noInfinitive = new Set([
  'sehen',
  'halten',
  'wissen',
  'zeigen',
  'schließen',
  'finden',
  'erinnern',
  'informieren',
  'sprechen',
  'berichten',
  'melden',
  'reden',
  'nennen',
  'führen',
])
const takesInfinitive = ({ verb }: Report): boolean => !noInfinitive.has(verb.infinitive) || verb.particle === 'an'

/** Where the content that begins with a clause ends: at the sentence's end, or where the telling goes on. */
export function contentEnd({ clauses, items }: Parsed, first: number, frame?: Clause): number {
  // Then the sentence's own verb is still to come, and it opens its clause.
  const isSubordinate = frame !== undefined && (frame.opens !== 'main' || frame.finite < 0)
  for (let index = first; index < clauses.length; index++) {
    const clause = clauses[index] as Clause
    const opener = items[clause.from]
    if (index > first) {
      const sign = items[clause.from - 1]?.text
      if (sign === ';') return clause.from - 1
      if (opener?.lower === 'so' && clause.finite < 0) return clause.from - 1
      if (opener?.lower === 'wie' && clause.finite >= 0 && readingsOf(items[clause.finite]?.lower ?? '').length > 0)
        return clause.from - 1
      if (
        clause.finite === clause.from &&
        clause.mood === 'indicative' &&
        (isSubordinate || readingsOf(opener?.lower ?? '').length > 0)
      )
        return clause.from - 1
      if (sign === ':' && opener?.kind === 'quote') return clause.from - 1
      if (conjunctions.has(opener?.lower ?? '') && clause.finite === clause.from + 1 && clause.mood === 'indicative')
        return clause.from - 1
      if (
        conjunctions.has(opener?.lower ?? '') &&
        clause.opens === 'main' &&
        clause.mood === 'indicative' &&
        isVerbFinal(clauses[first])
      )
        return clause.from - 1
      // *…, eine ungewöhnliche Bitte, die …*: the author's word for what was said.
      if (
        /^eine?$/.test(opener?.lower ?? '') &&
        clause.finite < 0 &&
        clauses[index + 1]?.opens === 'relative' &&
        isReportingNoun(items[clause.to - 1]?.lower ?? '')
      )
        return clause.from - 1
    }
    const told = toldFrom(items, clause, index === first)
    if (told > 0) return told
  }
  return endOf(items)
}

const isVerbFinal = (clause: Clause | undefined): boolean =>
  clause !== undefined && (clause.opens === 'that' || clause.opens === 'question')

/** Where within a clause the telling goes on with *und* and a verb that reports: *… sei, und forderte …*. */
function toldFrom(items: readonly Item[], { from, to, mood }: Clause, isFirst: boolean): number {
  const isKonjunktiv = mood === 'first' || mood === 'second'
  for (let at = isFirst ? from + 1 : from; at + 2 < to; at++) {
    if (items[at]?.lower !== 'und' && items[at]?.lower !== 'sowie') continue
    const next = items[at + 1] as Item
    const form = next.isCapital ? undefined : finiteOf(next.lower)
    if (form?.mood === 'indicative' && !form.isDoubtful && isKonjunktiv) return at
    if (
      form?.mood === 'indicative' &&
      (form.number === 'one' || /te?n$/.test(form.word)) &&
      readingsOf(next.lower).some(({ kind }) => kind === 'finite')
    )
      return at
  }
  return 0
}
