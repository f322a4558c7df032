import type { Span } from '../draft.ts'
import type { Item } from '../item.ts'
import type { Sentence } from '../sentence.ts'
import { plain } from './finite.ts'
import { agentBehind, type Earlier, participleSubject, subjectOf } from './report-subject.ts'
import type { Takes } from './reporting-verbs.ts'
import { subjectBehind } from './subject.ts'
import { fits } from './verb-form.ts'
import { type Group, groupBefore, particlesAt } from './verb-group.ts'
import { type Reading, type ReportingVerb, readingsOf } from './verb-lookup.ts'

/** A verb that reports, as it stands in a sentence with what belongs to it. */
export interface Report extends Earlier {
  readonly verb: ReportingVerb
  /** The item of the verb itself. */
  readonly at: number
  /** The items of all its words: auxiliary, verb, what belongs to the verb. */
  readonly cue: readonly number[]
  /** Behind the last of its words. */
  readonly to: number
  /** Who does it, where the verb is passive: *by the police*. */
  readonly agent?: Span
  /** Whether the subject stands behind it: *said the minister*. */
  readonly isInverted: boolean
  readonly isNegated: boolean
}

/** The verbs of a sentence that report, in order. */
export function reportsIn({ items }: Sentence): Report[] {
  const found: Report[] = []
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item
    if (item.kind !== 'word' || item.quoted !== undefined || (item.isCapital && at > 0)) continue
    if (found.at(-1)?.cue.includes(at)) continue
    const report = reportAt(items, at, found)
    if (report) found.push(report)
  }
  return found
}

function reportAt(items: readonly Item[], at: number, before: readonly Report[]): Report | undefined {
  const group = groupBefore(items, at)
  for (const reading of readingsOf(plain(items[at] as Item))) {
    // *went on to say*
    if (reading.verb.particles[0] === 'on' && reading.verb.base === 'go' && items[at + 2]?.lower === 'to') continue
    const particles = particlesAt(items, at, reading)
    if (!particles || !fits(items, at, reading, group.kind)) continue
    const report = build(items, at, reading, group, particles, before)
    if (report) return report
  }
  return undefined
}

function build(
  items: readonly Item[],
  at: number,
  { kind, verb }: Reading,
  group: Group,
  particles: number[],
  before: readonly Report[],
): Report | undefined {
  const isParticiple = kind === 'ing' && group.kind === 'none'
  const isPassive = group.kind === 'being' && kind === 'participle'
  const to = (particles.at(-1) ?? at) + 1
  const place = isParticiple ? participleSubject(items, at, before) : subjectOf(items, at, to, group.from, before)
  if (!place) return undefined
  const subject = place.subject
  if (subject && isThing(items, subject)) return undefined
  const quoted = verb.particles.includes('saying') && !isPassive ? subjectBehind(items, at + 1, to - 2) : undefined
  // *The paper quoted the mayor as saying …*: who is quoted speaks.
  const agent = isPassive ? agentBehind(items, to, verb) : quoted && subject
  return {
    verb,
    at,
    cue: [...group.auxiliaries, at, ...particles],
    to,
    isParticiple,
    isPassive,
    isNegated: group.isNegated,
    ...place,
    ...(quoted && { subject: quoted }),
    ...(agent && { agent }),
  }
}

/** *That means*, *there were*: nobody; and *I* is the author, where it is not within quotation marks. */
const isThing = (items: readonly Item[], { from, to }: Span): boolean =>
  to === from + 1 &&
  /^(?:this|that|these|those|there|what|nothing|everything|it's|mine|nobody|i|we|you)$/.test(items[from]?.lower ?? '')

export const takes = ({ verb }: Pick<Report, 'verb'>, what: Takes): boolean => verb.takes.has(what)
