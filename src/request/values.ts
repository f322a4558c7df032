import { type GraphQLArgument, type GraphQLInputField, getNamedType, isInputObjectType } from 'graphql'
import { bareWordsOf } from '../text/word.ts'

/**
 * How much a value of an argument comes to: what it lists, the filters in it, and of a text that is searched by its words,
 * since the database is asked for each.
 */
export function valuesIn(value: unknown, described: GraphQLArgument | GraphQLInputField): number {
  if (value === undefined || value === null) return 0
  if (Array.isArray(value)) return sum(value.map((one) => valuesIn(one, described)))
  if (typeof value === 'string' && (described.extensions as { search?: true }).search)
    return Math.max(1, bareWordsOf(value).length)
  const type = getNamedType(described.type)
  if (!isInputObjectType(type)) return 1
  const fields = Object.values(type.getFields())
  return 1 + sum(fields.map((field) => valuesIn((value as Record<string, unknown>)[field.name], field)))
}

const sum = (counts: number[]) => counts.reduce((all, one) => all + one, 0)
