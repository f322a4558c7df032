import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from 'graphql'

/** A field on the way, and the type of its objects that the way goes on from. */
interface Step {
  field: GraphQLField<unknown, unknown>
  type: GraphQLObjectType
  /** Whether the field's own type is another, so that a fragment has to say which. */
  isFragment: boolean
}

/** A way through the graph, from the root to objects of a type. */
export interface Route {
  type: GraphQLObjectType
  steps: Step[]
  /** Tells two routes to one type apart in names. */
  by: '' | ' by id'
}

/** The fields of a type; at the root those over the schema, too. */
export const fieldsOf = (schema: GraphQLSchema, type: GraphQLObjectType): GraphQLField<unknown, unknown>[] => [
  ...Object.values(type.getFields()),
  ...(type === schema.getQueryType() ? [SchemaMetaFieldDef, TypeMetaFieldDef] : []),
]

/**
 * The routes to the objects of a type: the shortest one, which the API answers by one SQL statement of its own
 * where it can; and for what has an id that by its id, which resolvers answer.
 */
export function routesIn(schema: GraphQLSchema): (type: GraphQLObjectType) => Route[] {
  const root = schema.getQueryType() as GraphQLObjectType
  const shortest = new Map<GraphQLNamedType, Step[]>([[root, []]])
  // A map that grows while it is read, so that what is nearer comes first.
  for (const [from, steps] of shortest)
    for (const field of fieldsOf(schema, from as GraphQLObjectType)) {
      if (from === root && (field.name === 'node' || field.name === 'nodes')) continue
      const to = getNamedType(field.type)
      for (const type of isAbstractType(to) ? schema.getPossibleTypes(to) : [to])
        if (isObjectType(type) && !shortest.has(type))
          shortest.set(type, [...steps, { field, type, isFragment: type !== to }])
    }
  return (type) => {
    const steps = shortest.get(type)
    const node = root.getFields()['node']
    const hasId = type.getInterfaces().some(({ name }) => name === 'Node')
    return [
      ...(steps ? [{ type, steps, by: '' as const }] : []),
      ...(node && hasId ? [{ type, steps: [{ field: node, type, isFragment: true }], by: ' by id' as const }] : []),
    ]
  }
}
