import type { Span } from '../draft.ts'
import type { Item } from '../item.ts'
import { wordSet } from '../word-set.ts'
import type { Clause, Parsed } from './clause.ts'
import { contentEnd } from './content-end.ts'
import { adverbs, conjunctions, prepositions } from './function-words.ts'
import type { Report } from './report.ts'
import { readingsOf } from './verb-lookup.ts'

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
    if (
      clause.opens === 'relative' ||
      clause.opens === 'subordinate' ||
      (clause.opens === 'question' && isContinuing(items, clause, report))
    ) {
      if (clause.opens === 'subordinate' && isFrame(parsed, index)) return undefined
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

/** *…, wobei der Minister sagte, dass …*: what follows is what that clause says. */
const isFrame = ({ clauses, items }: Parsed, index: number): boolean => {
  const { from, to } = clauses[index] as Clause
  return (
    clauses[index + 1]?.opens === 'that' &&
    items
      .slice(from, to)
      .some(
        ({ lower, quoted }) => quoted === undefined && readingsOf(lower).some(({ verb }) => verb.takes.has('saying')),
      )
  )
}

const isNoApposition = (items: readonly Item[], { from }: Clause): boolean => {
  const { lower } = items[from] as Item
  return prepositions.has(lower) || adverbs.has(lower)
}

const plain = wordSet('sagen meinen erklären behaupten schreiben berichten betonen melden glauben finden teilen geben')

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

const asking = wordSet('fragen sagen wissen erklären erläutern verraten schildern erzählen legen geben')

/** *…, was zu seiner Festnahme führte*: a clause that goes on with the telling, and is no question. */
const isContinuing = (items: readonly Item[], { from }: Clause, { verb }: Report): boolean =>
  /^(?:was|wo|woher|wohin)$/.test(items[from]?.lower ?? '') && !asking.has(verb.infinitive)

/** Verbs of seeing and knowing take no infinitive as what is seen or known. */
const noInfinitive = wordSet(
  'sehen halten wissen zeigen schließen finden erinnern informieren sprechen berichten melden reden nennen führen',
)
const takesInfinitive = ({ verb }: Report): boolean => !noInfinitive.has(verb.infinitive) || verb.particle === 'an'
