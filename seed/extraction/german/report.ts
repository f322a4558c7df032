import type { Span } from '../draft.ts'
import type { Item } from '../item.ts'
import type { Clause, Parsed } from './clause.ts'
import { finiteOf } from './finite.ts'
import { addresseeIn } from './addressee.ts'
import { adverbs, conjunctions, prepositions } from './function-words.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import type { Takes } from './reporting-verbs.ts'
import { isSource } from './source-nouns.ts'
import { nominativeIn, type Roles, rolesAround } from './subject.ts'
import { type Reading, type ReportingVerb, readingsOf } from './verb-lookup.ts'

/** A verb that reports, as it stands in a sentence with what belongs to it. */
export interface Report extends Roles {
  readonly verb: ReportingVerb
  /** The item of the verb itself: the finite form, or the participle behind an auxiliary. */
  readonly at: number
  /** The items of all its words, in order: auxiliary, verb, particle. */
  readonly cue: readonly number[]
  readonly clause: Clause
  readonly number: number
  /** Where its clause begins, appositions and relative clauses before the verb included. */
  readonly from: number
  /** Behind its last item: its clause may go on behind an apposition, up to its particle. */
  readonly to: number
  readonly isPassive: boolean
  /** Who does it, where the verb is passive: *von der Polizei*. */
  readonly agent?: Span
  /** Whether the verb opens its clause, so that what is said stands before: *…, sagte der Minister*. */
  readonly isFirst: boolean
  readonly isFinal: boolean
  readonly mood: 'indicative' | 'first' | 'second'
}

/** The verbs of a sentence that report, in order. */
export function reportsIn(parsed: Parsed): Report[] {
  const found: Report[] = []
  for (const [at, item] of parsed.items.entries()) {
    if (item.kind !== 'word' || (item.isCapital && at > 0) || item.quoted !== undefined) continue
    const report = reportAt(parsed, at, item)
    if (report) found.push(report)
  }
  return found
}

function reportAt(parsed: Parsed, at: number, item: Item): Report | undefined {
  const number = parsed.clauseOf[at] as number
  const clause = parsed.clauses[number] as Clause
  if (item.lower === 'bekannt') return becomeKnown(parsed, at, clause)
  if (attitudes.has(item.lower)) {
    const attitude = attitudeAt(parsed, at, clause)
    if (attitude) return attitude
  }
  const readings = readingsOf(item.lower)
  if (readings.length === 0) return undefined
  for (const reading of readings) {
    if (reading.isJoined || reading.kind !== 'finite') continue
    const particle = parsed.items[at - 1]?.lower === reading.verb.particle && clause.opens !== 'main' ? at - 1 : particleOf(parsed, clause, number, at, reading)
    if (particle >= 0) return build(parsed, reading, at, [at, particle].sort((a, b) => a - b))
  }
  // *erklärt* is a participle too, and is one where an auxiliary is near.
  for (const reading of [...readings].sort((a, b) => Number(b.kind === 'participle') - Number(a.kind === 'participle'))) {
    if (reading.kind === 'participle') {
      const apart = !reading.isJoined && reading.verb.particle !== undefined
      if (apart && parsed.items[at - 1]?.lower !== reading.verb.particle) continue
      const auxiliary = auxiliaryOf(parsed.items, clause, at, reading.verb)
      const lead = apart ? [at - 1, at] : [at]
      if (auxiliary >= 0) return build(parsed, reading, at, [auxiliary, ...lead].sort((a, b) => a - b))
    } else if (reading.kind === 'infinitive' && (reading.isJoined || parsed.items[at - 1]?.lower === reading.verb.particle)) {
      const modal = modalOf(parsed.items, clause, at)
      if (modal >= 0) return build(parsed, reading, at, [modal, at].sort((a, b) => a - b))
    } else if (reading.kind === 'finite' && reading.isJoined) {
      if (parsed.items[at - 1]?.lower === 'zu') continue
      const looksInfinite = reading.mood === 'indicative' && reading.number === 'many' && item.lower === (reading.verb.particle ?? '') + reading.verb.infinitive
      if (looksInfinite && clause.finite >= 0 && clause.finite !== at) continue
      if (reading.verb.particle !== undefined && at === clause.from) continue
      if (reading.verb.particle === undefined && endsWithParticle(parsed.items, clause, at)) continue
      return build(parsed, reading, at, [at])
    }
  }
  return undefined
}

const known: Reading = {
  verb: { infinitive: 'werden', particle: 'bekannt', takes: new Set(['saying']), governs: [] },
  kind: 'participle',
  isJoined: true,
}

const attitudes = new Set(
  'überzeugt sicher zuversichtlich optimistisch pessimistisch besorgt skeptisch enttäuscht erfreut froh stolz bereit verärgert empört dankbar einig verwundert entsetzt bestürzt erleichtert zufrieden beunruhigt'.split(' '),
)
const attitude: ReportingVerb = { infinitive: 'sein', takes: new Set(['thinking']), governs: [] }

