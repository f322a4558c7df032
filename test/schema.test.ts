import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { schema } from '../src/schema.ts'

/** The names of all that a type says without a description. */
function undescribed(type: GraphQLNamedType): string[] {
  const own = type.description ? [] : [type.name]
  if (isEnumType(type))
    return [
      ...own,
      ...type
        .getValues()
        .filter((v) => !v.description)
        .map((v) => `${type.name}.${v.name}`),
    ]
  if (!isObjectType(type) && !isInputObjectType(type) && !isInterfaceType(type)) return own
  const fields = Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields()).flatMap(
    (field) => {
      const name = `${type.name}.${field.name}`
      const args =
        'args' in field ? field.args.filter((arg) => !arg.description).map((arg) => `${name}(${arg.name})`) : []
      return [...(field.description ? [] : [name]), ...args]
    },
  )
  return [...own, ...fields]
}

describe('the schema', () => {
  test('is the one on record; a change of it is a change of what clients rely on', async () => {
    await expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toMatchFileSnapshot('schema.graphql')
  })

  test('describes every type, field, argument and value', () => {
    const types = Object.values(schema.getTypeMap()).filter(
      (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
    )
    expect(types.flatMap(undescribed)).toEqual([])
  })
})
