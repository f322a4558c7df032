import './filter.ts'
import { builder } from '../builder.ts'
import type { Prisma } from '../database/generated/client/client.ts'
import { connectionOf } from '../shared/connection.ts'
import { filterRef, where } from '../shared/filter.ts'
import { defineOrder } from '../shared/order.ts'
import { rootList, rootObject } from '../shared/root.ts'
import { slugArgument } from '../shared/slug.ts'

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

builder.queryFields((t) => ({
  source: t.prismaField({
    type: 'Source',
    nullable: true,
    description: 'One source by its slug; null where there is none.',
    args: { slug: slugArgument(t) },
    ...rootObject('Source', ({ slug }) => ({ slug })),
  }),
  sources: t.prismaConnection(
    {
      type: 'Source',
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
      ...rootList('Source', condition, sourceOrder),
    },
    connectionOf('Source'),
  ),
}))
