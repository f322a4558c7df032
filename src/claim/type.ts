import { builder } from '../builder.ts'
import { enumType } from '../shared/enum.ts'

export const claimPosition = enumType('ClaimPosition', 'What a statement does with a claim.', {
  ASSERTS: 'Says that it is so.',
  CONFIRMS: 'Says that it is so after somebody else did.',
  DENIES: 'Says that it is not so.',
  QUESTIONS: 'Doubts it.',
  QUALIFIES: 'Says that it is so only in part, or otherwise.',
  DECLINES_COMMENT: 'Refuses to say whether it is so. Not a denial.',
})

builder.prismaNode('Claim', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    slug: t.exposeString('slug'),
    text: t.exposeString('text'),
    event: t.relation('event', { nullable: true }),
    subjects: t.relation('subjects', {
      query: { orderBy: { actor: { slug: 'asc' } } },
    }),
  }),
})

builder.prismaObject('ClaimSubject', {
  select: { claimId: true, actorId: true },
  fields: (t) => ({ actor: t.relation('actor') }),
})

builder.prismaObject('Position', {
  select: { statementId: true, claimId: true },
  fields: (t) => ({
    statement: t.relation('statement'),
    claim: t.relation('claim'),
    position: t.expose('position', { type: claimPosition }),
  }),
})
