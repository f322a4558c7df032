import type { SpanRole } from '../../src/database/generated/client/enums.ts'
import type { Stretch } from '../../src/text/stretch.ts'
import type { Rows } from '../rows.ts'
import { byPlace, type SideMention, sideMention } from './side.ts'

/** The mentions of an article as a corpus has them, in the order of its text. */
export function curatedSide(
  rows: Pick<Rows, 'Actor' | 'Statement' | 'Speaker' | 'Mention' | 'Span'>,
  { id, text }: Rows['Article'][number],
  tokens: readonly Stretch[],
): SideMention[] {
  const actors = new Map(rows.Actor.map((actor) => [actor.id, actor]))
  return rows.Mention.filter(({ articleId }) => articleId === id)
    .map((mention) => {
      const spans = rows.Span.filter(({ mentionId }) => mentionId === mention.id)
      const of = (role: SpanRole) => spans.filter((span) => span.role === role)
      const { slug, act, saidEdtf } = rows.Statement.find(
        (statement) => statement.id === mention.statementId,
      ) as Rows['Statement'][number]
      const speakers = rows.Speaker.filter(({ statementId }) => statementId === mention.statementId).map(
        ({ actorId }) => actors.get(actorId) as Rows['Actor'][number],
      )
      return sideMention(
        text,
        tokens,
        {
          presentation: mention.presentation,
          content: of('CONTENT'),
          cue: of('CUE'),
          speaker: of('SPEAKER'),
          addressee: of('ADDRESSEE'),
        },
        {
          statement: slug,
          speakers: speakers.map((speaker) => speaker.slug),
          strangers: new Map(),
          isUnnamed: speakers.every(({ kind }) => kind === 'UNNAMED'),
          act,
          said: saidEdtf ?? null,
          confidence: null,
        },
      )
    })
    .sort(byPlace)
}
