import { builder } from '../builder.ts'
import { connectionOf } from '../shared/connection.ts'
import { paging } from '../shared/paging.ts'
import { slugArgument } from '../shared/slug.ts'
import { total } from '../shared/total.ts'
import { condition, filterArgument, orderArgument, statementOrder } from './list.ts'

const all = total<{ filter?: unknown }>('Statement', ({ filter }) => condition(filter))

builder.queryFields((t) => ({
  statement: t.prismaField({
    type: 'Statement',
    nullable: true,
    description: 'One statement by its slug; null where there is none.',
    args: { slug: slugArgument(t) },
    resolve: (query, _, { slug }, { prisma }) => prisma.statement.findUnique({ ...query, where: { slug } }),
  }),
  statements: t.prismaConnection(
    {
      type: 'Statement',
      cursor: 'id',
      ...paging('Statement'),
      description: 'Who said what: every utterance of the corpus, once, however many articles print it.',
      args: { filter: t.arg(filterArgument), orderBy: t.arg(orderArgument) },
      totalCount: all.totalCount,
      resolve: (query, _, args, context, info) => {
        all.start(args, context, info)
        return context.prisma.statement.findMany({
          ...query,
          where: condition(args.filter),
          orderBy: statementOrder.of(args.orderBy),
        })
      },
    },
    connectionOf('Statement'),
  ),
}))
