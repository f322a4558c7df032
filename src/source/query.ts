import './filter.ts'
import { builder } from '../builder.ts'
import type { Prisma } from '../database/generated/client/client.ts'
import { connectionOf } from '../shared/connection.ts'
import { filterRef, where } from '../shared/filter.ts'
import { defineOrder } from '../shared/order.ts'
import { paging } from '../shared/paging.ts'
import { slugArgument } from '../shared/slug.ts'
import { total } from '../shared/total.ts'

const sourceOrder = defineOrder(
  'Source',
  {
    NAME: {
      description: 'The name, A to Z.',
      columns: (way) => [{ name: way }],
    },
    SLUG: {
      description: 'The slug, A to Z.',
      columns: (way) => [{ slug: way }],
    },
  },
  { field: 'NAME' },
)

const condition = (filter: unknown) => where<Prisma.SourceWhereInput>('SourceFilter', 'Source', filter)

const all = total<{ filter?: unknown }>('Source', ({ filter }) => condition(filter))

builder.queryFields((t) => ({
  source: t.prismaField({
    type: 'Source',
    nullable: true,
    description: 'One source by its slug; null where there is none.',
    args: { slug: slugArgument(t) },
    resolve: (query, _, { slug }, { prisma }) => prisma.source.findUnique({ ...query, where: { slug } }),
  }),
  sources: t.prismaConnection(
    {
      type: 'Source',
      cursor: 'id',
      ...paging('Source'),
      description: 'The outlets and agencies of the corpus, those that publish its articles and those they refer to.',
      args: {
        filter: t.arg({
          type: filterRef('SourceFilter'),
          description: 'Which ones; all where it is left out.',
        }),
        orderBy: t.arg({
          type: [sourceOrder.ref],
          description: 'In which order; by name where it is left out.',
        }),
      },
      totalCount: all.totalCount,
      resolve: (query, _, args, context, info) => {
        all.start(args, context, info)
        return context.prisma.source.findMany({
          ...query,
          where: condition(args.filter),
          orderBy: sourceOrder.of(args.orderBy),
        })
      },
    },
    connectionOf('Source'),
  ),
}))
