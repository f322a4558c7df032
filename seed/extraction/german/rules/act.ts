import type { Draft } from '../../draft.ts'
import type { Item } from '../../item.ts'
import type { GermanRule } from '../reading.ts'
import { type Report, takes } from '../report.ts'
import { rolesOf } from './frame-before.ts'

/** *Der Minister warnte vor dem Plan.* An act of speech that is narrated, without its own wording. */
export const act: GermanRule = {
  name: 'act',
  confidence: 0.5,
  examples: [
    {
      text: 'Der Minister warnte am Abend vor dem Plan.',
      content: ['Der Minister warnte am Abend vor dem Plan.'],
      speaker: 'Der Minister',
    },
    {
      text: 'Die Regierung dementierte den Bericht.',
      content: ['Die Regierung dementierte den Bericht.'],
      speaker: 'Die Regierung',
    },
    {
      text: 'Den Bericht wies der Sprecher zurück.',
      content: ['Den Bericht wies der Sprecher zurück.'],
      speaker: 'der Sprecher',
    },
    {
      text: 'Der Plan wurde von der Opposition als zu teuer bezeichnet.',
      content: ['Der Plan wurde von der Opposition als zu teuer bezeichnet.'],
      speaker: 'der Opposition',
    },
  ],
  find({ parsed: { items, reports }, found }) {
    if (found.length > 0) return []
    const report = reports.find((other) => takes(other, 'acting') && isTold(other) && governed(items, other))
    if (!report) return []
    return [{ presentation: 'REPORTED', content: [{ from: 0, to: items.length }], ...rolesOf(report) } satisfies Draft]
  },
}

const isTold = ({ isFinal, isPassive, subject, agent, mood }: Report): boolean =>
  !isFinal && mood === 'indicative' && (isPassive ? agent : subject) !== undefined

/** Whether the preposition is there that the verb needs. */
const governed = (items: readonly Item[], { verb, clause: { from, to } }: Report): boolean =>
  verb.governs.length === 0 ||
  items.slice(from, to).some(({ lower, quoted }) => quoted === undefined && verb.governs.includes(lower))
