import { builder } from '../builder.ts'
import { actorKind, nameKind, plurality, sector } from './enum.ts'

builder.prismaNode('Actor', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    slug: t.exposeString('slug'),
    kind: t.expose('kind', { type: actorKind }),
    name: t.exposeString('name'),
    description: t.exposeString('description', { nullable: true }),
    names: t.relation('names', { query: { orderBy: { text: 'asc' } } }),
    country: t.exposeString('country', { nullable: true }),
    sector: t.expose('sector', { type: sector, nullable: true }),
    wikidata: t.exposeString('wikidata', { nullable: true }),
    words: t.exposeString('words', { nullable: true }),
    plurality: t.expose('plurality', { type: plurality, nullable: true }),
    parent: t.relation('parent', { nullable: true }),
    children: t.relation('children', { query: { orderBy: { slug: 'asc' } } }),
    affiliations: t.relation('affiliations', {
      query: { orderBy: { ordinal: 'asc' } },
    }),
    members: t.relation('members', {
      query: { orderBy: [{ actorId: 'asc' }, { ordinal: 'asc' }] },
    }),
  }),
})

builder.prismaObject('ActorName', {
  select: { actorId: true, text: true },
  fields: (t) => ({
    text: t.exposeString('text'),
    language: t.exposeString('language', { nullable: true }),
    kind: t.expose('kind', { type: nameKind }),
  }),
})

builder.prismaObject('Affiliation', {
  select: { actorId: true, ordinal: true },
  fields: (t) => ({
    actor: t.relation('actor'),
    organization: t.relation('organization'),
    role: t.exposeString('role'),
    fromEdtf: t.exposeString('fromEdtf', { nullable: true }),
    toEdtf: t.exposeString('toEdtf', { nullable: true }),
    earliest: t.expose('earliest', { type: 'Date', nullable: true }),
    latest: t.expose('latest', { type: 'Date', nullable: true }),
  }),
})
