import type { Prisma } from '../database/generated/client/client.ts'
import { among, countryCode, defineFilter, where } from '../shared/filter.ts'
import { fold } from '../shared/fold.ts'
import { actorKind, sector } from './enum.ts'

// An actor is looked at on its own, where an office counts that it held at any time, or as it takes
// part in a statement, where only those count that it held on the day of the statement.
type OnItsOwn = Prisma.ActorWhereInput
type AsItTakesPart = Prisma.ParticipationWhereInput

type Kind = typeof actorKind.$inferType
type Sector = typeof sector.$inferType

const onItsOwn = {
  slug: (slugs: string[]): OnItsOwn => ({ slug: { in: slugs } }),
  name: (names: string[]): OnItsOwn => ({
    names: { some: { key: { in: names.map(fold) } } },
  }),
  kind: (kinds: Kind[]): OnItsOwn => ({ kind: { in: kinds } }),
  country: (countries: string[]): OnItsOwn => among('country', countries),
  sector: (sectors: Sector[]): OnItsOwn => ({ sectors: { hasSome: sectors } }),
  official: (official: boolean): OnItsOwn => ({ official }),
  within: (slugs: string[]): OnItsOwn => ({
    within: { some: { within: { slug: { in: slugs } } } },
  }),
  named: (named: boolean): OnItsOwn => (named ? { NOT: { kind: 'UNNAMED' } } : { kind: 'UNNAMED' }),
  extracted: (extracted: boolean): OnItsOwn => ({ articleId: extracted ? { not: null } : null }),
  statements: (filter: unknown): OnItsOwn => ({
    spoken: {
      some: { statement: where('StatementFilter', 'Statement', filter) },
    },
  }),
  statementsAbout: (filter: unknown): OnItsOwn => ({
    targeted: {
      some: { statement: where('StatementFilter', 'Statement', filter) },
    },
  }),
}

defineFilter(
  'ActorFilter',
  'Which actors. In a filter of statements, offices count that were held on the day of the statement; in a list of actors, those held at any time.',
  {
    slug: {
      type: ['String'],
      reference: 'Actor',
      description: 'One of these, by slug, and nobody else; see `within`.',
    },
    name: {
      type: ['String'],
      description: 'Known under one of these names, whatever the case and the diacritics.',
    },
    kind: { type: [actorKind], description: 'Of one of these kinds.' },
    country: {
      type: ['String'],
      expected: countryCode,
      description: 'From one of these countries, ISO 3166-1 alpha-2.',
    },
    sector: {
      type: [sector],
      description: 'Of one of these sectors; for a person, that of the offices held.',
    },
    official: {
      type: 'Boolean',
      description:
        'Whether of government, military, legislature, judiciary or intelligence. In a statement of later days a former official is none.',
    },
    within: {
      type: ['String'],
      reference: 'Actor',
      description: 'One of these, by slug, or anything below it in the tree, or a person who holds an office there.',
    },
    named: {
      type: 'Boolean',
      description: 'False for actors whom an article leaves unnamed.',
    },
    extracted: {
      type: 'Boolean',
      description: 'Whether a program found it in one article, and no register has it.',
    },
    statements: {
      type: 'StatementFilter',
      description: 'Speaks such a statement.',
    },
    statementsAbout: {
      type: 'StatementFilter',
      description: 'Is what such a statement is about.',
    },
  },
  {
    Actor: onItsOwn,
    Participation: {
      slug: (slugs: string[]): AsItTakesPart => ({
        actor: onItsOwn.slug(slugs),
      }),
      name: (names: string[]): AsItTakesPart => ({
        actor: onItsOwn.name(names),
      }),
      kind: (kinds: Kind[]): AsItTakesPart => ({ kind: { in: kinds } }),
      country: (countries: string[]): AsItTakesPart => among('country', countries),
      sector: (sectors: Sector[]): AsItTakesPart => ({
        sectors: { hasSome: sectors },
      }),
      official: (official: boolean): AsItTakesPart => ({ official }),
      within: (slugs: string[]): AsItTakesPart => ({
        within: { some: { within: { slug: { in: slugs } } } },
      }),
      named: (named: boolean): AsItTakesPart => ({ named }),
      extracted: (extracted: boolean): AsItTakesPart => ({ actor: onItsOwn.extracted(extracted) }),
      statements: (filter: unknown): AsItTakesPart => ({
        actor: onItsOwn.statements(filter),
      }),
      statementsAbout: (filter: unknown): AsItTakesPart => ({
        actor: onItsOwn.statementsAbout(filter),
      }),
    },
  },
)
