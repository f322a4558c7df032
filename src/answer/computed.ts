import { type GraphQLObjectType, getNamedType, getNullableType, isListType } from 'graphql'
import { collect } from './collect.ts'
import { type Complete, objectType, type ReadObject, type Row, whenCome } from './complete.ts'
import { completed, resolved } from './completed.ts'
import { type Asked, argumentsOf, extensionsOf, modelOf } from './field.ts'
import { type RelationQuery, readRelation } from './relation.ts'
import { type Request, Unanswerable } from './request.ts'
import type { Rows } from './rows.ts'

/** What is selected of rows, as Prisma has it. */
type Select = Record<string, boolean | undefined | (RelationQuery & { select?: Select; [graph]?: true })>

/** Where in a selection the rows are that the field shows. */
const graph = Symbol('graph')

/** The rows of the answer behind what the resolver is given. */
const shown = Symbol('shown')

/**
 * Reads what a field needs of its row and has its resolver compute the value of it, as Pothos would: the resolver
 * is given what Prisma would give. Where it gives rows back, they are shown as the request selects.
 */
export function readComputed(rows: Rows, asked: Asked, request: Request, readObject: ReadObject): Complete {
  const readShown = (child: Rows) => readObject(child, objectType(asked.field.type), asked.nodes, request)
  const isGraph = modelOf(getNamedType(asked.field.type)) !== undefined
  const decode = readSelected(rows, selectOf(asked, request), readShown)
  const value = resolved(asked, request)
  if (!isGraph) {
    const complete = completed(asked.field.type, asked.nodes, request)
    return (row, run) => whenCome(value(decode(row, run), run), (one) => complete(one, run))
  }
  if (!isListType(getNullableType(asked.field.type))) throw new Unanswerable('One row that a resolver chooses.')
  return (row, run) => (value(decode(row, run), run) as { [shown]: unknown }[]).map((one) => one[shown])
}

/** What a field needs of its row; of an object whose fields are columns, those that are selected. */
function selectOf(asked: Asked, request: Request): Select {
  const { pothosPrismaSelect: given, columns } = extensionsOf(asked.field)
  if (columns) {
    const selected = collect(request, getNamedType(asked.field.type) as GraphQLObjectType, asked.nodes)
    const names = [...selected.values()].flatMap(([node]) => columns[node?.name.value ?? ''] ?? [])
    return Object.fromEntries(names.map((name) => [name, true]))
  }
  if (typeof given !== 'function') return given as Select
  const args = argumentsOf(asked, request)
  const nested = (query: object) => ({ ...query, [graph]: true })
  return given(args, request, nested, () => new Set()).select
}

/** Reads a selection of Prisma's, and makes of a row the object that Prisma would. */
function readSelected(rows: Rows, select: Select, readShown: (rows: Rows) => Complete, isShown = false): Complete {
  const complete = isShown ? readShown(rows) : undefined
  const parts = Object.entries(select).map(([name, wanted]): [string, Complete] => {
    if (typeof wanted !== 'object') return [name, readColumn(rows, name)]
    const { place, isList, read } = readRelation(rows, name, wanted, (child) =>
      readSelected(child, wanted.select ?? {}, readShown, wanted[graph]),
    )
    if (isList) return [name, (row, run) => (row[place] as Row[]).map((one) => read(one, run))]
    return [name, (row, run) => (row[place] === null ? null : read(row[place] as Row, run))]
  })
  return (row, run) => {
    const object: Record<string | symbol, unknown> = {}
    for (const [name, part] of parts) object[name] = part(row, run)
    if (complete) object[shown] = complete(row, run)
    return object
  }
}

/** A column as Prisma gives it. */
function readColumn(rows: Rows, name: string): Complete {
  const place = rows.column(name)
  if (rows.table.fields.get(name)?.type !== 'DateTime') return (row) => row[place]
  return (row) => (row[place] === null ? null : new Date(`${row[place] as string}T00:00:00Z`))
}
