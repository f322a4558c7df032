import { builder } from '../builder.ts'
import { byId } from '../shared/by-id.ts'
import { enumType } from '../shared/enum.ts'

export const level = enumType<'ACTOR' | 'COUNTRY'>('NetworkLevel', 'What the nodes of a network are.', {
  ACTOR: 'Actors, each by itself.',
  COUNTRY: 'The countries of actors; those of none, such as NATO, are one node.',
})

/** What is counted of an edge or a node. */
export interface Counts {
  statements: number
  favor: number
  against: number
  neutral: number
  mixed: number
  unclear: number
}

export interface Node {
  /** The id of an actor, a country's code, or null for those of no country. */
  key: string | null
  level: 'ACTOR' | 'COUNTRY'
  says: number
  isAbout: number
}

interface Edge extends Counts {
  from: Node
  to: Node
}

export interface Network {
  nodes: Node[]
  edges: Edge[]
  statements: number
  withoutTarget: number
}

const node = builder.objectRef<Node>('NetworkNode')

node.implement({
  description: 'Who speaks or is spoken about: an actor or a country.',
  fields: (t) => ({
    actor: t.prismaField({
      type: 'Actor',
      nullable: true,
      description: 'The actor; null in a network of countries.',
      resolve: (query, { level, key }, _args, { prisma }) =>
        byId(prisma, 'actor', query, level === 'ACTOR' ? key : null),
    }),
    country: t.string({
      nullable: true,
      description: 'In a network of countries, ISO 3166-1 alpha-2; null for actors of no country.',
      resolve: ({ level, key }) => (level === 'COUNTRY' ? key : null),
    }),
    says: t.exposeInt('says', {
      description: 'How many statements it makes about anybody, also where not all edges are shown.',
    }),
    isAbout: t.exposeInt('isAbout', { description: 'How many statements are about it, whoever makes them.' }),
  }),
})

const stances = builder.objectRef<Counts>('StanceCounts').implement({
  description:
    'In how many statements a stance is taken. A statement about two actors of one country may take two stances towards it.',
  fields: (t) => ({
    favor: t.exposeInt('favor', { description: 'For it.' }),
    against: t.exposeInt('against', { description: 'Against it.' }),
    neutral: t.exposeInt('neutral', { description: 'Neither.' }),
    mixed: t.exposeInt('mixed', { description: 'Both.' }),
    unclear: t.exposeInt('unclear', { description: 'It cannot be told.' }),
  }),
})

const edge = builder.objectRef<Edge>('NetworkEdge').implement({
  description: 'That one speaks about another.',
  fields: (t) => ({
    from: t.expose('from', { type: node, description: 'Who speaks.' }),
    to: t.expose('to', { type: node, description: 'Who is spoken about.' }),
    statements: t.exposeInt('statements', { description: 'In how many statements.' }),
    stances: t.field({ type: stances, description: 'With which stance.', resolve: (counts) => counts }),
  }),
})

export const network = builder.objectRef<Network>('Network').implement({
  description: 'Who speaks about whom. What is only about events is no part of it, and counted apart.',
  fields: (t) => ({
    nodes: t.expose('nodes', {
      type: [node],
      extensions: { usual: 100 },
      description: 'Everybody who is at one end of an edge.',
    }),
    edges: t.expose('edges', {
      type: [edge],
      extensions: { usual: 100 },
      description: 'Who speaks about whom, the most frequent first.',
    }),
    statements: t.exposeInt('statements', { description: 'How many statements are about any actor.' }),
    withoutTarget: t.exposeInt('withoutTarget', {
      description: 'How many statements fit the filter and are about no actor.',
    }),
  }),
})
