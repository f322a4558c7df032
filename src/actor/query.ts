import './filter.ts'
import { builder } from '../builder.ts'
import type { Prisma, PrismaClient } from '../database/generated/client/client.ts'
import { BadUserInput } from '../error.ts'
import { connectionOf } from '../shared/connection.ts'
import { filterRef, where } from '../shared/filter.ts'
import { fold } from '../shared/fold.ts'
import { defineOrder } from '../shared/order.ts'
import { paging } from '../shared/paging.ts'
import { total } from '../shared/total.ts'

const actorOrder = defineOrder(
  'Actor',
  {
    NAME: {
      description: 'The English name, A to Z.',
      columns: (way) => [{ name: way }],
    },
    SLUG: {
      description: 'The slug, A to Z.',
      columns: (way) => [{ slug: way }],
    },
  },
  { field: 'NAME' },
)

const condition = (filter: unknown) => where<Prisma.ActorWhereInput>('ActorFilter', 'Actor', filter)

const all = total<{ filter?: unknown }>('Actor', ({ filter }) => condition(filter))

builder.queryFields((t) => ({
  actor: t.prismaField({
    type: 'Actor',
    nullable: true,
    description: 'One actor by its slug, or by any of its names; null where there is none.',
    args: {
      slug: t.arg.string({ description: 'The readable, stable name.' }),
      name: t.arg.string({
        description: 'Any name of it, whatever the case and the diacritics: Peking, Peskov, NATO.',
      }),
    },
    resolve: async (query, _, { slug, name }, { prisma }) => {
      if (typeof slug === 'string' && typeof name === 'string')
        throw new BadUserInput('actor: expected either a slug or a name, not both.')
      if (typeof slug === 'string') return prisma.actor.findUnique({ ...query, where: { slug } })
      if (typeof name === 'string') return byName(query, name, prisma)
      throw new BadUserInput('actor: expected a slug or a name, and neither came.')
    },
  }),
  actors: t.prismaConnection(
    {
      type: 'Actor',
      cursor: 'id',
      ...paging('Actor'),
      description: 'Everybody who speaks or is spoken about. Offices count that an actor held at any time.',
      args: {
        filter: t.arg({
          type: filterRef('ActorFilter'),
          description: 'Which ones; all where it is left out.',
        }),
        orderBy: t.arg({
          type: [actorOrder.ref],
          description: 'In which order; by name where it is left out.',
        }),
      },
      totalCount: all.totalCount,
      resolve: (query, _, args, context, info) => {
        all.start(args, context, info)
        return context.prisma.actor.findMany({
          ...query,
          where: condition(args.filter),
          orderBy: actorOrder.of(args.orderBy),
        })
      },
    },
    connectionOf('Actor'),
  ),
}))

/** The actor whom a name means. A name of several is an error that lists them: a guess would be a false answer. */
async function byName<Query extends { select?: object }>(query: Query, name: string, prisma: PrismaClient) {
  const named = { names: { some: { key: fold(name) } } }
  const actors = await prisma.actor.findMany({
    ...query,
    where: named,
    take: 2,
  })
  if (actors.length < 2) return actors[0] ?? null
  const candidates = await prisma.actor.findMany({
    where: named,
    select: { slug: true, name: true },
    orderBy: { slug: 'asc' },
    take: 20,
  })
  throw new BadUserInput(
    `actor: the name ${JSON.stringify(name)} means several actors. Ask for one of them by its slug: ` +
      `${candidates.map((actor) => `${actor.slug} (${actor.name})`).join(', ')}.`,
    { extensions: { candidates: candidates.map((actor) => actor.slug) } },
  )
}
