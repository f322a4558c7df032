import './filter.ts'
import { builder } from '../builder.ts'
import type { Prisma } from '../database/generated/client/client.ts'
import { connectionOf } from '../shared/connection.ts'
import { filterRef, where } from '../shared/filter.ts'
import { byDay, defineOrder } from '../shared/order.ts'
import { paging } from '../shared/paging.ts'
import { rootList, rootObject } from '../shared/root.ts'
import { slugArgument } from '../shared/slug.ts'

const claimOrder = defineOrder(
  'Claim',
  {
    SLUG: {
      description: 'The slug, A to Z.',
      columns: (way) => [{ slug: way }],
    },
  },
  { field: 'SLUG' },
)

const positionOrder = defineOrder(
  'Position',
  {
    SAID_ON: {
      description: 'The first day on which the statement may have been made; undated ones last.',
      columns: byDay,
    },
  },
  { field: 'SAID_ON' },
)

const condition = (filter: unknown) => where<Prisma.ClaimWhereInput>('ClaimFilter', 'Claim', filter)

builder.queryFields((t) => ({
  claim: t.prismaField({
    type: 'Claim',
    nullable: true,
    description: 'One claim by its slug; null where there is none.',
    args: { slug: slugArgument(t) },
    ...rootObject('Claim', ({ slug }) => ({ slug })),
  }),
  claims: t.prismaConnection(
    {
      type: 'Claim',
      description: 'The propositions on which statements take positions.',
      args: {
        filter: t.arg({
          type: filterRef('ClaimFilter'),
          description: 'Which ones; all where it is left out.',
        }),
        orderBy: t.arg({
          type: [claimOrder.ref],
          description: 'In which order; by slug where it is left out.',
        }),
      },
      ...rootList('Claim', condition, claimOrder),
    },
    connectionOf('Claim'),
  ),
}))

builder.prismaObjectField('Claim', 'positions', (t) =>
  t.relatedConnection(
    'positions',
    {
      cursor: 'statementId_claimId',
      totalCount: true,
      ...paging('Position', 'claimId'),
      args: {
        filter: t.arg({
          type: filterRef('PositionFilter'),
          description: 'Which ones; all where it is left out.',
        }),
        orderBy: t.arg({
          type: [positionOrder.ref],
          description: 'In which order; the earliest first where it is left out.',
        }),
      },
      query: ({ filter, orderBy }) => ({
        where: where('PositionFilter', 'Position', filter),
        orderBy: positionOrder.of(orderBy, {}, 'statementId') as never,
      }),
    },
    connectionOf('Position'),
  ),
)

builder.prismaObjectField('Statement', 'positions', (t) =>
  t.relation('positions', { query: { orderBy: { claim: { slug: 'asc' } } } }),
)
