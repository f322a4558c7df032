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

/** The models whose rows come from the registers. */
export const registerModels = [
  'Actor',
  'ActorName',
  'Affiliation',
  'ActorWithin',
  'Source',
  'SourceName',
  'Event',
  'EventName',
  'EventParticipant',
  'Claim',
  'ClaimSubject',
] as const satisfies (keyof Rows)[]

/** The models whose rows come from documents; each row from one, whatever else it depends on. */
export const documentModels = [
  'Article',
  // Those that only an imported article knows; of all others the register has them.
  'Actor',
  'ActorName',
  'ActorWithin',
  'ArticleCitation',
  'Statement',
  'Speaker',
  'Target',
  'Addressee',
  'Position',
  'StatementRelation',
  'Mention',
  'Span',
  'Via',
  'Printing',
  'Participation',
  'ParticipationWithin',
  'StatementLine',
] as const satisfies (keyof Rows)[]

/** The models whose rows come from documents alone. */
export const ownModels = documentModels.filter((model) => !(registerModels as readonly string[]).includes(model))

export type RegisterRows = Pick<Rows, (typeof registerModels)[number]>
export type DocumentRows = Pick<Rows, (typeof documentModels)[number]>

const empty = (models: readonly (keyof Rows)[]) => Object.fromEntries(models.map((model) => [model, []]))

export const noRegisterRows = () => empty(registerModels) as unknown as RegisterRows
export const noDocumentRows = () => empty(documentModels) as unknown as DocumentRows
