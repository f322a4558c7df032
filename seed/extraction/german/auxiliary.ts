import type { Item } from '../item.ts'
import type { Clause, Parsed } from './clause.ts'
import type { ReportingVerb } from './verb-lookup.ts'

const isAuxiliary = /^(?:ha(?:t|be|ben|tte|tten)|hätten?|w[iu]rde?n?|wird|werden|werde|würden?)$/
/** The perfect of verbs of motion, and the passive of a state. */
export const isOfMotion = /^(?:ist|sind|war|waren|sei|seien|wäre|wären)$/

/** The auxiliary that makes the participle at `at` a verb of its clause; -1 where none does. */
export function auxiliaryOf(items: readonly Item[], { from, to }: Clause, at: number, verb: ReportingVerb): number {
  const isOne = (word: string) => isAuxiliary.test(word) || (verb.infinitive === 'gehen' && isOfMotion.test(word))
  const next = items[at + 1]
  if (next && at + 1 < to && isOne(next.lower))
    return next.lower === 'werden' && items[at + 2] && at + 2 < to ? at + 2 : at + 1
  const isPast = next?.lower === 'worden'
  if (isPast && at + 2 < to && isOfMotion.test(items[at + 2]?.lower ?? '')) return at + 2
  for (let other = at - 1; other >= from; other--) {
    const word = items[other]?.lower ?? ''
    if (items[other]?.quoted === undefined && (isOne(word) || (isPast && isOfMotion.test(word)))) return other
  }
  return -1
}

/** *hatte der Leiter, Hans Meier, zugesagt*: the auxiliary stands before an apposition; -1 where none does. */
export function auxiliaryBefore({ items, clauses }: Parsed, number: number): number {
  for (let before = number - 1; before >= Math.max(0, number - 3); before--) {
    const { opens, finite, isInfinitive, to } = clauses[before] as Clause
    if (opens === 'relative' || (finite < 0 && !isInfinitive)) continue
    const isOpen = opens === 'main' && before < number - 1 && items[to - 1]?.isCapital
    return isOpen && isAuxiliary.test(items[finite]?.lower ?? '') ? finite : -1
  }
  return -1
}

const isModal =
  /^(?:lässt|ließ(?:en)?|lassen|k(?:ann|önnen|onnten?)|m(?:uss|üssen|ussten?)|sol(?:l|len|lten?)|w(?:ill|ollen|ollten?)|d(?:arf|ürfen|urften?)|möchten?|mochten?)$/

/** The modal verb of the infinitive at `at`, or -1. */
export function modalOf(items: readonly Item[], { from, to }: Clause, at: number): number {
  const next = items[at + 1]
  if (next && at + 1 < to && isModal.test(next.lower)) return at + 1
  for (let other = at - 1; other >= from; other--) if (isModal.test(items[other]?.lower ?? '')) return other
  return -1
}
