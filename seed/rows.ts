import { createHash } from 'node:crypto'
import { v5 } from 'uuid'
import type { Prisma } from '../src/database/generated/client/client.ts'

/** Every row that the database holds, by model, in an order in which references point backwards. */
export interface Rows {
  Actor: Prisma.ActorCreateManyInput[]
  ActorName: Prisma.ActorNameCreateManyInput[]
  Affiliation: Prisma.AffiliationCreateManyInput[]
  ActorWithin: Prisma.ActorWithinCreateManyInput[]
  Source: Prisma.SourceCreateManyInput[]
  SourceName: Prisma.SourceNameCreateManyInput[]
  Event: Prisma.EventCreateManyInput[]
  EventName: Prisma.EventNameCreateManyInput[]
  EventParticipant: Prisma.EventParticipantCreateManyInput[]
  Claim: Prisma.ClaimCreateManyInput[]
  ClaimSubject: Prisma.ClaimSubjectCreateManyInput[]
  Article: Prisma.ArticleCreateManyInput[]
  ArticleCitation: Prisma.ArticleCitationCreateManyInput[]
  Statement: Prisma.StatementCreateManyInput[]
  Speaker: Prisma.SpeakerCreateManyInput[]
  Target: Prisma.TargetCreateManyInput[]
  Addressee: Prisma.AddresseeCreateManyInput[]
  Position: Prisma.PositionCreateManyInput[]
  StatementRelation: Prisma.StatementRelationCreateManyInput[]
  Mention: Prisma.MentionCreateManyInput[]
  Span: Prisma.SpanCreateManyInput[]
  Via: Prisma.ViaCreateManyInput[]
  Printing: Prisma.PrintingCreateManyInput[]
  Participation: Prisma.ParticipationCreateManyInput[]
  ParticipationWithin: Prisma.ParticipationWithinCreateManyInput[]
  StatementLine: Prisma.StatementLineCreateManyInput[]
}

export const noRows = (): Rows => ({
  Actor: [],
  ActorName: [],
  Affiliation: [],
  ActorWithin: [],
  Source: [],
  SourceName: [],
  Event: [],
  EventName: [],
  EventParticipant: [],
  Claim: [],
  ClaimSubject: [],
  Article: [],
  ArticleCitation: [],
  Statement: [],
  Speaker: [],
  Target: [],
  Addressee: [],
  Position: [],
  StatementRelation: [],
  Mention: [],
  Span: [],
  Via: [],
  Printing: [],
  Participation: [],
  ParticipationWithin: [],
  StatementLine: [],
})

const namespace = v5('https://wortlaut.example/graph', v5.URL)

/** The id of what a model holds under a key; the same on every machine. */
export function idOf(model: keyof Rows, ...key: (string | number)[]): string {
  return v5([model, ...key].join('\u0000'), namespace)
}

/** A hash over all rows: two databases with the same revision hold the same. */
export function revisionOf(rows: Rows): string {
  const hash = createHash('sha256')
  for (const [model, ofModel] of Object.entries(rows)) {
    const lines = (ofModel as object[]).map((row) =>
      JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))),
    )
    hash.update(`${model}\n${lines.sort().join('\n')}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}
