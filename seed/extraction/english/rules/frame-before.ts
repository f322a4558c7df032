import { cueSpans } from '../../cue.ts'
import type { Draft, Span } from '../../draft.ts'
import type { Item } from '../../item.ts'
import { complementOf } from '../complement.ts'
import { contentFrom } from '../content-end.ts'
import { phraseEnd } from '../noun-phrase.ts'
import { isOutlet } from '../outlet.ts'
import type { EnglishRule, EnglishSentence } from '../reading.ts'
import { type Report, takes } from '../report.ts'
import { isSomebody } from '../somebody.ts'
import { addressedExamples } from './addressed-examples.ts'
import { frameBeforeExamples } from './frame-before-examples.ts'
import { rolesOf } from './roles.ts'

/** *The minister said that …*: the frame stands before what is said. */
export const frameBefore: EnglishRule = {
  name: 'frame-before',
  confidence: 0.8,
  examples: [...frameBeforeExamples, ...addressedExamples],
  find({ parsed, found }) {
    const drafts: Draft[] = []
    for (const report of parsed.reports) {
      const known = [...found, ...drafts]
      if (isWithin(known, report) || report.opens === 'what' || report.opens === 'as') continue
      if (report.opens === 'subordinate' && /^(?:if|whether|unless)$/.test(parsed.items[report.from]?.lower ?? ''))
        continue
      if (!report.subject && !report.isPassive) continue
      if (showing.test(report.verb.base) && report.subject && !isSomebody(parsed.items, report.subject)) continue
      if (report.isNegated && !takes(report, 'thinking')) continue
      const draft = draftOf(parsed, report)
      if (draft) drafts.push(draft)
    }
    return drafts
  },
}

/** *Prices rose, suggesting that …*: what things show, nobody says. */
const showing =
  /^(?:suggest|indicate|imply|signal|reveal|hint|underline|underscore|highlight|confirm|determine|hold|threaten|promise)$/

/** Whether a verb is part of what is said, or has been the cue of something else. */
export const isWithin = (drafts: readonly Draft[], { at }: Report): boolean =>
  drafts.some(({ content, cue = [] }) => [...content, ...cue].some(({ from, to }) => from <= at && at < to))

function draftOf(parsed: EnglishSentence, report: Report): Draft | undefined {
  const { items } = parsed
  const quoted = report.verb.particles.includes('saying') && !report.isPassive
  const complement = complementOf(parsed, report)
  const start = quoted ? quotedContent(items, report) : complement.content
  if (start === undefined) return undefined
  const inner = quoted || complement.isInfinitive ? undefined : chained(parsed, report, start)
  if (inner) return inner
  const content = contentFrom(parsed, start, report)
  if (content.to - content.from < 2 || isUnnamed(items, content)) return undefined
  const roles = cited(items, report, content) ?? rolesOf(report, complement)
  const outlet = roles.medium ? undefined : outletBehind(parsed, content.to)
  return {
    presentation: 'INDIRECT',
    content: [content],
    cue: cueSpans(report.cue),
    ...roles,
    ...(outlet && { medium: outlet }),
    frame: { from: Math.min(report.from, start), to: start },
  }
}

/** *who asked not to be named*: nothing is said by that. */
const isUnnamed = (items: readonly Item[], { from, to }: Span): boolean =>
  items[from]?.lower === 'not' && /^(?:named|identified|quoted)$/.test(items[to - 1]?.lower ?? '')

/** *CNN reported that officials said …*: who is quoted speaks, and whoever reports it is the medium. */
function chained(parsed: EnglishSentence, report: Report, start: number): Draft | undefined {
  const { subject } = report
  if (!subject || report.isPassive || !isOutlet(parsed.items, subject)) return undefined
  const first = parsed.items[start]?.lower === 'that' ? start + 1 : start
  const inner = parsed.reports.find((other) => other.subject?.from === first && !other.isPassive)
  const draft = inner && draftOf(parsed, inner)
  return draft && { ...draft, medium: subject }
}

/** *reported, citing two officials, that …*: who is cited speaks. */
function cited(items: readonly Item[], { to, subject, isPassive }: Report, content: Span) {
  if (!subject || isPassive) return undefined
  const between = Array.from({ length: Math.max(0, content.from - to) }, (_, step) => to + step)
  const at = [...between, content.to + 1].find((place) => /^(?:citing|quoting)$/.test(items[place]?.lower ?? ''))
  if (at === undefined || !isOutlet(items, subject)) return undefined
  const end = phraseEnd(items, at + 1, at < content.from ? content.from : items.length, { every: true })
  return end > at + 1
    ? { cue: [{ from: at, to: at + 1 }], speaker: { from: at + 1, to: end }, medium: subject }
    : undefined
}

const quotedContent = (items: readonly Item[], { to }: Report): number | undefined =>
  items[to] && items[to]?.kind !== 'quote' && items[to]?.kind !== 'sign' ? to : undefined

/** *…, CNN reported*, *…, according to CNN*: an outlet behind what somebody else says. */
function outletBehind({ items, reports }: EnglishSentence, to: number): Span | undefined {
  if (items[to]?.text !== ',') return undefined
  const first = to + 1
  if (items[first]?.lower === 'according' && items[first + 1]?.lower === 'to') {
    const span = { from: first + 2, to: phraseEnd(items, first + 2, items.length) }
    return span.to > span.from && isOutlet(items, span) ? span : undefined
  }
  const report = reports.find(({ subject, at }) => at > to && subject && (subject.from === first || at === first))
  return report?.subject && takes(report, 'saying') && isOutlet(items, report.subject) ? report.subject : undefined
}
