import type { Span } from '../draft.ts'
import type { Item } from '../item.ts'
import { addresseeIn } from './addressee.ts'
import { agentIn } from './agent.ts'
import { auxiliaryBefore, auxiliaryOf, modalOf } from './auxiliary.ts'
import type { Clause, Parsed } from './clause.ts'
import { finiteOf } from './finite.ts'
import { conjunctions } from './function-words.ts'
import { endsWithParticle, particleOf } from './particle.ts'
import { isAttitude, type Predicate, predicateAt } from './predicate.ts'
import { type Quoting, quotingRoles } from './quoting.ts'
import { reportRoles } from './report-roles.ts'
import type { Takes } from './reporting-verbs.ts'
import type { Roles } from './subject.ts'
import { type ReportingVerb, readingsOf } from './verb-lookup.ts'
import { startOf } from './verb-start.ts'

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
  /** Who is quoted, and by whom, where the verb is *zitieren*. */
  readonly quoting?: Quoting
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
  const clause = parsed.clauses[parsed.clauseOf[at] as number] as Clause
  const predicate =
    predicateAt(parsed, at, clause) ??
    (at === clause.finite && isAttitude(parsed, clause)
      ? undefined
      : (separated(parsed, clause, at, item) ?? joined(parsed, clause, at, item)))
  return predicate && build(parsed, predicate)
}

/** *teilte … mit*: a verb whose particle stands apart. */
function separated(parsed: Parsed, clause: Clause, at: number, { lower }: Item): Predicate | undefined {
  for (const reading of readingsOf(lower)) {
    if (reading.isJoined || reading.kind !== 'finite') continue
    const isBefore = parsed.items[at - 1]?.lower === reading.verb.particle && clause.opens !== 'main'
    const particle = isBefore ? at - 1 : particleOf(parsed, clause, parsed.clauseOf[at] as number, at, reading)
    if (particle >= 0) return { reading, at, cue: [at, particle] }
  }
  return undefined
}

function joined(parsed: Parsed, clause: Clause, at: number, { lower }: Item): Predicate | undefined {
  const { items, clauseOf } = parsed
  const readings = readingsOf(lower)
  // *erklärt* is a participle too, and is one where an auxiliary is near.
  const kinds = ['participle', 'infinitive', 'finite'] as const
  for (const kind of kinds)
    for (const reading of readings) {
      if (reading.kind !== kind) continue
      const { particle, infinitive } = reading.verb
      const lead = reading.isJoined ? [at] : [at - 1, at]
      if (!reading.isJoined && (kind === 'finite' || items[at - 1]?.lower !== particle)) continue
      if (kind === 'finite') {
        if (items[at - 1]?.lower === 'zu' || !canBeFinite(items, clause, at)) continue
        const isDoubtful = reading.number === 'many' && lower === (particle ?? '') + infinitive
        if (isDoubtful && clause.finite >= 0 && clause.finite !== at) continue
        if (particle === undefined ? endsWithParticle(items, clause, at) : at === clause.from && clause.to > at + 1)
          continue
        return { reading, at, cue: lead }
      }
      const own = kind === 'participle' ? auxiliaryOf(items, clause, at, reading.verb) : modalOf(items, clause, at)
      // Alone behind an apposition, or at the end of a list: *hat Handel, Bau und Verkehr betont*.
      const isApart =
        own < 0 &&
        kind === 'participle' &&
        at === clause.to - 1 &&
        (at === clause.from || isEndOfList(items, clause, at))
      const auxiliary = isApart ? auxiliaryBefore(parsed, clauseOf[at] as number) : own
      if (auxiliary >= 0) return { reading, at, cue: kind === 'participle' ? [auxiliary, ...lead] : [auxiliary, at] }
    }
  return undefined
}

const isEndOfList = (items: readonly Item[], { from, finite, opens }: Clause, at: number): boolean =>
  opens === 'main' && finite === at && items[from]?.isCapital === true && items[from - 1]?.text === ','

/** A clause has one finite verb, and another only behind *und*: *in der veröffentlichten Erklärung* has none. */
function canBeFinite(items: readonly Item[], { finite }: Clause, at: number): boolean {
  if (finite < 0 || at === finite) return true
  for (let other = Math.min(finite, at) + 1; other < Math.max(finite, at); other++)
    if (conjunctions.has(items[other]?.lower ?? '')) return true
  return false
}

function build(parsed: Parsed, { reading, at, cue: words }: Predicate): Report {
  const { items, clauses, clauseOf } = parsed
  const { verb, kind } = reading
  const cue = [...words].sort((a, b) => a - b)
  const isCompound = kind === 'participle' || kind === 'infinitive'
  const finite = isCompound ? (cue.find((word) => word !== at && finiteOf(items[word]?.lower ?? '')) ?? at) : at
  const number = clauseOf[Math.min(at, finite)] as number
  const clause = clauses[number] as Clause
  const isPassive =
    kind === 'participle' &&
    (/^w[eiuü]rd/.test(items[finite]?.lower ?? '') ||
      items[at + 1]?.lower === 'worden' ||
      (verb.particle === 'bekannt' && !/^h[aä]/.test(items[finite]?.lower ?? '')))
  const to = Math.max(clauses[clauseOf[cue.at(-1) as number] as number]?.to ?? clause.to, clause.to)
  const from = startOf(parsed, number, finite)
  const isFinal = clause.opens !== 'main' && finite > clause.from
  const roles = reportRoles(parsed, { clause, from, to, finite, at, isFinal })
  const agent = isPassive ? agentIn(items, from, to) : undefined
  const addressee = isPassive ? undefined : addresseeIn(items, from, Math.min(to, items.length), verb, roles.subject)
  const isQuoting = verb.infinitive === 'zitieren'
  const quoting = isQuoting ? quotingRoles(items, { isPassive, subject: roles.subject, agent, at, to }) : undefined
  const mood = finiteOf(items[finite]?.lower ?? '')?.mood ?? 'indicative'
  return {
    verb,
    at,
    cue,
    clause,
    number,
    from,
    to,
    isPassive,
    isFirst: from === finite,
    isFinal,
    mood,
    ...roles,
    ...(agent && { agent }),
    ...(quoting && { quoting }),
    ...(addressee && { addressee }),
  }
}

export const takes = ({ verb }: Report, what: Takes): boolean => verb.takes.has(what)
