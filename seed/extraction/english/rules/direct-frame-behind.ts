import { cueSpans } from '../../cue.ts'
import type { Draft, Span } from '../../draft.ts'
import { endOf } from '../../edges.ts'
import type { Item } from '../../item.ts'
import { complementOf } from '../complement.ts'
import { isAdverb } from '../function-words.ts'
import { phraseEnd } from '../noun-phrase.ts'
import type { EnglishSentence } from '../reading.ts'
import type { Report } from '../report.ts'
import { isFraming, rolesOf } from './roles.ts'

/** *“…,” the minister said*, *“…,” said the minister*. */
export function frameBehind(
  { items, reports, ...rest }: EnglishSentence,
  { to }: Span,
): (Partial<Draft> & { frame: Span }) | undefined {
  const first = /^[,–—-]$/.test(items[to]?.text ?? '') ? to + 1 : to
  const opener = items[first]
  if (opener?.kind !== 'word') return undefined
  const report = reports.find((other) => isFraming(other) && other.at >= first && startsAt(items, other, first))
  if (!report || report.opens === 'subordinate' || report.opens === 'relative') return undefined
  const complement = complementOf({ items, reports, ...rest }, report)
  if (
    complement.content !== undefined &&
    !report.isInverted &&
    items[first - 1]?.text !== ',' &&
    to === 1 &&
    items[0]?.kind !== 'quote'
  )
    return undefined
  return {
    cue: cueSpans(report.cue),
    ...rolesOf(report, complement),
    frame: { from: first, to: frameEnd(items, complement.end) },
  }
}

/** Whether the clause of a verb begins at an item, or right behind an adverb there. */
const startsAt = (items: readonly Item[], report: Report, first: number): boolean => {
  const start = report.isInverted ? Math.min(...report.cue) : (report.subject?.from ?? report.from)
  return (
    start === first ||
    (start > first && start < first + 8 && report.from === first) ||
    (start === first + 1 && isAdverb(items[first]?.lower ?? '')) ||
    (report.isParticiple && report.from === first)
  )
}

/** A frame ends with its sentence, or with the sign before what is no part of it. */
function frameEnd(items: readonly Item[], from: number): number {
  for (let at = from; at < endOf(items); at++) {
    const item = items[at] as Item
    // *…, whose name was not released,*
    if (item.text === ',' && /^(?:who|whose|which)$/.test(items[at + 1]?.lower ?? '')) at++
    else if (item.quoted !== undefined || (item.kind === 'sign' && /^[,;:]$/.test(item.text))) return at
  }
  return endOf(items)
}

/** *“…,” according to the minister*. */
export function phraseBehind({ items }: EnglishSentence, { to }: Span): (Partial<Draft> & { frame: Span }) | undefined {
  const first = items[to]?.text === ',' ? to + 1 : to
  if (items[first]?.lower !== 'according' || items[first + 1]?.lower !== 'to') return undefined
  const end = phraseEnd(items, first + 2, items.length, { apposition: true })
  if (end === first + 2) return undefined
  return {
    cue: [{ from: first, to: first + 2 }],
    speaker: { from: first + 2, to: end },
    frame: { from: first, to: end },
  }
}
