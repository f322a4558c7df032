import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql'
import { fieldsOf, type Route, routesIn } from './route.ts'

/** A place of the schema where a value goes in: an argument, or a field of an input at some depth of it. */
export interface Place {
  /** How it is called, as in `Query.statements(filter.speaker.country)`. */
  name: string
  /** What takes the value there, as in `ActorFilter.country`: many places have it in common. */
  coordinate: string
  type: GraphQLInputType
  /** Where the argument is, as in `Query.statements` or `@defer`. */
  holder: string
  /** The way to the argument through the graph; none where it is a directive's. */
  route: Route | undefined
  field: GraphQLField<unknown, unknown> | undefined
  argument: GraphQLArgument
  /** The way from the argument to the place through its inputs. */
  path: GraphQLInputField[]
}

/**
 * Every place of a schema where a value goes in. Filters are within filters without end, so of one argument each
 * field of each input is there once, at the end of the shortest way to it.
 */
export function placesOf(schema: GraphQLSchema): Place[] {
  const routes = routesIn(schema)
  const ofFields = Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type))
    .flatMap((type) =>
      fieldsOf(schema, type).flatMap((field) =>
        routes(type).flatMap((route) =>
          field.args.flatMap((argument) => within({ holder: `${type.name}.${field.name}`, route, field, argument })),
        ),
      ),
    )
  const ofDirectives = schema
    .getDirectives()
    .filter(({ locations }) => locations.includes('INLINE_FRAGMENT' as never))
    .flatMap(({ name, args }) =>
      args.flatMap((argument) => within({ holder: `@${name}`, route: undefined, field: undefined, argument })),
    )
  return [...ofFields, ...ofDirectives]
}

type Held = Pick<Place, 'holder' | 'route' | 'field' | 'argument'>

/** The places of one argument: the argument itself, and what is in it. */
function within(of: Held): Place[] {
  const { holder, argument, route } = of
  const named = (path: GraphQLInputField[]) =>
    `${holder}(${[argument, ...path].map(({ name }) => name).join('.')})${route?.by ?? ''}`
  const places: Place[] = [
    { ...of, name: named([]), coordinate: `${holder}(${argument.name})`, type: argument.type, path: [] },
  ]
  const known = new Set<unknown>()
  // A list that grows while it is read: what is in a place is looked at in its turn, the nearest first.
  for (const { type, path } of places) {
    const input = getNamedType(type)
    if (!isInputObjectType(input) || known.has(input)) continue
    known.add(input)
    for (const field of Object.values(input.getFields())) {
      const way = [...path, field]
      places.push({ ...of, name: named(way), coordinate: `${input.name}.${field.name}`, type: field.type, path: way })
    }
  }
  return places
}
