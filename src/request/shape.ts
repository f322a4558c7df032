import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
} from 'graphql'
import { type Collecting, collect, type Selecting } from '../answer/collect.ts'
import { modelOf } from '../answer/field.ts'
import type { Limits } from './limits.ts'
import { refuseBeyond } from './refuse-beyond.ts'
import { renamed } from './renamed.ts'
import { schemaObjects } from './schema-size.ts'
import { valuesIn } from './values.ts'

/** What a request comes to with every fragment in its place and every variable given, whatever the corpus holds. */
export interface Shape {
  /**
   * Objects in the answer, if every page is full and every other list as long as such lists mostly are; of the schema
   * itself as many as there are.
   */
  nodes: number
  /** Levels of fields. */
  depth: number
  /** Lists within lists; a page is one. */
  listDepth: number
}

/** What a field says of its size, in its extensions. */
interface Sized {
  /** Of a connection, the model of its rows. */
  cursorOf?: string
  /** How long a list without pages mostly is. */
  usual?: number
  /** Of a text that is as long as many objects, as how many. */
  weight?: number
}

/** How long a list mostly is that has no pages and does not say: speakers, targets, spans. */
const usualLength = 3

/** As how many objects counting a list counts. */
const countWeight = 3

/** How many times as deep as it may be a request is looked at, to say how deep it is. */
const tooDeep = 3

const nothing: Shape = { nodes: 0, depth: 0, listDepth: 0 }

/**
 * Measures what is selected of an object of a type, with what its arguments come to.
 * @throws PublicError where there are more fields than there may be nodes, or far more levels than there may be: fragments
 * in fragments are twice as many with each level, and nobody would wait for their end.
 */
export function shapeOf(request: Collecting, limits: Limits, type: GraphQLNamedType, nodes: Selecting): Shape {
  let fields = 0
  let values = 0
  let level = 0

  /** @param page of a connection, how many rows it has. */
  function ofObject(type: GraphQLNamedType, nodes: Selecting, page = 1): Shape {
    if (isAbstractType(type)) {
      const ofEach = request.schema.getPossibleTypes(type).map((possible) => ofObject(possible, nodes, page))
      // It is one of them.
      return merged(ofEach, Math.max)
    }
    if (!isCompositeType(type)) return nothing
    const selected = collect(request, type, nodes)
    fields += selected.size
    refuseBeyond(limits, 'nodes', fields)
    return merged(
      [{ ...nothing, nodes: renamed(selected) }, ...[...selected.values()].map((of) => ofField(type, of, page))],
      (...counts) => counts.reduce((sum, count) => sum + count, 0),
    )
  }

  function ofField(parent: GraphQLObjectType, nodes: FieldNode[], page: number): Shape {
    const field = parent.getFields()[nodes[0]?.name.value ?? '']
    if (!field) return { ...nothing, nodes: schemaObjects(request, limits, nodes) }
    const type = getNamedType(field.type)
    countValues(field, nodes[0] as FieldNode)
    const { cursorOf, weight = 0 } = field.extensions as Sized
    const isInConnection = parent.name.endsWith('Connection')
    const isList = isListType(getNullableType(field.type)) && isCompositeType(type)
    const length =
      cursorOf !== undefined || (isList && !isInConnection) ? lengthOf(field, nodes[0] as FieldNode) : undefined
    // A connection is told once, and its edges and nodes as often as the page has rows.
    level += 1
    if (level > limits.depth * tooDeep) refuseBeyond(limits, 'depth', level)
    const inner = ofObject(type, nodes, cursorOf === undefined ? 1 : length)
    level -= 1
    const times = isList ? (length ?? page) : 1
    // What is neither a row nor in a list of its own comes with what it is in, as dates do, and edges that have a row.
    const isCounted = modelOf(type) !== undefined || (isList && (!isInConnection || inner.nodes === 0))
    const own = isCounted ? 1 : isInConnection && field.name === 'totalCount' ? countWeight : weight
    return {
      nodes: (own + inner.nodes) * times,
      depth: inner.depth + 1,
      listDepth: inner.listDepth + (length === undefined ? 0 : 1),
    }
  }

  /** A fragment's arguments count wherever it is used. */
  function countValues(field: GraphQLField<unknown, unknown>, node: FieldNode): void {
    const given = getArgumentValues(field, node, request.variables)
    for (const argument of field.args) values += valuesIn(given[argument.name], argument)
    refuseBeyond(limits, 'values', values)
  }

  /** How long a list is, or the page of a connection. */
  function lengthOf(field: GraphQLField<unknown, unknown>, node: FieldNode): number {
    const { cursorOf, usual } = field.extensions as Sized
    const { first, last, ids } = getArgumentValues(field, node, request.variables) as Record<string, unknown>
    if (Array.isArray(ids)) return ids.length
    const asked = [first, last].find((size) => typeof size === 'number') as number | undefined
    return Math.max(0, asked ?? (cursorOf === undefined ? (usual ?? usualLength) : limits.page))
  }

  return ofObject(type, nodes)
}

/** Several shapes as one, whose nodes are put together as told. */
const merged = (shapes: Shape[], together: (...counts: number[]) => number): Shape => ({
  nodes: together(0, ...shapes.map(({ nodes }) => nodes)),
  depth: Math.max(0, ...shapes.map(({ depth }) => depth)),
  listDepth: Math.max(0, ...shapes.map(({ listDepth }) => listDepth)),
})
