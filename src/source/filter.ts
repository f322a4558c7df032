import type { Prisma } from '../database/generated/client/client.ts'
import { among, countryCode, defineFilter } from '../shared/filter.ts'
import { fold } from '../shared/fold.ts'
import { sourceKind } from './type.ts'

type Where = Prisma.SourceWhereInput

defineFilter(
  'SourceFilter',
  'Which sources: outlets that publish. Not who speaks.',
  {
    slug: {
      type: ['String'],
      reference: 'Source',
      description: 'One of these, by slug.',
    },
    name: {
      type: ['String'],
      description: 'Known under one of these names, whatever the case and the diacritics.',
    },
    kind: { type: [sourceKind], description: 'Of one of these kinds.' },
    country: {
      type: ['String'],
      expected: countryCode,
      description: 'Based in one of these countries, ISO 3166-1 alpha-2.',
    },
  },
  {
    Source: {
      slug: (slugs: string[]): Where => ({ slug: { in: slugs } }),
      name: (names: string[]): Where => ({
        names: { some: { key: { in: names.map(fold) } } },
      }),
      kind: (kinds: (typeof sourceKind.$inferType)[]): Where => ({
        kind: { in: kinds },
      }),
      country: (countries: string[]): Where => among('country', countries),
    },
  },
)
