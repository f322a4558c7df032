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
      description: 'Whether any article has it through somebody else.',
    }),
    only: t.boolean({
      description: 'Whether every article that prints it has it through somebody else.',
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

/** The statements whose mentions have such chains. Every statement has a mention. */
export function viaWhere({ any, only, role, source, actor }: ViaFilter): Prisma.StatementWhereInput {
  const link: Prisma.ViaWhereInput = {
    AND: [
      ...(role ? [{ role: { in: role } }] : []),
      ...(source
        ? [
            {
              source: {
                is: where<Prisma.SourceWhereInput>('SourceFilter', 'Source', source),
              },
            },
          ]
        : []),
      ...(actor
        ? [
            {
              actor: {
                is: where<Prisma.ActorWhereInput>('ActorFilter', 'Actor', actor),
              },
            },
          ]
        : []),
    ],
  }
  const through: Prisma.StatementWhereInput = {
    mentions: { some: { via: { some: link } } },
  }
  const withoutAnybody: Prisma.StatementWhereInput = {
    mentions: { some: { via: { none: {} } } },
  }
  const holds = (wanted: boolean, condition: Prisma.StatementWhereInput) => (wanted ? condition : { NOT: condition })
  const parts = [
    ...(role || source || actor ? [through] : []),
    ...(typeof any === 'boolean' ? [holds(any, { mentions: { some: { via: { some: {} } } } })] : []),
    ...(typeof only === 'boolean' ? [holds(!only, withoutAnybody)] : []),
  ]
  return parts.length === 0 ? {} : { AND: parts }
}
