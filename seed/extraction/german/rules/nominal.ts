import type { Draft, Span } from '../../draft.ts'
import { isSaid } from '../content.ts'
import { contentEnd } from '../content-end.ts'
import { genitive } from '../function-words.ts'
import { nounPhraseEnd } from '../noun-phrase.ts'
import type { GermanRule } from '../reading.ts'
import { isReportingNoun } from '../reporting-nouns.ts'
import { nominativeIn, rolesAround } from '../subject.ts'

/** *die Behauptung des Ministers, der Plan sei gescheitert*: a noun is the frame. */
export const nominal: GermanRule = {
  name: 'nominal',
  confidence: 0.7,
  examples: [
    {
      text: 'Das Amt prüft die Behauptung des Betreibers, dass die Anlage sicher sei.',
      content: ['dass die Anlage sicher sei'],
      speaker: 'des Betreibers',
      cue: 'die Behauptung',
    },
    {
      text: 'Die Opposition ist der Ansicht, der Plan sei zu teuer.',
      content: ['der Plan sei zu teuer'],
      speaker: 'Die Opposition',
      cue: 'ist der Ansicht',
    },
  ],
  find({ parsed }) {
    const drafts: Draft[] = []
    const { items, clauses } = parsed
    for (const [index, clause] of clauses.entries()) {
      const next = clauses[index + 1]
      if (
        !next ||
        items[clause.to]?.text !== ',' ||
        !isSaid(next) ||
        next.opens === 'relative' ||
        next.opens === 'subordinate'
      )
        continue
      if (
        next.opens === 'question' ||
        /^(?:um|ohne|wie|nicht|sondern|statt|anstatt)$/.test(items[next.from]?.lower ?? '')
      )
        continue
      for (let at = clause.to - 1; at >= clause.from && at > clause.to - 9; at--) {
        const item = items[at]
        if (!item?.isCapital || !isReportingNoun(item.lower)) continue
        const end = nounPhraseEnd(items, at, clause.to, { every: true, apposition: false })
        if (end < clause.to - (next.isInfinitive ? 0 : 4)) break
        const own =
          genitive.has(items[at + 1]?.lower ?? '') || items[at + 1]?.lower === 'von'
            ? { from: at + (items[at + 1]?.lower === 'von' ? 2 : 1), to: end }
            : undefined
        const subject =
          clause.finite >= 0
            ? (clause.opens === 'main'
                ? rolesAround(items, clause.from, clause.finite, clause.to)
                : nominativeIn(items, clause.from + 1, clause.to)
              ).subject
            : undefined
        const speaker = own ?? subject
        const from = at > clause.from && items[at - 1]?.isCapital === false ? at - 1 : at
        drafts.push({
          presentation: 'INDIRECT',
          content: [{ from: next.from, to: contentEnd(parsed, index + 1, clause) }],
          cue:
            isWithin(at, subject) || own || clause.finite < 0
              ? [{ from, to: at + 1 }]
              : [
                  ...(clause.finite < from ? [{ from: clause.finite, to: clause.finite + 1 }] : []),
                  { from, to: at + 1 },
                ],
          speaker,
          frame: { from: clause.from, to: next.from },
        })
        break
      }
    }
    return drafts
  },
}

const isWithin = (at: number, span: Span | undefined): boolean => span !== undefined && span.from <= at && at < span.to
