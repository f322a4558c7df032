import SchemaBuilder from '@pothos/core'
import DataloaderPlugin from '@pothos/plugin-dataloader'
import PrismaPlugin from '@pothos/plugin-prisma'
import RelayPlugin, { decodeGlobalID } from '@pothos/plugin-relay'
import { DateResolver } from 'graphql-scalars'
import type { Context } from './context.ts'
import { getDatamodel, type default as PrismaTypes } from './database/generated/pothos.ts'
import { BadUserInput } from './error.ts'

/** Every type and field of the schema is added to this builder; `schema.ts` lists who does. */
export const builder = new SchemaBuilder<{
  Context: Context
  PrismaTypes: PrismaTypes
  DefaultFieldNullability: false
  DefaultEdgesNullability: { list: false; items: false }
  DefaultNodeNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    Date: { Input: Date; Output: Date }
  }
}>({
  plugins: [RelayPlugin, PrismaPlugin, DataloaderPlugin],
  defaultFieldNullability: false,
  prisma: {
    client: (context) => context.prisma,
    dmmf: getDatamodel(),
    exposeDescriptions: true,
    filterConnectionTotalCount: true,
    // A resolver that forgets to pass Pothos' query on loads every nested row once more.
    onUnusedQuery: process.env['NODE_ENV'] === 'test' ? 'error' : null,
  },
  relay: {
    clientMutationId: 'omit',
    cursorType: 'String',
    nodesOnConnection: {
      description: 'The same without the edges, for whoever needs no cursor of each.',
    },
    edgesFieldOptions: {
      nullable: { list: false, items: false },
      description: 'The items of the page, each with its cursor.',
    },
    nodeFieldOptions: { nullable: false, description: 'The item itself.' },
    cursorFieldOptions: {
      description: 'The place in the list, for `after` and `before`. Opaque: it may change between versions.',
    },
    firstArgOptions: {
      description: 'How many items from the beginning, or behind `after`. 20 unless given, at most 100.',
    },
    lastArgOptions: {
      description: 'How many items from the end, or before `before`. At most 100.',
    },
    afterArgOptions: {
      description: 'A cursor of this list: the page begins behind it.',
    },
    beforeArgOptions: {
      description: 'A cursor of this list: the page ends before it.',
    },
    pageInfoFieldOptions: { description: 'Where the page stands in the list.' },
    pageInfoTypeOptions: { description: 'Where a page stands in its list.' },
    hasNextPageFieldOptions: { description: 'True where more items follow.' },
    hasPreviousPageFieldOptions: {
      description: 'True where items come before. Only known when paging backwards.',
    },
    startCursorFieldOptions: {
      description: "The first item's cursor; null on an empty page.",
    },
    endCursorFieldOptions: {
      description: "The last item's cursor; null on an empty page.",
    },
    nodeTypeOptions: {
      description: 'Whatever can be fetched again by its id.',
    },
    idFieldOptions: {
      description: 'The same for this object on every machine. Opaque: not to be taken apart.',
    },
    nodeQueryOptions: {
      description: 'One object by its id; null where there is none.',
      args: { id: { description: 'An id that this API gave.' } },
    },
    nodesQueryOptions: {
      description: 'Several objects by their ids, in their order; null for each that there is none of.',
      args: { ids: { description: 'Ids that this API gave.' } },
    },
    decodeGlobalID: (id) => {
      const decoded = isGlobalID(id) ? decodeGlobalID(id) : undefined
      if (!decoded)
        throw new BadUserInput(`id: expected an id that this API gave, not ${JSON.stringify(id.slice(0, 100))}.`)
      return decoded
    },
  },
})

/** What the builder knows of the schema, for whoever writes a function over it. */
export type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never

const uuid = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'
// A mention is found by two ids, because what belongs to a statement carries its key first.
const globalID = new RegExp(
  `^(Source|Article|Actor|Statement|Event|Claim):${uuid}$|^Mention:\\["${uuid}","${uuid}"\\]$`,
)

function isGlobalID(id: string): boolean {
  const text = Buffer.from(id, 'base64').toString('utf8')
  // What else decodes to the same, with spaces or without padding, is no id that was given.
  return globalID.test(text) && Buffer.from(text).toString('base64') === id
}

builder.addScalarType('Date', DateResolver)

builder.queryType({
  description: 'Who said what about whom, when, and where it is printed.',
})
