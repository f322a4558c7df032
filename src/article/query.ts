import './filter.ts'
import { builder } from '../builder.ts'
import type { Prisma } from '../database/generated/client/client.ts'
import { byId } from '../shared/by-id.ts'
import { connectionOf } from '../shared/connection.ts'
import { filterRef, where } from '../shared/filter.ts'
import { byDay, defineOrder } from '../shared/order.ts'
import { paging } from '../shared/paging.ts'
import { rootList, rootObject } from '../shared/root.ts'
import { slugArgument } from '../shared/slug.ts'

const articleOrder = defineOrder(
  'Article',
  {
    PUBLISHED_ON: {
      description: 'The first day on which it may have been published; undated articles last.',
      columns: byDay,
    },
    SLUG: {
      description: 'The slug, A to Z.',
      columns: (way) => [{ slug: way }],
    },
    DOCUMENT: {
      description: 'The name of the file in the corpus.',
      columns: (way) => [{ document: way }],
    },
  },
  { field: 'PUBLISHED_ON', direction: 'DESC' },
)

const condition = (filter: unknown) => where<Prisma.ArticleWhereInput>('ArticleFilter', 'Article', filter)

const filterArgument = {
  type: filterRef('ArticleFilter'),
  description: 'Which ones; all where it is left out.',
}
const orderArgument = {
  type: [articleOrder.ref] as [typeof articleOrder.ref],
  description: 'In which order; newest first where it is left out.',
}

builder.queryFields((t) => ({
  article: t.prismaField({
    type: 'Article',
    nullable: true,
    description: 'One article by its slug; null where there is none.',
    args: { slug: slugArgument(t) },
    ...rootObject('Article', ({ slug }) => ({ slug })),
  }),
  articles: t.prismaConnection(
    {
      type: 'Article',
      description: 'The documents of the corpus.',
      args: { filter: t.arg(filterArgument), orderBy: t.arg(orderArgument) },
      ...rootList('Article', condition, articleOrder),
    },
    connectionOf('Article'),
  ),
}))

builder.prismaObjectField('Source', 'articles', (t) =>
  t.relatedConnection(
    'articles',
    {
      cursor: 'id',
      totalCount: true,
      ...paging('Article', 'sourceId'),
      args: { filter: t.arg(filterArgument), orderBy: t.arg(orderArgument) },
      query: ({ filter, orderBy }) => ({
        where: condition(filter),
        orderBy: articleOrder.of(orderBy) as never,
      }),
    },
    connectionOf('Article'),
  ),
)

builder.prismaObjectField('Actor', 'extractedFrom', (t) =>
  t.prismaField({
    type: 'Article',
    nullable: true,
    description:
      'The imported article in which a program found this actor, and of which alone it is known; null for an actor of the register.',
    select: { articleId: true },
    resolve: (query, { articleId }, _args, { prisma }) => byId(prisma, 'article', query, articleId),
  }),
)
