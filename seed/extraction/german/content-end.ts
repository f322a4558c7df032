import { endOf } from '../edges.ts'
import type { Item } from '../item.ts'
import type { Clause, Parsed } from './clause.ts'
import { finiteOf } from './finite.ts'
import { conjunctions } from './function-words.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { isReportingNoun } from './reporting-nouns.ts'
import { readingsOf } from './verb-lookup.ts'

/** Where the content that begins with a clause ends: at the sentence's end, or where the telling goes on. */
export function contentEnd({ clauses, items }: Parsed, first: number, frame?: Clause): number {
  for (let index = first; index < clauses.length; index++) {
    const clause = clauses[index] as Clause
    if (index > first && isTold({ clauses, items }, index, first, frame)) return clause.from - 1
    const told = toldFrom(items, clause, index === first)
    if (told > 0) return told
  }
  return endOf(items)
}

/** Whether a clause behind what is said is told again by the author. */
function isTold(
  { clauses, items }: Pick<Parsed, 'clauses' | 'items'>,
  index: number,
  first: number,
  frame: Clause | undefined,
): boolean {
  const clause = clauses[index] as Clause
  const { from, finite, mood, opens } = clause
  const sign = items[from - 1]?.text
  const opener = items[from]?.lower ?? ''
  const reports = (at: number) => readingsOf(items[at]?.lower ?? '').length > 0
  if (sign === ';' || (sign === ':' && items[from]?.kind === 'quote')) return true
  if (opener === 'so' && finite < 0) return true
  if (opener === 'wie' && finite >= 0) return reports(finite)
  // *…, eine ungewöhnliche Bitte, die …*: the author's word for what was said.
  if (/^eine?$/.test(opener) && finite < 0)
    return clauses[index + 1]?.opens === 'relative' && isReportingNoun(items[clause.to - 1]?.lower ?? '')
  if (mood !== 'indicative') return false
  // *…, was niemand bestätigen konnte*: what the author says of the whole.
  if (commenting.test(opener) && clauses[index - 1]?.isInfinitive) return true
  // Behind a frame that is no main clause, the sentence's own verb is still to come, and opens its clause.
  const isSubordinate = frame !== undefined && (frame.opens !== 'main' || frame.finite < 0)
  if (finite === from) return isSubordinate || reports(from)
  if (!conjunctions.has(opener)) return false
  return finite === from + 1 || (opens === 'main' && isVerbFinal(clauses[first]))
}

const commenting = /^(?:was|womit|worauf|woraufhin|weshalb)$/

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
    const subject = isKonjunktiv ? nounPhraseEnd(items, at + 1, to, { apposition: false }) : at + 1
    const verb = subject > at + 1 && subject < to ? finiteOf(items[subject]?.lower ?? '') : undefined
    if (verb?.mood === 'indicative' && !verb.isDoubtful) return at
    if (
      form?.mood === 'indicative' &&
      (form.number === 'one' || /te?n$/.test(form.word)) &&
      readingsOf(next.lower).some(({ kind }) => kind === 'finite')
    )
      return at
  }
  return 0
}
