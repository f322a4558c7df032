import { cueSpans } from '../../cue.ts'
import type { Draft, Span } from '../../draft.ts'
import { endOf, trimmed } from '../../edges.ts'
import type { Item } from '../../item.ts'
import { closesSpeech } from '../clause-start.ts'
import { complementOf } from '../complement.ts'
import { contentFrom } from '../content-end.ts'
import { datelineEnd } from '../dateline.ts'
import { hasFinite, isFiniteVerb } from '../finite.ts'
import { isAdverb, prepositions, subordinating } from '../function-words.ts'
import { isOutlet } from '../outlet.ts'
import type { EnglishRule, EnglishSentence } from '../reading.ts'
import { type Report, takes } from '../report.ts'
import { isWithin } from './frame-before.ts'
import { rolesOf } from './roles.ts'

/** *…, the minister said*: what was said stands before its frame, or on both sides of it. */
export const frameBehind: EnglishRule = {
  name: 'frame-behind',
  confidence: 0.9,
  examples: [
    {
      text: 'The plan has failed, the minister said on Monday.',
      content: ['The plan has failed'],
      speaker: 'the minister',
      cue: 'said',
    },
    {
      text: 'The plan has failed, said the minister for trade.',
      content: ['The plan has failed'],
      speaker: 'the minister for trade',
      cue: 'said',
    },
    {
      text: 'The plan, the minister said, has failed.',
      content: ['The plan', 'has failed'],
      speaker: 'the minister',
      cue: 'said',
    },
    { text: 'The plan works, officials say.', content: ['The plan works'], speaker: 'officials', cue: 'say' },
    {
      text: 'The plan has failed, the minister told reporters.',
      content: ['The plan has failed'],
      speaker: 'the minister',
      addressee: 'reporters',
    },
    {
      text: 'The plan has failed, the minister said, adding that it had cost little.',
      content: ['The plan has failed'],
      speaker: 'the minister',
    },
    {
      text: 'The plan would be “the end of us all,” the mayor said.',
      content: ['The plan would be “the end of us all,”'],
      speaker: 'the mayor',
    },
    {
      text: 'The bridge was, she said, “certain” to fall.',
      content: ['The bridge was', '“certain” to fall'],
      speaker: 'she',
    },
    {
      text: 'BONN (AB) -- The plan has failed, the minister said.',
      content: ['The plan has failed'],
      speaker: 'the minister',
    },
    {
      text: '“We are looking for” a man in a red coat, police said.',
      content: ['“We are looking for” a man in a red coat'],
      speaker: 'police',
    },
    {
      text: 'It was late: the plan had failed, the minister said.',
      content: ['the plan had failed'],
      speaker: 'the minister',
    },
    { text: 'The plan has failed, CNN reported.', content: ['The plan has failed'], speaker: 'CNN', cue: 'reported' },
    {
      text: 'He would leave soon, he said in an interview with the BBC.',
      content: ['He would leave soon'],
      speaker: 'he',
      medium: 'the BBC',
    },
    {
      text: 'The plan had failed, the mayor, who lives here, said.',
      content: ['The plan had failed'],
      speaker: 'the mayor',
    },
  ],
  find({ parsed, found }) {
    const { items, reports } = parsed
    for (const report of reports) {
      const draft = behind(parsed, report)
      if (!draft) continue
      if (isWithin(found, report)) continue
      // *Officials said it had failed, CNN reported*: the frame before speaks.
      const isReported = reports.some(
        (other) =>
          other.at < report.from && other.opens === 'main' && complementOf(parsed, other).content !== undefined,
      )
      if (isReported && report.subject && (isOutlet(items, report.subject) || report.isParticiple)) continue
      return [draft]
    }
    return []
  },
}

