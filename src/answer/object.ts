import { encodeGlobalID } from '@pothos/plugin-relay'
import type { FieldNode, GraphQLObjectType } from 'graphql'
import { collect } from './collect.ts'
import { type Complete, objectType, type Row, whenThere } from './complete.ts'
import { readComputed } from './computed.ts'
import { type Asked, extensionsOf } from './field.ts'
import { isConnection, readConnection } from './list.ts'
import { readRelation } from './relation.ts'
import { type Request, Unanswerable } from './request.ts'
import type { Rows } from './rows.ts'
import { readTally } from './tally.ts'

/**
 * Reads what is selected of objects of a type from `rows`, and makes the objects of the answer.
 */
export function readObject(
  rows: Rows,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  request: Request,
): Complete {
  const fields = [...collect(request, type, nodes)].map(([key, of]): [string, Complete] => {
    const name = (of[0] as FieldNode).name.value
    if (name === '__typename') return [key, () => type.name]
    const field = type.getFields()[name]
    if (!field) throw new Unanswerable(`${type.name} has no field ${name}.`)
    return [key, readField(rows, { field, parent: type, nodes: of }, request)]
  })
  return (row, run) => {
    const object: Record<string, unknown> = {}
    for (const [key, complete] of fields) object[key] = whenThere(object, key, complete(row, run), run)
    return object
  }
}

function readField(rows: Rows, asked: Asked, request: Request): Complete {
  const { field, parent } = asked
  const { pothosExposedField, pothosPrismaRelationField, pothosPrismaSelect, tallied } = extensionsOf(field)
  if (pothosExposedField !== undefined) {
    const place = rows.column(pothosExposedField)
    return (row) => row[place]
  }
  if (isConnection(field)) return readConnection(rows, asked, request, readObject)
  if (pothosPrismaRelationField) return readRelated(rows, pothosPrismaRelationField.name, asked, request)
  if (pothosPrismaSelect) {
    const computed = readComputed(rows, asked, request, readObject)
    return tallied ? readTally(rows, asked, request, tallied, computed) : computed
  }
  if (field.name === 'id') return readId(rows, parent.name)
  throw new Unanswerable(`${parent.name}.${field.name} is for its resolver.`)
}

/** The id by which an object is fetched again, as Pothos makes it. */
function readId(rows: Rows, type: string): Complete {
  const places = rows.table.key.map((name) => rows.column(name))
  return (row) => {
    const key = places.map((place) => row[place] as string)
    return encodeGlobalID(type, key.length === 1 ? (key[0] as string) : JSON.stringify(key))
  }
}

function readRelated(rows: Rows, relation: string, asked: Asked, request: Request): Complete {
  const type = objectType(asked.field.type)
  // The relation's own order and condition, which take no arguments.
  const select = extensionsOf(asked.field).pothosPrismaSelect
  if (typeof select !== 'function' || asked.field.args.length > 0) throw new Unanswerable('A relation with arguments.')
  const query = select(
    {},
    request,
    (given) => given ?? {},
    () => new Set(),
  ).select[relation]
  const { place, isList, read } = readRelation(rows, relation, typeof query === 'object' ? query : {}, (child) =>
    readObject(child, type, asked.nodes, request),
  )
  if (isList) return (row, run) => (row[place] as Row[]).map((one) => read(one, run))
  return (row, run) => (row[place] === null ? null : read(row[place] as Row, run))
}
