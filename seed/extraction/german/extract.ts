import type { Stretch } from '../../../src/text/stretch.ts'
import type { Draft, Span } from '../draft.ts'
import { continues, join } from '../joining.ts'
import { fragmentsOf } from '../nesting.ts'
import type { Quotation } from '../quotation.ts'
import { sentencesOf } from '../sentence.ts'
import { tokensOf } from '../token.ts'
import { type Parsed, parse } from './clause.ts'
import { germanFullStops } from './full-stop.ts'
import { reportsIn } from './report.ts'
import type { Rule, Scene } from './rule.ts'
import { ruleTable } from './rule-table.ts'
import { speakerIn } from './subject.ts'
import { isWording } from './wording.ts'

/** How many sentences a speaker is carried on over in which nobody is quoted. */
const farthest = 4

/** The quotations of a stretch of a German text. */
export function extractGerman(text: string, block: Stretch): Quotation[] {
  const found: Quotation[] = []
  let before: Scene['before']
  let since: number | undefined
  let last: Quotation | undefined
  let speaker: Stretch[] = []
  let framed: Quotation | undefined
  let host = -1
  for (const sentence of sentencesOf(tokensOf(text, block.start, block.end), germanFullStops)) {
    const parsed = parse(sentence)
    const reports = reportsIn(parsed)
    const own = quotationsIn({ parsed, reports, before, found: [], since }, speaker)
    for (const quotation of own) {
      if (quotation.presentation === 'DIRECT' && quotation.cue.length === 0 && !quotation.frame && framed) introduce(quotation, framed)
      if (last && continues(text, last, quotation)) join(last, quotation)
      else {
        host = found.push(quotation) - 1
        last = quotation
        if (quotation.cue.length > 0) framed = quotation
        speaker = speakerOf(text, quotation) ?? speaker
      }
      for (const fragment of fragmentsOf(last, sentence, (speech) => isWording(sentence, speech))) {
        if (last.presentation === 'INDIRECT_FREE_INDIRECT' && framed) introduce(fragment, framed)
        found.push({ ...fragment, parent: host })
      }
    }
    since = own.length > 0 ? 0 : since === undefined || since >= farthest ? undefined : since + 1
    before = { parsed, reports }
  }
  return found
}

function quotationsIn(scene: Scene, speaker: Stretch[]): Quotation[] {
  const found: Draft[] = []
  const own: Quotation[] = []
  for (const rule of ruleTable)
    for (const draft of rule.find({ ...scene, found })) {
      if (draft.content.length === 0 || overlaps(draft, found)) continue
      found.push(draft)
      own.push(quotationOf(scene, draft, rule, speaker))
    }
  return own.sort((a, b) => (a.content[0] as Stretch).start - (b.content[0] as Stretch).start)
}

const overlaps = ({ content }: Draft, others: readonly Draft[]): boolean =>
  others.some((other) => other.content.some((a) => content.some((b) => a.from < b.to && b.from < a.to)))

function quotationOf({ parsed, before, since }: Scene, draft: Draft, { name, confidence }: Rule, speaker: Stretch[]): Quotation {
  const places = stretcher(parsed)
  const antecedent = draft.isCarried ? carriedSpeaker(before, since, speaker) : []
  return {
    presentation: draft.presentation,
    content: [...(draft.isBefore && before ? [{ start: before.parsed.start, end: before.parsed.end }] : []), ...draft.content.map(places)],
    cue: (draft.cue ?? []).map(places),
    speaker: draft.speaker ? [places(draft.speaker)] : [],
    antecedent,
    addressee: draft.addressee ? [places(draft.addressee)] : [],
    ...(draft.frame && { frame: places(draft.frame) }),
    fragments: [],
    ...(draft.medium && { medium: [places(draft.medium)] }),
    rule: name,
    confidence,
  }
}

/** A speech without a frame of its own has that of the quotation before: one frame introduces several. */
function introduce(quotation: Quotation, { cue, frame }: Quotation): void {
  quotation.cue = cue
  if (frame) quotation.frame = frame
}

/** Words that stand for a speaker who is not named here. */
const pointing = /^(?:demnach|wonach|danach|es|man|das|dies)$/i

/** Who is carried on from a quotation, if it says so. */
function speakerOf(text: string, { antecedent, speaker }: Quotation): Stretch[] | undefined {
  const named = antecedent.length > 0 ? antecedent : speaker
  return named.some(({ start, end }) => !pointing.test(text.slice(start, end))) ? named : undefined
}

const stretcher =
  ({ items }: Parsed) =>
  ({ from, to }: Span): Stretch => ({ start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 })

/** Who goes on speaking: whoever the sentence before says does something with words, else whoever was quoted last. */
function carriedSpeaker(before: Scene['before'], since: number | undefined, speaker: Stretch[]): Stretch[] {
  if (since === 0 || !before) return speaker
  const { parsed, reports } = before
  const told = reports.filter(({ subject, isPassive }) => subject && !isPassive)
  const subject = (told.find(({ isFinal }) => !isFinal) ?? told[0])?.subject ?? speakerIn(parsed)
  return subject ? [stretcher(parsed)(subject)] : speaker
}
