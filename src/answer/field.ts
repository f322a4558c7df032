import { type FieldNode, type GraphQLField, type GraphQLObjectType, getArgumentValues } from 'graphql'
import type { Context } from '../context.ts'
import type { Where } from '../database/condition.ts'
import type { OrderBy } from './order.ts'
import type { Request } from './request.ts'

// biome-ignore lint/suspicious/noExplicitAny: what a field takes and gives is known to its own room.
type Any = any

/** A list over rows between its parent and its items. */
interface Through {
  to: string
  edge?: Record<string, true>
  rows?: Where
  where(args: Any): Where
  orderBy(args: Any): OrderBy[]
}

/** A field at the root over rows of a model. */
export interface Root {
  model: string
  where(args: Any): Where
  /** The order of a list; of one object there is none. */
  orderBy?(args: Any): OrderBy[]
}

/** What a field says of itself in its extensions: to Pothos and its plugins, to the checks of arguments, and to us. */
export interface Extensions {
  /** The column that it shows as it is. */
  pothosExposedField?: string
  /** The relation that it follows. */
  pothosPrismaRelationField?: { name: string }
  /** What it needs of its row. */
  pothosPrismaSelect?:
    | object
    | ((
        args: object,
        context: Pick<Context, 'limits'>,
        nested: (query: object) => object,
        selected: () => Set<string>,
      ) => { select: Record<string, Any> })
  pothosOptions: { resolve?: (parent: Any, args: object, context: Context, info: Any) => unknown }
  /** The model of the rows of a list. */
  cursorOf?: string
  parentKey?: string
  through?: Through & { list: string }
  /** Where it shows an object whose fields are columns of its row: which is which. */
  columns?: Record<string, string>
  /** The list whose tally it shows, as the import keeps it. */
  tallied?: string | undefined
  root?: Root
}

export const extensionsOf = (field: GraphQLField<unknown, unknown>) => field.extensions as unknown as Extensions

/** The model whose rows the objects of a type are; none where they are no rows. */
export const modelOf = (type: object): string | undefined =>
  (type as { extensions?: { pothosPrismaModel?: string } }).extensions?.pothosPrismaModel

/** A field as a request asks for it. */
export interface Asked {
  field: GraphQLField<unknown, unknown>
  parent: GraphQLObjectType
  nodes: FieldNode[]
}

const none = Object.freeze({})

export const argumentsOf = ({ field, nodes }: Asked, { variables }: Request): Record<string, Any> =>
  field.args.length === 0 ? none : getArgumentValues(field, nodes[0] as FieldNode, variables)
