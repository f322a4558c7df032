import type { Draft } from '../../draft.ts'
import { endOf, trimmed } from '../../edges.ts'
import type { Item } from '../../item.ts'
import type { Clause } from '../clause.ts'
import { contentEnd } from '../content-end.ts'
import type { GermanRule } from '../reading.ts'
import { isThing, rolesAround } from '../subject.ts'
import { startOf } from '../verb-start.ts'

/**
 * *Die Berater wollen, dass das Land zahlt*: who wants something of others has told them. The news on which precision is
 * measured has none, so that it is a guess.
 */
export const wanted: GermanRule = {
  name: 'wanted',
  confidence: 0.4,
  examples: [
    {
      text: 'Die Berater der Ministerin wollen, dass das Land bald zahlt.',
      content: ['dass das Land bald zahlt'],
      speaker: 'Die Berater der Ministerin',
      cue: 'wollen',
    },
  ],
  find({ parsed }) {
    const drafts: Draft[] = []
    const { items, clauses } = parsed
    for (const [number, clause] of clauses.entries()) {
      const { finite, opens, to } = clause
      if (opens !== 'main' || clauses[number + 1]?.opens !== 'that' || !isWanting(items, clause)) continue
      const { subject } = rolesAround(items, startOf(parsed, number, finite), finite, to)
      if (!subject || isThing(items, subject) || /^(?:es|man)$/.test(items[subject.from]?.lower ?? '')) continue
      const { from } = clauses[number + 1] as Clause
      const content = trimmed(items, { from, to: Math.min(contentEnd(parsed, number + 1, clause), endOf(items)) })
      const cue = [{ from: finite, to: finite + 1 }]
      drafts.push({ presentation: 'INDIRECT', content: [content], cue, speaker: subject })
    }
    return drafts
  },
}

/** Without an infinitive *wollen* is a verb of its own. */
const isWanting = (items: readonly Item[], { finite, to }: Clause): boolean =>
  finite >= 0 &&
  /^(?:will|wollen|wollten?|möchten?)$/.test(items[finite]?.lower ?? '') &&
  !items.slice(finite + 1, to).some(({ lower, isCapital, kind }) => kind === 'word' && !isCapital && /en$/.test(lower))
