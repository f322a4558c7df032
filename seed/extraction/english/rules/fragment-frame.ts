import { cueSpans } from '../../cue.ts'
import type { Draft } from '../../draft.ts'
import { complementOf } from '../complement.ts'
import type { EnglishRule, EnglishSentence } from '../reading.ts'
import { type Report, takes } from '../report.ts'
import { isWording } from '../wording.ts'
import { isFraming, rolesOf } from './roles.ts'

/** *The minister called the plan “a mistake”*: words of somebody in a sentence about how they were said. */
export const fragmentFrame: EnglishRule = {
  name: 'fragment-frame',
  confidence: 0.7,
  examples: [
    {
      text: 'The minister called the plan “a mistake”.',
      content: ['“a mistake”'],
      speaker: 'The minister',
      cue: 'called',
    },
    {
      text: 'The minister called the plan “a mistake.”',
      content: ['“a mistake.”'],
      speaker: 'The minister',
      cue: 'called',
    },
    {
      text: 'The mayor described the bridge as “a danger to all”.',
      content: ['“a danger to all”'],
      speaker: 'The mayor',
      cue: 'described as',
    },
    {
      text: 'The mayor spoke of a “very big mistake”.',
      content: ['“very big mistake”'],
      speaker: 'The mayor',
      cue: 'spoke of',
    },
    {
      text: 'The plan was dismissed as “too expensive” by the mayor.',
      content: ['“too expensive”'],
      speaker: 'the mayor',
      cue: 'was dismissed as',
    },
    {
      text: 'The union condemned the “shameful” plan.',
      content: ['“shameful”'],
      speaker: 'The union',
      cue: 'condemned',
    },
  ],
  find({ parsed, found }) {
    const { items, speeches, reports } = parsed
    const drafts: Draft[] = []
    for (const [number, speech] of speeches.entries()) {
      if (!isWording(parsed, speech)) continue
      const from = items.findIndex(({ quoted }) => quoted === number)
      const to = from + items.filter(({ quoted }) => quoted === number).length
      if (from < 0 || found.some(({ content }) => content.some((span) => span.from < to && from < span.to))) continue
      const report = reports.findLast((other) => other.at < from && canName(parsed, other, from))
      if (!report) continue
      const preposition = report.verb.governs.length > 0 ? governedBy(parsed, report, from) : -1
      drafts.push({
        presentation: 'DIRECT',
        content: [{ from, to }],
        cue: cueSpans(preposition > 0 ? [...report.cue, preposition] : report.cue),
        ...rolesOf(report, complementOf(parsed, report)),
        frame: { from: Math.min(report.from, from), to: from },
      })
    }
    return drafts
  },
}

const canName = (sentence: EnglishSentence, report: Report, from: number): boolean =>
  !report.isNegated &&
  report.subject !== undefined &&
  (!report.isPassive || report.agent !== undefined) &&
  !/^(?:what|subordinate)$/.test(report.opens) &&
  ((takes(report, 'naming') && (report.verb.needs.length === 0 || governedBy(sentence, report, from) > 0)) ||
    ((takes(report, 'acting') || (isFraming(report) && report.verb.base !== 'read')) &&
      (report.verb.needs.length === 0 || governedBy(sentence, report, from) > 0)))

/** The preposition between a verb and a speech that the verb needs, or -1. */
function governedBy({ items }: EnglishSentence, { to, verb }: Report, from: number): number {
  for (let at = to; at < from; at++)
    if (items[at]?.quoted === undefined && verb.governs.includes(items[at]?.lower ?? '')) return at
  return -1
}