function behind(parsed: EnglishSentence, report: Report): Draft | undefined {
  const { items } = parsed
  const isInMarks = closesSpeech(items, report.from - 1) && items[report.from - 2]?.text === ','
  const { from, subject, isParticiple, opens, isNegated, isPassive } = report
  const isBehind = from > 0 && (items[from - 1]?.text === ',' || isInMarks)
  if (!isBehind || isParticiple || opens !== 'main' || isNegated || report.isJoined) return undefined
  if (!subject || isPassive || !(takes(report, 'saying') || takes(report, 'thinking'))) return undefined
  if (/^(?:and|but|or|while)$/.test(items[from]?.lower ?? '')) return undefined
  const complement = complementOf(parsed, report)
  const isSplit = splits(parsed, report, complement.end)
  if ((complement.content !== undefined && !isSplit) || !isOver(items, complement.end, isSplit)) return undefined
  const before = trimmed(items, { from: afterColon(items, from - 1), to: isInMarks ? from : from - 1 })
  if (before.to <= before.from || !isSayable(items, before, isSplit)) return undefined
  const rest = isSplit ? contentFrom(parsed, complement.end + 1, report) : undefined
  const end = isSplit ? complement.end : frameEnd(items, complement.end)
  return {
    presentation: 'INDIRECT',
    content: rest && rest.to > rest.from ? [before, rest] : [before],
    cue: cueSpans(report.cue),
    ...rolesOf(report, complement),
    frame: { from: isInMarks ? from : from - 1, to: Math.min(rest ? end + 1 : end, endOf(items)) },
  }
}

/** Whether the frame ends with the sentence, with a comma, or with words that only say more about it. */
const isOver = (items: readonly Item[], at: number, isSplit: boolean): boolean => {
  const item = items[at]
  return (
    isSplit ||
    !item ||
    at >= endOf(items) ||
    /^[,;:.–—]$/.test(item.text) ||
    subordinating.has(item.lower) ||
    prepositions.has(item.lower)
  )
}

/** *The plan, the minister said, has failed*: what was said goes on behind the frame. */
function splits({ items, reports }: EnglishSentence, report: Report, end: number): boolean {
  if (items[end]?.text !== ',' || end + 1 >= endOf(items)) return false
  const next = items[end + 1] as Item
  if (
    next.kind === 'quote' ||
    next.lower.endsWith('ing') ||
    /^(?:after|before|while|when|as|according|who|which|with|although|though)$/.test(next.lower)
  )
    return false
  const isTold = reports.some(
    (other) =>
      other !== report &&
      other.at > end &&
      other.at < end + 12 &&
      !other.isParticiple &&
      (other.from <= end + 2 || other.subject?.from === end + 2),
  )
  if (/^(?:and|but)$/.test(next.lower)) return !isTold
  // *He was, he said, “certain” of it*: the verb has what it needs still before it.
  const isOpen = next.quoted !== undefined || isFiniteVerb(items, report.from - 2)
  return !isTold && (isOpen || !hasFinite(items, afterColon(items, report.from - 1), report.from - 1))
}

/** Whether some words can be what was said, and are more than a time or a place. */
function isSayable(items: readonly Item[], { from, to }: Span, isSplit: boolean): boolean {
  if (items.some(({ kind }, at) => at >= from && at < to && kind === 'quote' && items[at + 1]?.kind !== 'word'))
    return false
  const { lower } = items[from] as Item
  if (isSplit) return to - from > 1 || !isAdverb(lower)
  if (to - from < 2 || /(?:ing|ed)$/.test(lower)) return false
  if (prepositions.has(lower) || subordinating.has(lower))
    return hasFinite(items, from, to) && items.slice(from, to).some(({ text }) => text === ',')
  return hasFinite(items, from, to) || to - from > 2
}

/** Where what was said begins: with the sentence, or behind a colon or semicolon in it. */
function afterColon(items: readonly Item[], to: number): number {
  for (let at = to - 1; at > 0; at--)
    if (/^[:;]$/.test(items[at - 1]?.text ?? '') && items[at - 1]?.quoted === undefined) return at
  return datelineEnd(items)
}

function frameEnd(items: readonly Item[], from: number): number {
  for (let at = from; at < endOf(items); at++)
    if (items[at]?.quoted === undefined && /^[,;:]$/.test(items[at]?.text ?? '')) return at
  return endOf(items)
}
