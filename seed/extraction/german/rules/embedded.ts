import type { Draft, Span } from '../../draft.ts'
import { contentEnd } from '../content-end.ts'
import type { GermanRule, GermanSentence } from '../reading.ts'
import { rolesAround } from '../subject.ts'

/** *Er protestierte gegen einen Plan, der zu teuer sei*: the Konjunktiv alone tells that somebody said so. */
export const embedded: GermanRule = {
  name: 'embedded',
  confidence: 0.78,
  examples: [
    {
      text: 'Der Bürgermeister stimmte gegen den Plan, weil er zu teuer sei.',
      content: ['weil er zu teuer sei'],
      speaker: 'Der Bürgermeister',
    },
  ],
  find({ parsed, found }) {
    const { clauses, items } = parsed
    const [head] = clauses
    if (head?.mood !== 'indicative' || head.opens !== 'main' || found.length > 0) return []
    const number = clauses.findIndex(({ mood, from }) => mood === 'first' && from > 0)
    const clause = clauses[number]
    if (!clause || /^(?:als|damit)$/.test(items[clause.from]?.lower ?? '')) return []
    // What only follows by a comma goes on with what was said before: *…, die anderen seien gesund*.
    const speaker = clause.opens === 'main' ? undefined : subjectBefore(parsed, clause.from)
    const content = { from: clause.from, to: contentEnd(parsed, number) }
    return [
      {
        presentation: 'INDIRECT',
        content: [content],
        ...(speaker ? { speaker } : { isCarried: true }),
        frame: { from: 0, to: clause.from },
      } satisfies Draft,
    ]
  },
}

/** Who the clauses before `to` say does something: with words, if one of them says that. */
function subjectBefore({ items, clauses, reports }: GermanSentence, to: number): Span | undefined {
  const report = reports.findLast(({ at, subject }) => at < to && subject)
  if (report) return report.subject
  const clause = clauses.findLast(
    ({ from, finite, opens }) => from < to && finite >= 0 && finite < to && opens === 'main',
  )
  return clause && rolesAround(items, clause.from, clause.finite, clause.to).subject
}