/** *Der Minister ist zuversichtlich, dass …*; *zeigte sich besorgt, dass …*: an adjective that takes a clause. */
function attitudeAt(parsed: Parsed, at: number, clause: Clause): Report | undefined {
  const { items } = parsed
  const { finite } = clause
  if (at !== clause.to - 1 || finite < 0 || !/^(?:ist|sind|war|waren|zeigt|zeigen|zeigten?|gibt|geben|gab|gaben|äußerten?)$/.test(items[finite]?.lower ?? '')) return undefined
  return build(parsed, { verb: attitude, kind: 'finite', isJoined: true }, finite, [finite, at])
}

/** *Am Abend wurde bekannt, dass …*; *nachdem bekannt geworden war, dass …*. */
function becomeKnown(parsed: Parsed, at: number, clause: Clause): Report | undefined {
  const { items } = parsed
  const isDone = items[at + 1]?.lower === 'geworden'
  for (let other = clause.from; other < clause.to; other++)
    if ((isDone ? isOfMotion : /^(?:wird|wurden?)$/).test(items[other]?.lower ?? ''))
      return { ...build(parsed, known, at, isDone ? [at, at + 1, other].sort((a, b) => a - b) : [at, other].sort((a, b) => a - b)), isPassive: true }
  return undefined
}

const particles = new Set('ab an auf aus ein statt vor nach zu zurück teil hin los um unter fest frei her bei nieder entgegen heraus hervor'.split(' '))

/** Whether the clause ends with a particle, so that the verb is another one than it looks: *hielt ihn ab*. */
function endsWithParticle(items: readonly Item[], { from, to, opens }: Clause, at: number): boolean {
  let last = to - 1
  while (last > at && items[last]?.kind === 'sign' && items[last]?.quoted === undefined) last--
  return opens === 'main' && last > at && at >= from && particles.has(items[last]?.lower ?? '') && items[last]?.quoted === undefined
}

/** The item of a separated particle: the last word of the clause, be it interrupted by an apposition. */
function particleOf({ items, clauses }: Parsed, clause: Clause, number: number, at: number, { verb }: Reading): number {
  for (let index = number; index < Math.min(number + 4, clauses.length); index++) {
    const { from, to } = clauses[index] as Clause
    for (let other = to - 1; other > Math.max(at, from - 1); other--) {
      const item = items[other] as Item
      if (item.lower !== verb.particle || item.quoted !== undefined) continue
      const next = items[other + 1]
      const isEnd = !next || other + 1 >= to || next.kind === 'sign' || conjunctions.has(next.lower) || next.lower === 'dass' || next.kind === 'quote'
      // *aus* and *mit* are prepositions too: then a noun follows.
      if (isEnd || (!prepositions.has(item.lower) && !next.isCapital)) return other
    }
    if (index > number && clause.opens === 'main' && (clauses[index] as Clause).opens === 'that') break
  }
  return -1
}

const isAuxiliary = /^(?:ha(?:t|be|ben|tte|tten)|hätten?|w[iu]rde?n?|wird|werden|werde|würden?)$/
const isOfMotion = /^(?:ist|sind|war|waren|sei|seien|wäre|wären)$/
function auxiliaryOf(items: readonly Item[], { from, to }: Clause, at: number, verb: ReportingVerb): number {
  const isOne = (word: string) => isAuxiliary.test(word) || (verb.infinitive === 'gehen' && isOfMotion.test(word))
  const next = items[at + 1]
  if (next && at + 1 < to && isOne(next.lower)) return next.lower === 'werden' && items[at + 2] && at + 2 < to ? at + 2 : at + 1
  const isPast = next?.lower === 'worden'
  if (isPast && at + 2 < to && isOfMotion.test(items[at + 2]?.lower ?? '')) return at + 2
  for (let other = at - 1; other >= from; other--) {
    const word = items[other]?.lower ?? ''
    if (items[other]?.quoted === undefined && (isOne(word) || (isPast && isOfMotion.test(word)))) return other
  }
  return -1
}

function agentIn(items: readonly Item[], from: number, to: number): Span | undefined {
  for (let at = from; at < to; at++) {
    const { lower } = items[at] as Item
    const isPlace = /^(?:in|im)$/.test(lower)
    if (!isPlace && !/^(?:von|vom|durch|seitens)$/.test(lower)) continue
    const end = nounPhraseEnd(items, at + 1, to)
    // *In dem Bericht wird gefordert, …*: what was written stands for who wrote it.
    if (end > at + 1 && (!isPlace || items.slice(at + 1, end).some((item) => item.isCapital && isSource(item.lower)))) return { from: at + 1, to: end }
  }
  return undefined
}

const isModal = /^(?:lässt|ließ(?:en)?|lassen|k(?:ann|önnen|onnten?)|m(?:uss|üssen|ussten?)|sol(?:l|len|lten?)|w(?:ill|ollen|ollten?)|d(?:arf|ürfen|urften?)|möchten?|mochten?)$/
function modalOf(items: readonly Item[], { from, to }: Clause, at: number): number {
  const next = items[at + 1]
  if (next && at + 1 < to && isModal.test(next.lower)) return at + 1
  for (let other = at - 1; other >= from; other--) if (isModal.test(items[other]?.lower ?? '')) return other
  return -1
}

