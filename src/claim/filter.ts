import type { Prisma } from '../database/generated/client/client.ts'
import { defineFilter, toOne, where } from '../shared/filter.ts'
import { textWhere } from '../text/where.ts'
import { claimPosition } from './type.ts'

defineFilter(
  'ClaimFilter',
  'Which claims.',
  {
    slug: {
      type: ['String'],
      reference: 'Claim',
      description: 'One of these, by slug.',
    },
    about: { type: 'ActorFilter', description: 'About such an actor.' },
    event: { type: 'EventFilter', description: 'About such an event.' },
    text: {
      type: 'String',
      search: true,
      description: 'Has these words in its proposition, in any inflection, written as for `text` of statements.',
    },
    positions: {
      type: 'PositionFilter',
      description: 'On which a statement takes such a position.',
    },
  },
  {
    Claim: {
      slug: (slugs: string[]): Prisma.ClaimWhereInput => ({
        slug: { in: slugs },
      }),
      about: (filter): Prisma.ClaimWhereInput => ({
        subjects: { some: { actor: where('ActorFilter', 'Actor', filter) } },
      }),
      event: (filter): Prisma.ClaimWhereInput => ({
        event: { is: where('EventFilter', 'Event', filter) },
      }),
      text: (text: string): Prisma.ClaimWhereInput => textWhere(text, 'text'),
      positions: (filter): Prisma.ClaimWhereInput => ({
        positions: { some: where('PositionFilter', 'Position', filter) },
      }),
    },
  },
)

defineFilter(
  'PositionFilter',
  'Which positions of statements on claims. All that is given must hold of one and the same position.',
  {
    slug: {
      type: ['String'],
      reference: 'Claim',
      description: 'On one of these claims, by slug.',
    },
    position: { type: [claimPosition], description: 'One of these positions.' },
    claim: { type: 'ClaimFilter', description: 'On such a claim.' },
    statement: {
      type: 'StatementFilter',
      description: 'Taken by such a statement.',
    },
  },
  {
    Position: {
      slug: (slugs: string[]): Prisma.PositionWhereInput => ({
        claim: { slug: { in: slugs } },
      }),
      position: (positions: (typeof claimPosition.$inferType)[]): Prisma.PositionWhereInput => ({
        position: { in: positions },
      }),
      claim: (filter): Prisma.PositionWhereInput => toOne('claim', 'ClaimFilter', 'Claim', filter),
      statement: (filter): Prisma.PositionWhereInput => toOne('statement', 'StatementFilter', 'Statement', filter),
    },
  },
)
