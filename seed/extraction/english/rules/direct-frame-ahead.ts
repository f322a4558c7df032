import { cueSpans } from '../../cue.ts'
import type { Draft, Span } from '../../draft.ts'
import { trimmed } from '../../edges.ts'
import type { Item } from '../../item.ts'
import { complementOf } from '../complement.ts'
import { isAdverb, prepositions } from '../function-words.ts'
import { phraseEnd } from '../noun-phrase.ts'
import type { Quoted } from '../quoted.ts'
import type { EnglishSentence } from '../reading.ts'
import { type Report, takes } from '../report.ts'
import { isReportingNoun } from '../reporting-nouns.ts'
import { isFraming, rolesOf } from './roles.ts'

/** *The minister said: “…”*, or with a comma, or with neither. */
export function frameAhead(sentence: EnglishSentence, speech: Quoted): Partial<Draft> | undefined {
  const { items, reports } = sentence
  const { from } = speech
  if (from === 0) return undefined
  const sign = items[from - 1]
  const isSign = sign?.kind === 'sign' && sign.quoted === undefined && /^[:,–—]$/.test(sign.text)
  const last = isSign ? from - 1 : from
  let start = last
  while (start > 0 && items[start - 1]?.kind !== 'quote' && items[start - 1]?.text !== ';') start--
  if (items[start]?.text === ',') start++
  const inside = reports.filter((report) => report.at >= start && report.at < last && isFraming(report))
  const report = inside.findLast((other) => (isSign && sign.text === ':' ? true : reaches(sentence, other, last)))
  const frame = { from: start, to: last }
  // *It was, he said, “certain” to fail*: words of a sentence that goes on.
  const goesOn = !speech.isWhole && items[speech.to]?.kind === 'word'
  if (goesOn) return undefined
  if (report && (speech.isWhole || (isSign && !/^[–—]$/.test(sign.text)) || isOpenSpeech(sentence, speech, report)))
    return { cue: cueSpans(report.cue), ...rolesOf(report, complementOf(sentence, report)), frame }
  if (!speech.isWhole || sign?.text !== ':') return undefined
  // *He blamed the press: “They invent it all.”*
  const acting = reports.findLast(
    (other) => other.at >= start && other.at < last && takes(other, 'acting') && other.subject,
  )
  if (acting) return { cue: cueSpans(acting.cue), ...rolesOf(acting, complementOf(sentence, acting)), frame }
  return namedAhead(items, { from: start, to: last })
}

/** Whether nothing but who is spoken to, and when and where, stands between a verb and a speech. */
function reaches(sentence: EnglishSentence, report: Report, last: number): boolean {
  const { content, end } = complementOf(sentence, report)
  return (
    content === undefined &&
    (end >= last ||
      sentence.items.slice(end, last).every(({ lower }) => isAdverb(lower) || lower === 'simply' || lower === ','))
  )
}

/** *said “We will act.”*: a speech without a sign before it that begins with a capital letter. */
function isOpenSpeech({ items, speeches }: EnglishSentence, { from, number }: Quoted, report: Report): boolean {
  const first = items[from + 1]
  return (
    first?.isCapital === true &&
    (speeches[number]?.words ?? 0) > 2 &&
    report.verb.takes.has('saying') &&
    items[from - 1]?.lower !== 'that'
  )
}

/** *The mayor: “…”*, *In the words of the mayor: “…”*. */
function namedAhead(items: readonly Item[], frame: Span): Partial<Draft> | undefined {
  const { from, to } = trimmed(items, frame)
  if (from >= to) return undefined
  const of = items.findIndex(({ lower }, at) => at >= from && at < to && lower === 'of')
  if (prepositions.has(items[from]?.lower ?? '') && of > 0 && isSpoken(items[of - 1]?.lower ?? ''))
    return { cue: [{ from, to: of + 1 }], speaker: { from: of + 1, to }, frame }
  const end = phraseEnd(items, from, to, { every: true, apposition: true })
  if (end === to && !isSpoken(items[to - 1]?.lower ?? '')) return { speaker: { from, to }, frame }
  return { isCarried: true, frame }
}

const isSpoken = (lower: string): boolean => /^(?:words|opinion|view|eyes)$/.test(lower) || isReportingNoun(lower)
