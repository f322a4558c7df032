import type { Span } from '../draft.ts'
import type { Item } from '../item.ts'
import type { Name } from '../language.ts'
import { finiteOf } from './finite.ts'
import { isDeterminer } from './noun-core.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import type { GermanSentence } from './reading.ts'
import { isThing, rolesAround } from './subject.ts'
import { startOf } from './verb-start.ts'

const he = /^(?:er|dieser|letzterer|ersterer)$/
const she = /^(?:sie|diese|letztere|erstere)$/

/** The pronoun at a span, by what it can stand for; *sie* is one woman or many, as its verb has it. */
export function pronounAt({ items, clauses, clauseOf }: GermanSentence, { from, to }: Span): string | undefined {
  if (to !== from + 1) return undefined
  const { lower } = items[from] as Item
  if (he.test(lower)) return 'he'
  // Who is *man* is left open, or plain from who was just spoken of: many, or a body.
  if (lower === 'man') return 'they'
  if (!she.test(lower)) return undefined
  return numberOf(items, clauses[clauseOf[from] as number]?.finite) === 'many' ? 'they' : 'she'
}

const numberOf = (items: readonly Item[], finite: number | undefined) =>
  finiteOf(items[finite ?? -1]?.lower ?? '')?.number

/** The subjects of a sentence, and others who speak in it. */
export function namesIn(sentence: GermanSentence, speakers: readonly Span[]): Name[] {
  const { items, clauses, reports } = sentence
  const names: Name[] = []
  for (const [number, { opens, finite, to }] of clauses.entries()) {
    if (opens !== 'main' || finite < 0) continue
    const { subject } = rolesAround(items, startOf(sentence, number, finite), finite, to)
    if (subject)
      names.push({ span: subject, pronouns: subjectPronouns(items, subject, numberOf(items, finite) === 'many') })
  }
  for (const { subject, isFinal } of reports)
    if (subject && isFinal) names.push({ span: subject, pronouns: subjectPronouns(items, subject, false) })
  for (const span of speakers) names.push({ span, pronouns: obliquePronouns(items, span) })
  return names.filter(({ span }) => !isThing(items, span) && !nameless.test(items[span.from]?.lower ?? ''))
}

const nameless = /^(?:es|man|wir|ich|das|dies|wer|was)$/

const theyOnly = new Set(['they'])
const heOnly = new Set(['he'])
const sheOnly = new Set(['she'])
const eitherOne = new Set(['he', 'she'])
const anyone = new Set(['he', 'she', 'they'])
const nobody = new Set<string>()

const feminine =
  /(?:(?:er|ent|ant|ist|or|eur|og|lt|chef|mt|rät|zt|ekt)in|frau|witwe|mutter|ung|heit|keit|schaft|tät|[ts]ion|partei|polizei|behörde|agentur|presse|firma|gruppe|kammer|bank|kirche|justiz)$/
const masculine =
  /(?:minister|kanzler|präsident|sprecher|chef|leiter|er|ent|ant|ist|or|eur|mann|herr|anwalt|rat|verband)$/

function subjectPronouns(items: readonly Item[], span: Span, isMany: boolean): ReadonlySet<string> {
  if (isMany) return theyOnly
  const first = items[span.from]?.lower ?? ''
  if (/^(?:der|dieser|jener|ein|kein|sein|ihr|unser)$/.test(first)) return heOnly
  if (/^(?:die|diese|jene|eine|keine|seine|ihre|unsere)$/.test(first)) return sheOnly
  return first === 'das' || first === 'dieses' ? nobody : bareName(items, span)
}

/** Behind *laut* and *von* the forms are others: *laut der Ministerin*. */
function obliquePronouns(items: readonly Item[], span: Span): ReadonlySet<string> {
  const first = items[span.from]?.lower ?? ''
  if (/^(?:de[mns]|eine[mns]|seine[mns]|ihre[mns]|diese[mns])$/.test(first)) return new Set(['he', 'they'])
  if (/^(?:der|einer|seiner|ihrer|dieser)$/.test(first)) return sheOnly
  return /^(?:die|das)$/.test(first) ? subjectPronouns(items, span, false) : bareName(items, span)
}

/** A name without an article: *Ministerpräsidentin Malu Dreyer*, *Angela Merkel*, *Kritiker*. */
function bareName(items: readonly Item[], { from, to }: Span): ReadonlySet<string> {
  const first = items[from] as Item
  const isTitle = to > from + 1 && items[from + 1]?.isCapital === true
  if (feminine.test(first.lower)) return sheOnly
  if (!isTitle) return anyone
  if (masculine.test(first.lower) && first.lower.length > 6) return heOnly
  return first.lower.endsWith('a') ? sheOnly : eitherOne
}

const relative = /^(?:der|die|das|welche[rs]?)$/

/** The noun phrase before a relative clause, whose pronoun is its subject. */
export function headBefore({ items, clauses, clauseOf }: GermanSentence, { from, to }: Span): Span | undefined {
  const clause = clauses[clauseOf[from] as number]
  if (to !== from + 1 || clause?.opens !== 'relative' || clause.from !== from) return undefined
  if (!relative.test(items[from]?.lower ?? '')) return undefined
  const comma = from - 1
  let start = -1
  for (let at = comma - 1; at >= 0 && at >= comma - 12; at--) {
    const { kind, quoted, text } = items[at] as Item
    if (kind === 'sign' && quoted === undefined && text !== '-') break
    if (nounPhraseEnd(items, at, comma, { apposition: false }) === comma) start = at
  }
  if (start < 0) return undefined
  const isMany = items[from]?.lower === 'die' && numberOf(items, clause.finite) === 'many'
  return { from: isMany ? joinedStart(items, start) : start, to: comma }
}

/** *die Erklärung des Ministers und seines Kollegen, die …*: many are whoever stands before *und*, too. */
function joinedStart(items: readonly Item[], start: number): number {
  const and = start - 1
  if (items[and]?.lower !== 'und') return start
  for (let at = and - 1; at >= 0 && at >= and - 8; at--)
    if (isDeterminer(items[at]?.lower ?? '') && nounPhraseEnd(items, at, and, { apposition: false }) === and) return at
  return start
}