function build(parsed: Parsed, { verb, kind }: Reading, at: number, cue: number[]): Report {
  const { items, clauses, clauseOf } = parsed
  const number = clauseOf[at] as number
  const clause = clauses[number] as Clause
  const finite = kind === 'participle' || kind === 'infinitive' ? (cue.find((word) => word !== at && finiteOf(items[word]?.lower ?? '')) ?? at) : at
  const isPassive = kind === 'participle' && (/^w[eiuü]rd/.test(items[finite]?.lower ?? '') || items[at + 1]?.lower === 'worden')
  const last = Math.max(...cue)
  const to = Math.max(clauses[clauseOf[last] as number]?.to ?? clause.to, clause.to)
  const from = startOf(parsed, number, finite)
  const isFinal = clause.opens !== 'main' && finite > clause.from
  const isFirst = from === finite
  const mood = finiteOf(items[finite]?.lower ?? '')?.mood ?? 'indicative'
  const roles = rolesOf(parsed, { clause, from, to, finite, at, isFinal })
  const agent = isPassive ? agentIn(items, from, to) : undefined
  const addressee = isPassive ? undefined : addresseeIn(items, from, Math.min(to, items.length), verb, roles.subject)
  return { verb, at, cue, clause, number, from, to, isPassive, isFirst, isFinal, mood, ...roles, ...(agent && { agent }), ...(addressee && { addressee }) }
}

function rolesOf(parsed: Parsed, { clause, from, to, finite, at, isFinal }: { clause: Clause; from: number; to: number; finite: number; at: number; isFinal: boolean }): Roles {
  const { items } = parsed
  if (!isFinal) {
    const roles = rolesAround(items, from, finite, Math.min(to, items.length))
    if (roles.subject || finite > from + 1) return roles
    const number = parsed.clauses.findIndex((other) => other.finite >= 0 && other.opens === 'main')
    const head = parsed.clauses[number]
    // *Er reiste ab und sagte …*: the subject of the first verb is that of the second.
    const subject = head && head.finite >= 0 && head.finite < finite ? rolesAround(items, startOf(parsed, number, head.finite), head.finite, head.to).subject : undefined
    return subject ? { ...roles, subject } : roles
  }
  const roles = nominativeIn(items, clause.from + 1, Math.min(at, finite))
  const pronoun = { from: clause.from, to: clause.from + 1 }
  if (clause.opens !== 'relative') return roles
  const opener = items[clause.from]?.lower ?? ''
  const isSubject = opener === 'der' || (/^(?:die|das|welche[rs]?)$/.test(opener) && roles.subject?.from !== clause.from + 1)
  return isSubject || !roles.subject ? { ...roles, subject: pronoun } : roles
}

/**
 * Where the clause of a verb in second place begins. A subject with an apposition or a relative clause behind it is
 * parted from its verb by a comma: *Der Leiter, ein Arzt, sagte …*.
 */
function startOf({ items, clauses }: Parsed, number: number, finite: number): number {
  const own = clauses[number] as Clause
  if (number === 0 || own.opens !== 'main') return own.from
  // Some leave the second comma out: *Frau Meier, Leiterin der Behörde sagte …*.
  const [start] = clauses
  if (finite > own.from && number === 1 && start && isPhrase(start) && start.opens === 'main' && items[own.from]?.isCapital && isOpening(items[0]) && items[own.from - 1]?.text === ',') return start.from
  if (finite !== own.from) return own.from
  let first = number - 1
  while (first > 0 && ((clauses[first] as Clause).opens === 'relative' || isPhrase(clauses[first] as Clause))) {
    if (items[(clauses[first] as Clause).from - 1]?.text === ';' || items[(clauses[first] as Clause).from - 1]?.text === ':') break
    first--
  }
  const head = clauses[first] as Clause
  if (head.opens !== 'main' || !isPhrase(head) || items[head.from]?.kind === 'quote') return own.from
  return head.from
}

/** Whether a noun phrase can begin with the item. */
const isOpening = (item: Item | undefined): boolean => item !== undefined && item.kind === 'word' && !prepositions.has(item.lower) && !adverbs.has(item.lower)

const isPhrase = ({ finite, isInfinitive }: Clause) => finite < 0 && !isInfinitive

export const takes = ({ verb }: Report, what: Takes): boolean => verb.takes.has(what)

/** The items of a cue as spans; neighbours are one. */
export function cueSpans(cue: readonly number[]): Span[] {
  const spans: { from: number; to: number }[] = []
  for (const at of cue) {
    const last = spans.at(-1)
    if (last && last.to === at) last.to = at + 1
    else spans.push({ from: at, to: at + 1 })
  }
  return spans
}

/** Whether only words that belong to no phrase stand from `from` to `to`. */
export const onlyAdverbs = (items: readonly Item[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (!adverbs.has(items[at]?.lower ?? '')) return false
  return true
}
