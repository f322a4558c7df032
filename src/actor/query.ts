import './filter.ts'
import { builder } from '../builder.ts'
import type { Prisma, PrismaClient } from '../database/generated/client/client.ts'
import { BadUserInput } from '../error.ts'
import { connectionOf } from '../shared/connection.ts'
import { filterRef, where } from '../shared/filter.ts'
import { fold } from '../shared/fold.ts'
import { defineOrder } from '../shared/order.ts'
import { rootList } from '../shared/root.ts'

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
    extensions: { root: { model: 'Actor', where: named } },
    resolve: (query, _, given, { prisma }) => {
      const where = named(given)
      if ('slug' in where) return prisma.actor.findUnique({ ...query, where })
      return byName(query, where, given.name as string, prisma)
    },
  }),
  actors: t.prismaConnection(
    {
      type: 'Actor',
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
      ...rootList('Actor', condition, actorOrder),
    },
    connectionOf('Actor'),
  ),
}))

interface Given {
  slug?: string | null | undefined
  name?: string | null | undefined
}

/** That an actor has the slug, or the name. */
function named({ slug, name }: Given): { slug: string } | { names: { some: { key: string } } } {
  if (typeof slug === 'string' && typeof name === 'string')
    throw new BadUserInput('actor: expected either a slug or a name, not both.')
  if (typeof slug === 'string') return { slug }
  if (typeof name === 'string') return { names: { some: { key: fold(name) } } }
  throw new BadUserInput('actor: expected a slug or a name, and neither came.')
}

/** The actor whom a name means. A name of several is an error that lists them: a guess would be a false answer. */
async function byName<Query extends { select?: object }>(
  query: Query,
  where: Prisma.ActorWhereInput,
  name: string,
  prisma: PrismaClient,
) {
  const actors = await prisma.actor.findMany({
    ...query,
    where,
    take: 2,
  })
  if (actors.length < 2) return actors[0] ?? null
  const candidates = await prisma.actor.findMany({
    where,
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
