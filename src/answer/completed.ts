import {
  type FieldNode,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql'
import { collect } from './collect.ts'
import { whenCome, whenThere } from './complete.ts'
import { type Asked, argumentsOf, extensionsOf, modelOf } from './field.ts'
import { type Request, type Run, Unanswerable } from './request.ts'

type Complete = (value: unknown, run: Run) => unknown

/** Makes of what a resolver gave what the answer shows of it; objects of it are no rows. */
export function completed(type: GraphQLOutputType, nodes: readonly FieldNode[], request: Request): Complete {
  const nullable = getNullableType(type)
  const complete = completedValue(nullable, nodes, request)
  return (value, run) => (value === null || value === undefined ? null : complete(value, run))
}

function completedValue(type: GraphQLOutputType, nodes: readonly FieldNode[], request: Request): Complete {
  if (isLeafType(type)) return (value) => type.serialize(value)
  if (isListType(type)) {
    const item = completed(type.ofType, nodes, request)
    return (value, run) => (value as unknown[]).map((one) => item(one, run))
  }
  if (!isObjectType(type) || modelOf(type)) throw new Unanswerable(`${String(type)} is for its resolver.`)
  const fields = [...collect(request, type, nodes)].map(([key, of]): [string, Complete] => {
    const name = (of[0] as FieldNode).name.value
    if (name === '__typename') return [key, () => type.name]
    const field = type.getFields()[name]
    if (!field) throw new Unanswerable(`${type.name} has no field ${name}.`)
    const value = resolved({ field, parent: type, nodes: of }, request)
    const complete = completed(field.type, of, request)
    return [key, (parent, run) => whenCome(value(parent, run), (given) => complete(given, run))]
  })
  return (value, run) => {
    const object: Record<string, unknown> = {}
    for (const [key, complete] of fields) object[key] = whenThere(object, key, complete(value, run), run)
    return object
  }
}

/** What a field's own resolver gives. */
export function resolved(asked: Asked, request: Request): Complete {
  const { pothosExposedField, pothosOptions } = extensionsOf(asked.field)
  if (pothosExposedField !== undefined) return (parent) => (parent as Record<string, unknown>)[pothosExposedField]
  const { resolve } = pothosOptions
  if (!resolve) throw new Unanswerable(`${asked.parent.name}.${asked.field.name} has no resolver.`)
  const args = argumentsOf(asked, request)
  const info = infoOf(asked, request)
  return (parent, { context }) => resolve(parent, args, context, info)
}

/** What a resolver is told of its field: enough to see what is selected of it. */
const infoOf = ({ field, parent, nodes }: Asked, { schema, operation, fragments, variables }: Request) =>
  ({
    fieldName: field.name,
    fieldNodes: nodes,
    returnType: field.type,
    parentType: parent,
    schema,
    operation,
    fragments,
    variableValues: variables,
  }) as unknown as GraphQLResolveInfo
