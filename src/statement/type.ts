import { builder } from '../builder.ts'
import type { Statement } from '../database/generated/client/client.ts'
import { dateIn } from '../shared/imprecise-date.ts'
import { attestation, provenanceKind, relationBasis, relationKind, speechAct, stance } from './enum.ts'

interface Provenance {
  provenance: typeof provenanceKind.$inferType
  method: string | null
  version: string | null
  confidence: number | null
}

const provenance = builder.objectRef<Provenance>('Provenance').implement({
  description: 'How a statement came into the corpus.',
  fields: (t) => ({
    kind: t.field({
      type: provenanceKind,
      description: 'By hand or by a program.',
      resolve: (row) => row.provenance,
    }),
    method: t.exposeString('method', {
      nullable: true,
      description: 'The method of the program; null where it was annotated by hand.',
    }),
    version: t.exposeString('version', {
      nullable: true,
      description: 'The version of the method; null where it was annotated by hand.',
    }),
    confidence: t.exposeFloat('confidence', {
      nullable: true,
      description: 'How sure the method is, from 0 to 1; null where it was annotated by hand.',
    }),
  }),
})

builder.prismaNode('Statement', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    slug: t.exposeString('slug'),
    summary: t.exposeString('summary'),
    act: t.expose('act', { type: speechAct }),
    consequence: t.exposeString('consequence', { nullable: true }),
    joint: t.exposeBoolean('joint'),
    saidOn: t.field({
      ...dateIn<Statement>({
        edtf: 'saidEdtf',
        earliest: 'saidEarliest',
        latest: 'saidLatest',
        precision: 'saidPrecision',
        words: 'saidWords',
        derivation: 'saidDerivation',
      }),
      description: 'When it was said. Not when it was printed: that is the date of the articles.',
    } as never),
    saidAt: t.relation('saidAt', { nullable: true }),
    speakers: t.relation('speakers', {
      query: { orderBy: { ordinal: 'asc' } },
    }),
    targets: t.relation('targets', { query: { orderBy: { ordinal: 'asc' } } }),
    addressees: t.relation('addressees', {
      query: { orderBy: { ordinal: 'asc' } },
    }),
    relations: t.relation('relations', {
      query: { orderBy: { related: { slug: 'asc' } } },
    }),
    parent: t.relation('parent', { nullable: true }),
    nested: t.relation('nested', { query: { orderBy: { slug: 'asc' } } }),
    attestation: t.expose('attestation', { type: attestation }),
    provenance: t.field({
      type: provenance,
      description: 'How it came into the corpus: by hand, or by which program.',
      select: {
        provenance: true,
        method: true,
        version: true,
        confidence: true,
      },
      resolve: (statement) => statement,
    }),
  }),
})

builder.prismaObject('Target', {
  select: { statementId: true, ordinal: true },
  fields: (t) => ({
    actor: t.relation('actor', { nullable: true }),
    event: t.relation('event', { nullable: true }),
    stance: t.expose('stance', { type: stance }),
  }),
})

builder.prismaObject('Addressee', {
  select: { statementId: true, actorId: true },
  fields: (t) => ({ actor: t.relation('actor') }),
})

builder.prismaObject('StatementRelation', {
  select: { statementId: true, relatedId: true },
  fields: (t) => ({
    kind: t.expose('kind', { type: relationKind }),
    basis: t.expose('basis', { type: relationBasis }),
    statement: t.relation('statement'),
    related: t.relation('related'),
  }),
})
