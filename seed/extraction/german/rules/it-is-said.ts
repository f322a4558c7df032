import type { Draft, Span } from '../../draft.ts'
import { endOf, trimmed } from '../../edges.ts'
import type { Item } from '../../item.ts'
import type { Clause } from '../clause.ts'
import { isSaid } from '../content.ts'
import { contentEnd } from '../content-end.ts'
import { nounPhraseEnd } from '../noun-phrase.ts'
import type { GermanRule } from '../reading.ts'

const verbs = /^(?:heißt|hieß|heiße|geheißen)$/

/** *…, heißt es in dem Bericht*; *Es heißt, …*. */
export const itIsSaid: GermanRule = {
  name: 'it-is-said',
  confidence: 0.86,
  examples: [
    {
      text: 'Der Plan sei gescheitert, heißt es in dem Bericht.',
      content: ['Der Plan sei gescheitert'],
      speaker: 'dem Bericht',
      cue: 'heißt es',
    },
    {
      text: 'In dem Bericht hieß es, der Plan sei gescheitert.',
      content: ['der Plan sei gescheitert'],
      speaker: 'dem Bericht',
      cue: 'hieß es',
    },
  ],
  find({ parsed }) {
    const { items, clauses, clauseOf } = parsed
    for (const [at, item] of items.entries()) {
      if (!verbs.test(item.lower)) continue
      const it =
        item.lower === 'geheißen'
          ? items.findIndex(({ lower }, other) => lower === 'es' && other < at && other > at - 8)
          : -1
      const pair =
        it >= 0
          ? { from: it, to: it + 1 }
          : items[at + 1]?.lower === 'es'
            ? { from: at, to: at + 2 }
            : items[at - 1]?.lower === 'es'
              ? { from: at - 1, to: at + 1 }
              : undefined
      if (!pair) continue
      const number = clauseOf[at] as number
      const clause = clauses[number]
      if (!clause) continue
      const isAhead = clauses[number + 1] && isSaid(clauses[number + 1] as Clause) && (clauses[0]?.finite ?? -1) < 0
      const speaker = placeOf(items, isAhead ? 0 : clause.from, clause.to, pair)
      const opens = items[clause.from]?.lower === 'so' ? clause.from + 1 : clause.from
      if (pair.from === opens && number > 0 && !isAhead) {
        const before = trimmed(items, { from: 0, to: clause.from })
        if (before.to === before.from) continue
        return [
          {
            presentation: 'INDIRECT',
            content: [before],
            cue: [pair],
            speaker,
            frame: { from: clause.from - 1, to: Math.min(clause.to, endOf(items)) },
          },
        ]
      }
      if (number + 1 >= clauses.length) continue
      const content: Span = trimmed(items, { from: clause.to, to: contentEnd(parsed, number + 1) })
      if (content.to > content.from)
        return [
          {
            presentation: 'INDIRECT',
            content: [content],
            cue: [pair],
            speaker,
            frame: { from: isAhead ? 0 : clause.from, to: content.from },
          } satisfies Draft,
        ]
    }
    return []
  },
}

/** Where it is said, which stands for who says it: *in dem Bericht*, *aus dem Ministerium*. */
export function placeOf(items: readonly Item[], from: number, to: number, pair: Span): Span | undefined {
  for (let at = from; at < to; at++) {
    if (at >= pair.from && at < pair.to) continue
    if (!/^(?:in|im|aus|auf|bei|beim|von|vom|beim|seitens)$/.test(items[at]?.lower ?? '')) continue
    const end = nounPhraseEnd(items, at + 1, to)
    if (end > at + 1) return { from: at + 1, to: end }
  }
  return undefined
}
