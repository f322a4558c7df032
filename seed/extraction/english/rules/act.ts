import { cueSpans } from '../../cue.ts'
import type { Draft } from '../../draft.ts'
import type { Item } from '../../item.ts'
import { complementOf } from '../complement.ts'
import { phraseEnd } from '../noun-phrase.ts'
import type { EnglishRule } from '../reading.ts'
import { type Report, takes } from '../report.ts'
import { isSomebody } from '../somebody.ts'
import { rolesOf } from './roles.ts'

/** *The minister condemned the attack.* An act of speech that is narrated, without its own wording. */
export const act: EnglishRule = {
  name: 'act',
  confidence: 0.5,
  examples: [
    {
      text: 'The ministry denied the report.',
      content: ['The ministry denied the report.'],
      speaker: 'The ministry',
      cue: 'denied',
    },
    {
      text: 'The minister warned of a long war.',
      content: ['The minister warned of a long war.'],
      speaker: 'The minister',
      cue: 'warned',
    },
    {
      text: 'The army accused the mayor of lying.',
      content: ['The army accused the mayor of lying.'],
      speaker: 'The army',
      cue: 'accused',
      addressee: 'the mayor',
    },
    {
      text: 'The mayor was accused by the army of lying.',
      content: ['The mayor was accused by the army of lying.'],
      speaker: 'the army',
      cue: 'was accused',
      addressee: 'The mayor',
    },
    {
      text: 'The union rejected the offer on Monday.',
      content: ['The union rejected the offer on Monday.'],
      speaker: 'The union',
      cue: 'rejected',
    },
    {
      text: 'The president has praised the soldiers.',
      content: ['The president has praised the soldiers.'],
      speaker: 'The president',
      cue: 'has praised',
    },
    {
      text: 'The attack was condemned by the council.',
      content: ['The attack was condemned by the council.'],
      speaker: 'the council',
      cue: 'was condemned',
    },
    {
      text: 'The mayor apologised for the delay.',
      content: ['The mayor apologised for the delay.'],
      speaker: 'The mayor',
      cue: 'apologised',
    },
    {
      text: 'Protesters called for an end to the war.',
      content: ['Protesters called for an end to the war.'],
      speaker: 'Protesters',
      cue: 'called for',
    },
    {
      text: 'The company announced a new plant.',
      content: ['The company announced a new plant.'],
      speaker: 'The company',
      cue: 'announced',
    },
    {
      text: 'The minister ruled out a ban.',
      content: ['The minister ruled out a ban.'],
      speaker: 'The minister',
      cue: 'ruled out',
    },
    {
      text: 'Moscow blamed the army for the attack.',
      content: ['Moscow blamed the army for the attack.'],
      speaker: 'Moscow',
      cue: 'blamed',
      addressee: 'the army',
    },
  ],
  find({ parsed, found }) {
    const { items, reports } = parsed
    if (found.length > 0) return []
    const report = reports.find((other) => takes(other, 'acting') && isTold(items, other) && governed(items, other))
    if (!report) return []
    return [
      {
        presentation: 'REPORTED',
        content: [{ from: 0, to: items.length }],
        cue: cueSpans(report.cue),
        ...rolesOf(report, complementOf(parsed, report)),
      } satisfies Draft,
    ]
  },
}

const isTold = (items: readonly Item[], report: Report): boolean => {
  const { isParticiple, isPassive, subject, agent, opens, isNegated, isInverted } = report
  if (opens !== 'main' || isNegated || isInverted || isParticiple) return false
  if (isPassive) return agent !== undefined && isSomebody(items, agent)
  return (
    subject !== undefined &&
    isSomebody(items, subject) &&
    (hasObject(items, report) ||
      report.verb.needs.length > 0 ||
      /^(?:apologi[sz]e|protest|complain)$/.test(report.verb.base))
  )
}

/** Whether something follows that is denied, condemned or announced. */
const hasObject = (items: readonly Item[], { to, verb }: Report): boolean => {
  if (
    verb.particles.length > 0 &&
    verb.particles.at(-1) !== 'for' &&
    verb.particles.at(-1) !== 'on' &&
    verb.particles.at(-1) !== 'out'
  )
    return true
  if (/^(?:this|that|it|these|those|them|him|her)$/.test(items[to]?.lower ?? '')) return true
  return (
    phraseEnd(items, to, items.length) > to ||
    items[to]?.quoted !== undefined ||
    items[to]?.lower.endsWith('ing') === true
  )
}

/** Whether the preposition is there that the verb needs. */
function governed(items: readonly Item[], { verb, to }: Report): boolean {
  if (verb.needs.length === 0) return true
  for (let at = to; at < Math.min(items.length, to + 30); at++) {
    const { text, lower, quoted } = items[at] as Item
    if (quoted === undefined && verb.needs.includes(lower)) return true
    if (quoted === undefined && /^[,;:]$/.test(text)) return false
  }
  return false
}
