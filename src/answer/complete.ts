import { type FieldNode, type GraphQLObjectType, type GraphQLOutputType, getNamedType, isObjectType } from 'graphql'
import { modelOf } from './field.ts'
import { type Request, type Run, Unanswerable } from './request.ts'
import type { Rows } from './rows.ts'

/** A row as the database gives it: each part in its place. */
export type Row = unknown[]

/** Makes a field's value of its row. A promise where something else has to be asked. */
export type Complete = (row: Row, run: Run) => unknown

/** Reads what is selected of objects of a type from rows, and makes the objects of the answer. */
export type ReadObject = (
  rows: Rows,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  request: Request,
) => Complete

/** A value, or the place that it is put into when it has come. */
export function whenThere(object: Record<string, unknown>, key: string, value: unknown, { pending }: Run): unknown {
  if (!(value instanceof Promise)) return value
  pending.push(
    value.then((there) => {
      object[key] = there
    }),
  )
  return undefined
}

/** Goes on with a value now, or when it has come. */
export const whenCome = (value: unknown, next: (value: unknown) => unknown): unknown =>
  value instanceof Promise ? value.then(next) : next(value)

/** The type of a field's objects, which are rows of a model. */
export function objectType(type: GraphQLOutputType): GraphQLObjectType {
  const named = getNamedType(type)
  if (!isObjectType(named) || !modelOf(named)) throw new Unanswerable(`${named.name} is no row.`)
  return named
}
