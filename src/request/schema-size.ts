import {
  type FieldNode,
  type GraphQLField,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from 'graphql'
import { type Collecting, collect } from '../answer/collect.ts'
import type { Limits } from './limits.ts'
import { refuseBeyond } from './refuse-beyond.ts'
import { renamed } from './renamed.ts'

type Field = GraphQLField<unknown, unknown>

const atTheRoot: Field[] = [SchemaMetaFieldDef, TypeMetaFieldDef]

/**
 * Counts the objects that a field at the root tells of the schema itself. Validation knows how deep they go, but lists
 * in lists are many times the schema if each has a few aliases. They are gone through rather than estimated: nothing but
 * the schema says how many they are.
 * @throws PublicError where there are more than there may be nodes.
 */
export function schemaObjects(request: Collecting, limits: Limits, nodes: FieldNode[]): number {
  let objects = 0

  function follow(field: Field | undefined, sources: unknown[], nodes: FieldNode[]): void {
    const type = field && getNamedType(field.type)
    const [node] = nodes
    if (!isObjectType(type) || !field?.resolve || !node) return
    const { resolve } = field
    const given = getArgumentValues(field, node, request.variables)
    const info = { schema: request.schema } as GraphQLResolveInfo
    const found = sources.flatMap((source) => resolve(source, given, undefined, info) ?? [])
    const selected = collect(request, type, nodes)
    objects += found.length * (1 + renamed(selected))
    refuseBeyond(limits, 'nodes', objects)
    if (found.length === 0) return
    for (const inner of selected.values()) follow(type.getFields()[inner[0]?.name.value ?? ''], found, inner)
  }

  const name = nodes[0]?.name.value
  follow(
    atTheRoot.find((field) => field.name === name),
    [undefined],
    nodes,
  )
  return objects
}
