import type { Stretch } from '../../src/text/stretch.ts'
import { Carried } from './carried.ts'
import type { Draft } from './draft.ts'
import { type Language, type Rule, type Scene, stretchOf } from './language.ts'
import { fragmentsOf } from './nesting.ts'
import type { Quotation } from './quotation.ts'
import { Referents } from './referents.ts'
import { type Sentence, sentencesOf } from './sentence.ts'
import { isSame, sure } from './sure.ts'
import { tokensOf } from './token.ts'

/** The quotations of a stretch of a text. */
export function readBlock<S extends Sentence>(text: string, block: Stretch, language: Language<S>): Quotation[] {
  const found: Quotation[] = []
  const carried = new Carried(text, language)
  const referents = new Referents(language)
  let before: S | undefined
  let host = -1
  let first = 0
  for (const sentence of sentencesOf(tokensOf(text, block.start, block.end), language.fullStops)) {
    const parsed = language.read(sentence)
    const own = quotationsIn({ parsed, before, found: [], since: carried.since }, language, { carried, referents })
    const source = language.sourceBehind?.(parsed)
    if (source) for (const quotation of found.slice(first)) takeSource(quotation, stretchOf(parsed, source))
    first = found.length
    const hosts: number[] = []
    for (const quotation of own.sure) {
      if (!carried.takes(quotation)) host = found.push(quotation) - 1
      hosts.push(host)
      const whole = found[host] as Quotation
      for (const fragment of fragmentsOf(whole, sentence, (speech) => language.isWording(sentence, speech)))
        found.push({ ...carried.introduced(fragment, whole), parent: host })
    }
    for (const quotation of own.unsure) {
      const parent = hosts.find((at) => isWithin(quotation, found[at] as Quotation))
      found.push(parent === undefined ? quotation : { ...quotation, parent })
    }
    carried.endSentence(own.sure.length > 0)
    before = parsed
  }
  return found
}

/** Of what an outlet said itself another sentence can tell on whose word. */
function takeSource(quotation: Quotation, source: Stretch): void {
  const { speaker, medium } = quotation
  if (medium && medium[0]?.start === speaker[0]?.start && !quotation.source) quotation.source = [source]
}

/** What is known from the sentences before. */
interface Memory<S extends Sentence> {
  readonly carried: Carried<S>
  readonly referents: Referents<S>
}

/** What the rules find in a sentence, in the order of its content; first what those find that are mostly right. */
function quotationsIn<S extends Sentence>(
  scene: Scene<S>,
  language: Language<S>,
  memory: Memory<S>,
): Record<'sure' | 'unsure', Quotation[]> {
  const found: Draft[] = []
  const take = (rules: readonly Rule<S>[], isTaken: (draft: Draft, others: readonly Draft[]) => boolean) => {
    const own: Quotation[] = []
    for (const rule of rules)
      for (const draft of rule.find({ ...scene, found })) {
        if (draft.content.length === 0 || isTaken(draft, found)) continue
        found.push(draft)
        own.push(quotationOf(scene, draft, rule, language, memory))
      }
    return own.sort((a, b) => (a.content[0] as Stretch).start - (b.content[0] as Stretch).start)
  }
  const own = take(
    language.rules.filter(({ confidence }) => confidence >= sure),
    overlaps,
  )
  const speakers = found.flatMap(({ speaker }) => speaker ?? [])
  const unsure = take(
    language.rules.filter(({ confidence }) => confidence < sure),
    (draft, others) => others.some((other) => isSame(draft, other)),
  )
  memory.referents.endSentence(scene.parsed, speakers)
  return { sure: own, unsure }
}

/** Whether a quotation tells of something within what another one says, and not the other way round. */
const isWithin = ({ content }: Quotation, { content: others, parent }: Quotation): boolean =>
  parent === undefined &&
  content.every((part) => others.some((other) => other.start <= part.start && part.end <= other.end))

const overlaps = ({ content }: Draft, others: readonly Draft[]): boolean =>
  others.some((other) => other.content.some((a) => content.some((b) => a.from < b.to && b.from < a.to)))

function quotationOf<S extends Sentence>(
  { parsed, before }: Scene<S>,
  draft: Draft,
  { name, confidence }: Rule<S>,
  language: Language<S>,
  { carried, referents }: Memory<S>,
): Quotation {
  const medium = draft.medium ?? language.mediumOf?.(parsed, draft)
  const source = language.sourceOf?.(parsed, draft)
  const places = (spans: Draft['cue']) => (spans ?? []).map((span) => stretchOf(parsed, span))
  const optional = (span: Draft['speaker']) => places(span && [span])
  return {
    presentation: draft.presentation,
    content: [
      ...(draft.isBefore && before ? [{ start: before.start, end: before.end }] : []),
      ...places(draft.content),
    ],
    cue: places(draft.cue),
    ...(draft.isCarried
      ? carried.speakerBehind(before, referents)
      : {
          speaker: optional(draft.speaker),
          antecedent: draft.owner ? optional(draft.owner) : referents.behind(parsed, draft.speaker),
        }),
    addressee: optional(draft.addressee),
    ...(draft.frame && { frame: stretchOf(parsed, draft.frame) }),
    fragments: [],
    ...(medium && { medium: optional(medium) }),
    ...(source && { source: optional(source) }),
    rule: name,
    confidence,
  }
}
