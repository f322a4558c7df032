import type { Prisma } from '../database/generated/client/client.ts'
import { among, countryCode, type DayRange, dayRange, defineFilter, inRange, where } from '../shared/filter.ts'
import { fold } from '../shared/fold.ts'
import { eventStatus, eventType } from './enum.ts'

type Where = Prisma.EventWhereInput

defineFilter(
  'EventFilter',
  'Which events.',
  {
    slug: {
      type: ['String'],
      reference: 'Event',
      description: 'One of these, by slug.',
    },
    name: {
      type: ['String'],
      description: 'Known under one of these names, whatever the case and the diacritics.',
    },
    type: { type: [eventType], description: 'Of one of these types.' },
    status: { type: [eventStatus], description: 'Of one of these statuses.' },
    country: { type: ['String'], expected: countryCode, description: 'In one of these countries, ISO 3166-1 alpha-2.' },
    on: { type: dayRange, description: 'In this range of days.' },
    participant: {
      type: 'ActorFilter',
      description: 'With such an actor among its participants.',
    },
    parent: { type: 'EventFilter', description: 'A part of such an event.' },
  },
  {
    Event: {
      slug: (slugs: string[]): Where => ({ slug: { in: slugs } }),
      name: (names: string[]): Where => ({
        names: { some: { key: { in: names.map(fold) } } },
      }),
      type: (types: (typeof eventType.$inferType)[]): Where => ({
        type: { in: types },
      }),
      status: (statuses: (typeof eventStatus.$inferType)[]): Where => ({
        status: { in: statuses },
      }),
      country: (countries: string[]): Where => among('country', countries),
      on: (range: DayRange): Where => inRange('onEarliest', 'onLatest', 'undated', range),
      participant: (filter): Where => ({
        participants: {
          some: { actor: where('ActorFilter', 'Actor', filter) },
        },
      }),
      parent: (filter): Where => ({
        parent: { is: where('EventFilter', 'Event', filter) },
      }),
    },
  },
)
