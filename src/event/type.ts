import { builder } from '../builder.ts'
import type { Event } from '../database/generated/client/client.ts'
import { dateIn } from '../shared/imprecise-date.ts'
import { eventStatus, eventType, participantRole } from './enum.ts'

builder.prismaNode('Event', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    slug: t.exposeString('slug'),
    name: t.exposeString('name'),
    description: t.exposeString('description', { nullable: true }),
    names: t.relation('names', { query: { orderBy: { text: 'asc' } } }),
    type: t.expose('type', { type: eventType }),
    status: t.expose('status', { type: eventStatus }),
    on: t.field({
      ...dateIn<Event>({
        edtf: 'onEdtf',
        earliest: 'onEarliest',
        latest: 'onLatest',
        precision: 'onPrecision',
        words: 'onWords',
        derivation: 'onDerivation',
      }),
      description: 'When it happens or is to happen.',
    } as never),
    place: t.exposeString('place', { nullable: true }),
    country: t.exposeString('country', { nullable: true }),
    participants: t.relation('participants', {
      query: { orderBy: { actor: { slug: 'asc' } } },
    }),
    parent: t.relation('parent', { nullable: true }),
    children: t.relation('children', { query: { orderBy: { slug: 'asc' } } }),
  }),
})

builder.prismaObject('EventName', {
  select: { eventId: true, text: true },
  fields: (t) => ({
    text: t.exposeString('text'),
    language: t.exposeString('language', { nullable: true }),
  }),
})

builder.prismaObject('EventParticipant', {
  select: { eventId: true, actorId: true },
  fields: (t) => ({
    actor: t.relation('actor'),
    event: t.relation('event'),
    role: t.expose('role', { type: participantRole }),
  }),
})

builder.prismaObjectField('Actor', 'attended', (t) =>
  t.relation('attended', {
    description: 'The events in which it takes part, and as what.',
    query: {
      orderBy: [{ event: { undated: 'asc' } }, { event: { sortDay: 'asc' } }, { eventId: 'asc' }],
    },
  }),
)
