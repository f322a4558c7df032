import type { Stretch } from '../../../src/text/stretch.ts'
import type { Draft, Span } from '../draft.ts'
import { nestFragments } from '../nesting.ts'
import type { Quotation } from '../quotation.ts'
import { sentencesOf } from '../sentence.ts'
import { tokensOf } from '../token.ts'
import { type Parsed, parse } from './clause.ts'
import { germanFullStops } from './full-stop.ts'
import { reportsIn } from './report.ts'
import type { Scene } from './rule.ts'
import { ruleTable } from './rule-table.ts'

const farthest = 4

/** The quotations of a stretch of a German text. */
export function extractGerman(text: string, block: Stretch): Quotation[] {
  const found: Quotation[] = []
  let before: Scene['before']
  let since: number | undefined
  let last: Quotation | undefined
  for (const sentence of sentencesOf(tokensOf(text, block.start, block.end), germanFullStops)) {
    const parsed = parse(sentence)
    const reports = reportsIn(parsed)
    const drafts: Draft[] = []
    const own: Quotation[] = []
    for (const rule of ruleTable)
      for (const draft of rule.find({ parsed, reports, before, found: drafts, since })) {
        if (draft.content.length === 0 || overlaps(draft, drafts)) continue
        drafts.push(draft)
        own.push(quotation(parsed, draft, rule, last))
      }
    own.sort((a, b) => (a.content[0] as Stretch).start - (b.content[0] as Stretch).start)
    const offset = found.length
    found.push(...own)
    for (const nested of nestFragments(own, sentence)) found.push({ ...nested, parent: (nested.parent ?? 0) + offset })
    last = own.at(-1) ?? last
    since = own.length > 0 ? 0 : since === undefined || since >= farthest ? undefined : since + 1
    before = { parsed, reports }
  }
  return found
}

const overlaps = ({ content }: Draft, others: readonly Draft[]): boolean =>
  others.some((other) => other.content.some((a) => content.some((b) => a.from < b.to && b.from < a.to)))

function quotation({ items }: Parsed, draft: Draft, { name, confidence }: { name: string; confidence: number }, last?: Quotation): Quotation {
  const stretch = ({ from, to }: Span): Stretch => ({ start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 })
  const optional = (span: Span | undefined) => (span ? [stretch(span)] : [])
  const carried = draft.isCarried && last ? (last.antecedent.length > 0 ? last.antecedent : last.speaker) : []
  return {
    presentation: draft.presentation,
    content: draft.content.map(stretch),
    cue: (draft.cue ?? []).map(stretch),
    speaker: optional(draft.speaker),
    antecedent: carried,
    addressee: optional(draft.addressee),
    ...(draft.frame && { frame: stretch(draft.frame) }),
    fragments: [],
    ...(draft.medium && { medium: optional(draft.medium) }),
    rule: name,
    confidence,
  }
}
