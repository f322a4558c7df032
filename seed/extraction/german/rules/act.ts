import { cueSpans } from '../../cue.ts'
import type { Draft } from '../../draft.ts'
import type { Item } from '../../item.ts'
import type { GermanRule } from '../reading.ts'
import { type Report, takes } from '../report.ts'
import { rolesOf } from './frame-before.ts'

/** *Der Minister warnte vor dem Plan.* An act of speech that is narrated, without its own wording. */
export const act: GermanRule = {
  name: 'act',
  confidence: 0.52,
  examples: [
    {
      text: 'Der Minister warnte am Abend vor dem Plan.',
      content: ['Der Minister warnte am Abend vor dem Plan.'],
      speaker: 'Der Minister',
      cue: 'warnte',
    },
    {
      text: 'Die Regierung dementierte den Bericht.',
      content: ['Die Regierung dementierte den Bericht.'],
      speaker: 'Die Regierung',
    },
    {
      text: 'Der Beamte lehnte es ab zu sagen, woher der Bericht stammt.',
      content: ['Der Beamte lehnte es ab zu sagen, woher der Bericht stammt.'],
      speaker: 'Der Beamte',
    },
    {
      text: 'Den Bericht wies der Sprecher zurück.',
      content: ['Den Bericht wies der Sprecher zurück.'],
      speaker: 'der Sprecher',
      cue: 'wies zurück',
    },
    {
      text: 'Der Plan wurde von der Opposition als zu teuer bezeichnet.',
      content: ['Der Plan wurde von der Opposition als zu teuer bezeichnet.'],
      speaker: 'der Opposition',
    },
  ],
  find({ parsed: { items, reports }, found }) {
    if (found.length > 0 || items.at(-1)?.text === '?') return []
    const report = reports.find((other) => isAct(items, other))
    if (!report) return []
    return [
      {
        presentation: 'REPORTED',
        content: [{ from: 0, to: items.length }],
        cue: cueSpans(report.cue),
        ...rolesOf(report),
      } satisfies Draft,
    ]
  },
}

function isAct(items: readonly Item[], report: Report): boolean {
  const { isFinal, isPassive, subject, agent, mood, verb, clause } = report
  const who = isPassive ? agent : subject
  if (!takes(report, 'acting') || isFinal || mood !== 'indicative' || !who) return false
  const words = items.slice(clause.from, clause.to).filter(({ quoted }) => quoted === undefined)
  const has = (word: RegExp) => words.some(({ lower }) => word.test(lower))
  // That somebody did not deny something is no denial; that a flood demanded lives is no demand.
  if (has(/^(?:nicht|nie|niemals)$/) || has(/^(?:menschenleben|todesopfer|opfer|tote|toten|leben)$/)) return false
  if (/^(?:es|man)$/.test(items[who.from]?.lower ?? '')) return false
  return verb.governs.length === 0 || words.some(({ lower }) => verb.governs.includes(lower))
}
