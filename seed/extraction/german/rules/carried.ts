import type { Draft } from '../../draft.ts'
import type { Item } from '../../item.ts'
import type { Clause } from '../clause.ts'
import { finiteOf } from '../finite.ts'
import type { GermanRule } from '../reading.ts'

/** *Der Plan sei gescheitert.* A whole sentence in the Konjunktiv, without a frame: whoever spoke before goes on. */
export const carried: GermanRule = {
  name: 'carried',
  confidence: 0.87,
  examples: [
    {
      text: 'Der Minister sagte, der Plan sei gut. Er werde bald beginnen.',
      content: ['Er werde bald beginnen.'],
      speaker: 'Der Minister',
    },
    {
      text: 'Der Minister sagte, der Plan sei gut. Er werde bald beginnen. Zudem koste er wenig.',
      content: ['Er werde bald beginnen. Zudem koste er wenig.'],
      speaker: 'Der Minister',
    },
    {
      text: 'Der Minister sagte, der Plan sei gut. Das Amt hätte ihn sonst abgelehnt.',
      content: ['Das Amt hätte ihn sonst abgelehnt.'],
      speaker: 'Der Minister',
    },
    {
      text: 'Die Ministerin bezeichnete die Gespräche als offen. Sie entwickelten sich gut und hätten Bestand.',
      content: ['Sie entwickelten sich gut und hätten Bestand.'],
      speaker: 'Die Ministerin',
    },
  ],
  find({ parsed, found, since }) {
    if (found.length > 0) return []
    const { clauses, items } = parsed
    const all = clauses.filter(({ opens }) => opens === 'main')
    const first = all.findIndex(({ finite }) => finite >= 0)
    const main = first < 0 ? [] : [all[first] as Clause]
    const moods = main.flatMap(({ finite, to }) => [formAt(items, finite), joinedForm(items, finite, to)])
    const isFirst = moods.some((form) => form?.mood === 'first') && !items.some(({ lower }) => lower === 'ich')
    const isSecond = moods.some((form) => form?.mood === 'second' && !/^(?:dürf|möch|könn)/.test(form.word))
    const isAuxiliary = moods.some((form) => form && /^(?:würde|hätte|wäre)n?$/.test(form.word))
    if (!isFirst && !(isSecond && since !== undefined && since < 1) && !(isAuxiliary && since === 1)) return []
    return [
      {
        presentation: 'INDIRECT_FREE_INDIRECT',
        content: [{ from: 0, to: items.length }],
        isCarried: true,
      } satisfies Draft,
    ]
  },
}

const formAt = (items: readonly Item[], at: number) => finiteOf(items[at]?.lower ?? '')

/** *Sie entwickelten sich gut und hätten Bestand*: where the first verb can be either mood, the second tells. */
function joinedForm(items: readonly Item[], finite: number, to: number) {
  if (!/ten$/.test(items[finite]?.lower ?? '')) return undefined
  for (let at = finite + 2; at < to; at++) {
    const form = items[at - 1]?.lower === 'und' && items[at]?.quoted === undefined ? formAt(items, at) : undefined
    if (form) return form
  }
  return undefined
}
