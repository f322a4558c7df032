import type { Span } from '../draft.ts'
import { endOf, trimmed } from '../edges.ts'
import type { Item } from '../item.ts'
import { closesSpeech } from './clause-start.ts'
import { isFiniteVerb } from './finite.ts'
import { conjunctions, isAdverb, prepositions } from './function-words.ts'
import { phraseEnd } from './noun-phrase.ts'
import type { EnglishSentence } from './reading.ts'
import { type Report, takes } from './report.ts'
import { isReportingNoun } from './reporting-nouns.ts'

/** What is said, from where it begins to where the author goes on, or the sentence ends. */
export function contentFrom(sentence: EnglishSentence, from: number, report: Report): Span {
  const { items } = sentence
  let to = endOf(items)
  for (let at = from + 1; at < to; at++) {
    const item = items[at] as Item
    if (item.quoted !== undefined && item.kind !== 'quote') {
      // *“… for good,” the mayor said*: the comma is within the marks.
      const isComma = closesSpeech(items, at) && items[at - 1]?.text === ','
      if (isComma && sentence.reports.some((other) => other.at > at && isTellingBehind(items, at, other, report)))
        to = at + 1
      continue
    }
    if (isEnd(sentence, at, report)) to = at
  }
  // *A petition demanding that it close has been signed*: the verb of the sentence is still to come.
  const isAttribute = report.isParticiple && report.subject?.to === report.from && items[report.from - 1]?.text !== ','
  return trimmed(items, { from, to: isAttribute ? secondVerb(items, from, to) : to })
}

/** Where a second verb stands that is no part of the first: the verb of the clause around. */
export function secondVerb(items: readonly Item[], from: number, to: number): number {
  let verbs = 0
  for (let at = from; at < to; at++)
    if (isFiniteVerb(items, at) && !isFiniteVerb(items, at - 1) && ++verbs === 2) return at
  return to
}

function isEnd(sentence: EnglishSentence, at: number, report: Report): boolean {
  const { items } = sentence
  const { text, lower } = items[at] as Item
  if (text === ';' || (text === ':' && items[at + 1]?.kind === 'quote')) return true
  if (
    lower === 'without' &&
    /^(?:elaborating|giving|providing|saying|naming|specifying|explaining|offering|mentioning|identifying|citing)$/.test(
      items[at + 1]?.lower ?? '',
    )
  )
    return true
  if (lower === 'and' || lower === 'but') return isJoinedTelling(sentence, at)
  if (!/^[,–—]$/.test(text)) return false
  if (report.opens === 'subordinate' && text === ',') return true
  // *The engineer, who said so, left*
  if (report.opens === 'relative' && text === ',' && items[report.from - 1]?.text === ',') return true
  const next = items[at + 1]?.lower ?? ''
  if (next === 'according' || /^(?:citing|quoting|referring|speaking)$/.test(next)) return true
  if (/^(?:a|an|the)$/.test(next) && isAuthorsWord(items, at + 1)) return true
  return sentence.reports.some((other) => other.at > at && isTellingBehind(items, at, other, report))
}

/** *… and called on the minister to act*: the same subject goes on to report. */
function isJoinedTelling({ items, reports }: EnglishSentence, at: number): boolean {
  const next = reports.find((other) => other.isJoined && other.from === at)
  if (!next) return false
  if (items[at - 1]?.text === ',') return true
  // *said he had lied and denied it* is undecided; what has words of its own behind it tells.
  const behind = items[next.to]
  return takes(next, 'saying') || takes(next, 'urging') || behind?.lower === 'to' || takes(next, 'acting')
}

/** Whether the author goes on behind a comma with another verb that reports. */
function isTellingBehind(items: readonly Item[], comma: number, other: Report, report: Report): boolean {
  let from = comma + 1
  while (
    conjunctions.has(items[from]?.lower ?? '') ||
    isAdverb(items[from]?.lower ?? '') ||
    /^(?:while|whereas|though|although|as)$/.test(items[from]?.lower ?? '')
  )
    from++
  if (prepositions.has(items[from]?.lower ?? '')) from = Math.max(from, phraseEnd(items, from + 1, items.length))
  if (other.isParticiple)
    return (
      other.from <= from &&
      other.from > comma &&
      (takes(other, 'saying') || takes(other, 'urging') || takes(other, 'acting'))
    )
  if (other.isJoined) return other.from >= comma + 1 && other.from <= from
  // *…, which the ministry denies*
  if (other.opens === 'relative')
    return (
      other.from === comma + 1 &&
      takes(other, 'acting') &&
      other.subject !== undefined &&
      other.subject.from > other.from
    )
  const start = other.isInverted ? other.at : (other.subject?.from ?? -1)
  if (start < comma + 1 || start > from || report.opens === 'that') return false
  return takes(other, 'saying') || takes(other, 'acting')
}

/** *…, a claim that the ministry denies*: the author's word for what was said. */
function isAuthorsWord(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < Math.min(items.length, at + 5); next++) {
    if (items[next]?.kind !== 'word') return false
    if (isReportingNoun(items[next]?.lower ?? '')) return !/^of$/.test(items[next + 1]?.lower ?? '')
  }
  return false
}
