import { cueSpans } from '../../cue.ts'
import type { Draft } from '../../draft.ts'
import { endOf, trimmed } from '../../edges.ts'
import type { Item } from '../../item.ts'
import { type Clause, isFiniteVerb, type Parsed } from '../clause.ts'
import { contentBehind } from '../content.ts'
import type { GermanRule } from '../reading.ts'
import { type Report, takes } from '../report.ts'
import { nominativeIn } from '../subject.ts'
import { rolesOf } from './frame-before.ts'

/** *Wie die Polizei mitteilte, …* */
export const asReported: GermanRule = {
  name: 'as-reported',
  confidence: 0.88,
  examples: [
    {
      text: 'Wie die Polizei mitteilte, blieb der Fahrer unverletzt.',
      content: ['blieb der Fahrer unverletzt'],
      speaker: 'die Polizei',
      cue: 'Wie mitteilte',
    },
    {
      text: 'Der Fahrer blieb, wie die Polizei mitteilte, unverletzt.',
      content: ['Der Fahrer blieb', 'unverletzt'],
      speaker: 'die Polizei',
      cue: 'wie mitteilte',
    },
    {
      text: 'Wie Frau Meier, Leiterin der Behörde, am Abend mitteilte, blieb der Fahrer unverletzt.',
      content: ['blieb der Fahrer unverletzt'],
      speaker: 'Frau Meier, Leiterin der Behörde',
      cue: 'Wie mitteilte',
    },
  ],
  find({ parsed }) {
    const { items, clauses, reports } = parsed
    for (const [number, { from }] of clauses.entries()) {
      const as = from + items.slice(from, from + 2).findIndex(({ lower }) => lower === 'wie')
      const report = as < from ? undefined : reportIn(parsed, reports, number)
      if (!report || isWithinContent(parsed, reports, number)) continue
      const { to } = clauses[report.number] as Clause
      // Some leave out the comma: *Wie die Polizei mitteilte wurde …*.
      const last = Math.max(...report.cue)
      const isOpen = last + 1 < to && isFiniteVerb(items, last + 1)
      const end = isOpen ? last + 1 : to
      const parts = [
        trimmed(items, { from: 0, to: from }),
        trimmed(items, { from: Math.min(end, items.length), to: endOf(items) }),
      ].filter((part) => part.to > part.from && (part.from > 0 || part.to > 1))
      if (parts.length === 0) continue
      return [
        {
          presentation: 'INDIRECT',
          content: parts,
          cue: [{ from: as, to: as + 1 }, ...cueSpans(report.cue)],
          ...rolesOf(
            report.number === number ? report : { ...report, ...nominativeIn(items, as + 1, Math.min(report.at, to)) },
          ),
          frame:
            parts[0]?.from === 0
              ? { from: Math.max(0, from - 1), to: Math.min(end, endOf(items)) }
              : { from: 0, to: isOpen ? end : end + 1 },
        } satisfies Draft,
      ]
    }
    return []
  },
}

/** The verb that ends the clause, or, where an apposition interrupts it, one of the next clauses. */
function reportIn({ items, clauses }: Parsed, reports: readonly Report[], number: number): Report | undefined {
  const own = clauses[number] as Clause
  for (let index = number; index < Math.min(number + 4, clauses.length); index++) {
    const clause = clauses[index] as Clause
    const report = reports.find(
      (other) =>
        other.number === index &&
        (takes(other, 'saying') || other.verb.particle === 'hervor') &&
        !isNaming(other) &&
        (other.subject || other.isPassive || other.verb.particle === 'hervor' || index > number),
    )
    if (report && (index === number ? report.isFinal : isLast(items, report, clause))) return report
    if (index > number ? clause.finite >= 0 : own.finite >= 0) return undefined
  }
  return undefined
}

const isNaming = ({ verb }: Report) => verb.infinitive === 'finden'

const isLast = (items: readonly Item[], { cue }: Report, { to }: Clause): boolean => {
  const last = Math.max(...cue) + 1
  return last >= to ? items[to]?.text === ',' : last >= endOf(items)
}

/** Whether the clause is part of what another verb says: *Er sagte, er wisse nicht, wie die Polizei …*. */
const isWithinContent = (parsed: Parsed, reports: readonly Report[], number: number): boolean =>
  reports.some(
    (report) =>
      report.number < number &&
      (contentBehind(parsed, report)?.from ?? Number.POSITIVE_INFINITY) < (parsed.clauses[number] as Clause).from,
  )
