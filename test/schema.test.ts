import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
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
import { projectDirectory } from '../src/shared/project.ts'

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

const record = readFileSync(join(projectDirectory, 'test', 'schema.graphql'), 'utf8')

/** What clients of the schema on record could rely on and could not of another, a line each. */
const broken = (schema: GraphQLSchema) =>
  findBreakingChanges(buildSchema(record), schema).map(({ type, description }) => `${type}: ${description}`)

describe('the schema', () => {
  test('breaks nothing that clients of the one on record rely on', () => {
    expect(broken(schema)).toEqual([])
  })

  test.each([
    [
      'a field that goes',
      /^ {2}summary: String!$/m,
      '  gist: String!',
      'FIELD_REMOVED: Statement.summary was removed.',
    ],
    [
      'a field that may be null',
      /^ {2}summary: String!$/m,
      '  summary: String',
      'FIELD_CHANGED_KIND: Statement.summary changed type from String! to String.',
    ],
    [
      'a value that goes',
      /^ {2}WARN$/m,
      '  CAUTION',
      'VALUE_REMOVED_FROM_ENUM: WARN was removed from enum type SpeechAct.',
    ],
    [
      'an argument that must be given',
      /^ {2}network\(\n/m,
      '  network(\n    must: Int!\n',
      'REQUIRED_ARG_ADDED: A required arg must on Query.network was added.',
    ],
  ])('would name %s', (_, part, instead, message) => {
    expect(record).toMatch(part)
    expect(broken(buildSchema(record.replace(part, instead)))).toContain(message)
  })

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
