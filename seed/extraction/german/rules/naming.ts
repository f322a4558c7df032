import { cueSpans } from '../../cue.ts'
import type { Draft, Span } from '../../draft.ts'
import { endOf, trimmed } from '../../edges.ts'
import type { Item } from '../../item.ts'
import { wordSet } from '../../word-set.ts'
import type { Parsed } from '../clause.ts'
import { adverbs } from '../function-words.ts'
import { nounPhraseEnd } from '../noun-phrase.ts'
import type { GermanRule } from '../reading.ts'
import type { Report } from '../report.ts'
import { isThing } from '../subject.ts'
import { rolesOf } from './frame-before.ts'

/**
 * *Die Ministerin bezeichnete die Gespräche als offen*: what somebody calls something is said of it. Where the words are in
 * quotation marks these are found by themselves; this is the whole of what they say.
 */
export const naming: GermanRule = {
  name: 'naming',
  confidence: 0.07,
  examples: [
    {
      text: 'Das Gespräch bezeichnete die Ministerin, die aus Genf kam, als „offen“ und „gut“.',
      content: ['Das Gespräch', 'als „offen“ und „gut“'],
      speaker: 'die Ministerin',
      cue: 'bezeichnete',
    },
    {
      text: 'Bei dem Treffen nannte der Minister die Lage im Land „sehr ernst“.',
      content: ['die Lage im Land „sehr ernst“'],
      speaker: 'der Minister',
      cue: 'nannte',
    },
    {
      text: 'Vom Ministerium wurden die Berichte als „frei erfunden“ kritisiert.',
      content: ['die Berichte', 'als „frei erfunden“'],
      speaker: 'Ministerium',
      cue: 'wurden kritisiert',
    },
    {
      text: 'Der Sprecher sprach von „sehr ernsten“ Hinweisen in den Berichten.',
      content: ['von „sehr ernsten“ Hinweisen in den Berichten'],
      speaker: 'Der Sprecher',
      cue: 'sprach',
    },
  ],
  find({ parsed, found }) {
    const drafts: Draft[] = []
    for (const report of parsed.reports) {
      const who = report.isPassive ? report.agent : report.subject
      if (!who || report.mood !== 'indicative' || isNobody(parsed.items, who)) continue
      const content = nameIn(parsed, report)
      if (!content || found.some((draft) => !draft.cue && holds(draft, content[0] as Span))) continue
      drafts.push({ presentation: 'INDIRECT', content, cue: cueSpans(report.cue), ...rolesOf(report) })
    }
    return drafts
  },
}

/** Verbs of which a phrase with this preposition says what somebody calls something. */
const withAs = wordSet(
  'bezeichnen kritisieren verurteilen werten bewerten beschreiben einstufen charakterisieren loben würdigen',
)
const withOf = wordSet('sprechen reden')

const isNobody = (items: readonly Item[], who: Span) =>
  isThing(items, who) || /^(?:es|man)$/.test(items[who.from]?.lower ?? '')

const holds = ({ content }: Draft, { from, to }: Span) => content.some((span) => span.from <= from && to <= span.to)

/** What is called something, and what it is called. */
function nameIn(parsed: Parsed, report: Report): Span[] | undefined {
  const { verb, isPassive, clause, to } = report
  if (parsed.items.slice(clause.from, to).some(({ lower }) => lower === 'nicht')) return undefined
  const name = (verb.particle ?? '') + verb.infinitive
  if (name === 'nennen' && !isPassive) return called(parsed, report)
  const preposition = withAs.has(name) ? /^als$/ : withOf.has(name) ? /^vo[nm]$/ : undefined
  const complement = preposition && complementOf(parsed, report, preposition)
  if (!complement) return undefined
  if (withOf.has(name)) return [complement]
  const object = objectOf(parsed, report, complement.from)
  return object && [object, complement].sort((a, b) => a.from - b.from)
}

/** The phrase with the preposition, behind the verb or before a participle; an inserted clause may part it from the verb. */
function complementOf(
  { items, clauses, clauseOf }: Parsed,
  { at, cue, number, to, subject }: Report,
  preposition: RegExp,
): Span | undefined {
  const finite = Math.min(...cue)
  const last = clauses[Math.min(number + 3, clauses.length - 1)]?.to ?? to
  for (let from = finite + 1; from < Math.min(last, endOf(items)); from++) {
    const item = items[from] as Item
    if (
      item.quoted !== undefined ||
      !preposition.test(item.lower) ||
      (subject && from >= subject.from && from < subject.to)
    )
      continue
    const own = clauses[clauseOf[from] as number]
    if (own === undefined || (clauseOf[from] !== number && (own.finite >= 0 || own.opens !== 'main'))) continue
    // *über Fragen von Gewicht*: the phrase of a noun.
    if (items[from - 1]?.isCapital && from !== subject?.to && preposition.test('von')) continue
    const end = own.to
    const verb = cue.find((word) => word > from && word < end) ?? (at > from && at < end ? at : end)
    const span = trimmed(items, { from, to: Math.min(verb, end, endOf(items)) })
    return span.to > span.from + 1 ? span : undefined
  }
  return undefined
}

/** What stands first, where that is not the subject; else the noun phrase behind the subject or the verb. */
function objectOf(
  { items }: Parsed,
  { isPassive, subject, from, cue, to }: Report,
  complement: number,
): Span | undefined {
  if (isPassive) return subject
  const finite = Math.min(...cue)
  if (!subject) return undefined
  if (subject.from > finite) {
    const end = nounPhraseEnd(items, from, finite, { every: true })
    if (end === finite && end > from) return { from, to: end }
  }
  return phraseFrom(items, Math.max(finite + 1, subject.from > finite ? subject.to : 0), Math.min(to, complement))
}

/** *nannte die Lage ernst*: all that is behind verb and subject. */
function called({ items }: Parsed, { subject, cue, to, isFinal }: Report): Span[] | undefined {
  const finite = Math.min(...cue)
  if (!subject || isFinal) return undefined
  const from = skipped(items, Math.max(finite + 1, subject.from > finite ? subject.to : 0), to)
  const span = trimmed(items, { from, to: Math.min(to, endOf(items), cue.find((word) => word > from) ?? to) })
  return span.to > span.from + 1 ? [span] : undefined
}

function phraseFrom(items: readonly Item[], at: number, to: number): Span | undefined {
  const from = skipped(items, at, to)
  const end = nounPhraseEnd(items, from, to, { every: true })
  if (end > from) return { from, to: end }
  return /^(?:das|dies|ihn|sie|es)$/.test(items[from]?.lower ?? '') && from < to ? { from, to: from + 1 } : undefined
}

function skipped(items: readonly Item[], at: number, to: number): number {
  let from = at
  while (from < to && adverbs.has(items[from]?.lower ?? '') && !/^das?$/.test(items[from]?.lower ?? '')) from++
  return from
}
