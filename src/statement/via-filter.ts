import { builder } from '../builder.ts'
import type { Prisma } from '../database/generated/client/client.ts'
import { filterRef, where } from '../shared/filter.ts'
import { viaRole } from './enum.ts'

export interface ViaFilter {
  any?: boolean | null | undefined
  only?: boolean | null | undefined
  role?: (typeof viaRole.$inferType)[] | null | undefined
  source?: object | null | undefined
  actor?: object | null | undefined
}

export const viaFilter = builder.inputRef<ViaFilter>('ViaFilter').implement({
  description:
    'How statements reached the articles that print them. `role`, `source` and `actor` must hold of one link of a chain.',
  fields: (t) => ({
    any: t.boolean({
      description: 'Whether any mention of it came through somebody else.',
    }),
    only: t.boolean({
      description: 'Whether every mention of it came through somebody else.',
    }),
    role: t.field({
      type: [viaRole],
      description: 'Through a link with one of these roles.',
    }),
    source: t.field({
      type: filterRef('SourceFilter'),
      description: 'Through such an outlet.',
    }),
    actor: t.field({
      type: filterRef('ActorFilter'),
      description: 'Through such an actor.',
    }),
  }),
})

/** One link of a chain; undefined where the filter says nothing about one. */
function linkWhere({ role, source, actor }: ViaFilter): Prisma.ViaWhereInput | undefined {
  if (!role && !source && !actor) return undefined
  return {
    AND: [
      ...(role ? [{ role: { in: role } }] : []),
      ...(source ? [{ source: { is: where<Prisma.SourceWhereInput>('SourceFilter', 'Source', source) } }] : []),
      ...(actor ? [{ actor: { is: where<Prisma.ActorWhereInput>('ActorFilter', 'Actor', actor) } }] : []),
    ],
  }
}

const throughAnybody: Prisma.MentionWhereInput = { via: { some: {} } }
const throughNobody: Prisma.MentionWhereInput = { via: { none: {} } }

/** The statements whose mentions have such chains. Every statement has a mention. */
export function viaWhere(filter: ViaFilter): Prisma.StatementWhereInput {
  const { any, only } = filter
  const link = linkWhere(filter)
  const holds = (wanted: boolean, condition: Prisma.StatementWhereInput) => (wanted ? condition : { NOT: condition })
  const parts = [
    ...(link ? [{ mentions: { some: { via: { some: link } } } }] : []),
    ...(typeof any === 'boolean' ? [holds(any, { mentions: { some: throughAnybody } })] : []),
    ...(typeof only === 'boolean' ? [holds(!only, { mentions: { some: throughNobody } })] : []),
  ]
  return parts.length === 0 ? {} : { AND: parts }
}

/** The mentions that have such chains; of one article `any` and `only` say the same. */
export function mentionVia(filter: ViaFilter): Prisma.MentionWhereInput {
  const link = linkWhere(filter)
  const parts: Prisma.MentionWhereInput[] = [
    ...(link ? [{ via: { some: link } }] : []),
    ...[filter.any, filter.only].flatMap((wanted) =>
      typeof wanted === 'boolean' ? [wanted ? throughAnybody : throughNobody] : [],
    ),
  ]
  return parts.length === 0 ? {} : { AND: parts }
}
