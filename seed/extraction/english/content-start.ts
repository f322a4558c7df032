import type { Item } from '../item.ts'
import { hasFinite, isFiniteVerb, plain } from './finite.ts'
import {
  auxiliaries,
  conjunctions,
  determiners,
  objects,
  occasions,
  personal,
  prepositions,
  questions,
} from './function-words.ts'
import { coreEnd } from './noun-phrase.ts'
import { type Report, takes } from './report.ts'

/** Whether what a verb says begins at an item, and as what. */
export function contentAt(
  items: readonly Item[],
  at: number,
  report: Report,
  hasAddressee: boolean,
): 'clause' | 'question' | 'infinitive' | undefined {
  const item = items[at] as Item
  if (item.kind === 'quote' || (item.kind === 'sign' && item.quoted === undefined)) return undefined
  const word = item.lower
  const next = items[at + 1]
  if (!next) return undefined
  const isSaying = takes(report, 'saying') || takes(report, 'thinking')
  if (word === 'that' && item.quoted === undefined)
    return (isSaying || takes(report, 'promising') || hasAddressee) && next.text !== ',' && next.text !== '.'
      ? 'clause'
      : undefined
  if (word === 'to' && item.quoted === undefined)
    return isInfinitive(items, at, report, hasAddressee) ? 'infinitive' : undefined
  if (word === 'not' && next.lower === 'to')
    return isInfinitive(items, at + 1, report, hasAddressee) ? 'infinitive' : undefined
  if (questions.has(word) && item.quoted === undefined && takes(report, 'asking') && isQuestion(items, at, report))
    return 'question'
  if (!isSaying || (report.isPassive && !hasAddressee && report.verb.base !== 'quote')) return undefined
  return isBareClause(items, at, report, hasAddressee) ? 'clause' : undefined
}

/** *said when asked* and *knows how to cook* are no questions. */
function isQuestion(items: readonly Item[], at: number, report: Report): boolean {
  const { base } = report.verb
  if (items[at + 1]?.lower === 'to' && takes(report, 'thinking')) return false
  if (!/^(?:when|where|who|which|whom)$/.test(items[at]?.lower ?? '')) return true
  return !/^(?:say|tell|decide|determine|discuss|consider|doubt|describe)$/.test(base)
}

function isInfinitive(items: readonly Item[], at: number, report: Report, hasAddressee: boolean): boolean {
  const verb = items[at + 1]
  if (verb?.kind !== 'word' || verb.isCapital || determiners.has(verb.lower) || objects.has(verb.lower)) return false
  if (verb.lower.endsWith('ers') || verb.lower.endsWith('ists')) return false
  return (hasAddressee && takes(report, 'urging')) || (!hasAddressee && !report.isPassive && takes(report, 'promising'))
}

/** *said the plan had failed*: a clause without *that* is one that shows its verb; behind *said* nothing else stands. */
function isBareClause(items: readonly Item[], at: number, report: Report, hasAddressee: boolean): boolean {
  const item = items[at] as Item
  const word = plain(item)
  if (/(?:ed|own)$/.test(word) && prepositions.has(items[at + 1]?.lower ?? '')) return false
  if (
    takes(report, 'telling') &&
    !hasAddressee &&
    !report.isInverted &&
    /^(?:tell|inform|remind|notify|assure|reassure)$/.test(report.verb.base)
  )
    return false
  if (item.quoted !== undefined)
    return item.text !== '“' && item.kind === 'word' ? hasFinite(items, at + 1, items.length) : false
  if (
    item.kind === 'sign' ||
    /^(?:who|which|by|nothing|so|goodbye|yes|no|of|to|as|and|but|or)$/.test(word) ||
    (auxiliaries.has(word) && !/[’']/.test(word))
  )
    return false
  const isPhrase =
    (/^(?:there|here)$/.test(word) && isFiniteVerb(items, at + 1)) ||
    determiners.has(word) ||
    personal.has(word) ||
    item.isCapital ||
    item.kind === 'number' ||
    coreEnd(items, at, items.length) > at ||
    /[’']/.test(word)
  if (!isPhrase || conjunctions.has(word)) return false
  const isAtNoun = report.verb.base === 'say' && !report.isInverted
  const to = Math.min(items.length, at + 30)
  return isAtNoun ? items.length > at + 2 && !occasions.has(word) : hasFinite(items, at, to) || /[’']/.test(word)
}
