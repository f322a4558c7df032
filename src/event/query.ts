import './filter.ts'
import { builder } from '../builder.ts'
import type { Prisma } from '../database/generated/client/client.ts'
import { connectionOf } from '../shared/connection.ts'
import { filterRef, where } from '../shared/filter.ts'
import { byDay, defineOrder } from '../shared/order.ts'
import { rootList, rootObject } from '../shared/root.ts'
import { slugArgument } from '../shared/slug.ts'

const eventOrder = defineOrder(
  'Event',
  {
    ON: {
      description: 'The first day on which it may have happened; undated events last.',
      columns: byDay,
    },
    NAME: {
      description: 'The English name, A to Z.',
      columns: (way) => [{ name: way }],
    },
    SLUG: {
      description: 'The slug, A to Z.',
      columns: (way) => [{ slug: way }],
    },
  },
  { field: 'ON' },
)

const condition = (filter: unknown) => where<Prisma.EventWhereInput>('EventFilter', 'Event', filter)

builder.queryFields((t) => ({
  event: t.prismaField({
    type: 'Event',
    nullable: true,
    description: 'One event by its slug; null where there is none.',
    args: { slug: slugArgument(t) },
    ...rootObject('Event', ({ slug }) => ({ slug })),
  }),
  events: t.prismaConnection(
    {
      type: 'Event',
      description: 'What statements are about, or were made at: what happened, is planned or is alleged.',
      args: {
        filter: t.arg({
          type: filterRef('EventFilter'),
          description: 'Which ones; all where it is left out.',
        }),
        orderBy: t.arg({
          type: [eventOrder.ref],
          description: 'In which order; the earliest first where it is left out.',
        }),
      },
      ...rootList('Event', condition, eventOrder),
    },
    connectionOf('Event'),
  ),
}))
