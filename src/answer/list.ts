import { type GraphQLField, type GraphQLObjectType, getNamedType } from 'graphql'
import { condition, conditionOn, conditionRowByRow, type Where } from '../database/condition.ts'
import { Prisma } from '../database/generated/client/client.ts'
import { keyIs } from '../database/key.ts'
import { type Table, tableOf } from '../database/table.ts'
import { readCursor } from '../request/cursor.ts'
import { collect } from './collect.ts'
import type { Complete, ReadObject, Row } from './complete.ts'
import { type Between, readItems } from './connection.ts'
import { fewOf } from './few.ts'
import { type Asked, argumentsOf, extensionsOf } from './field.ts'
import { isFoundAlike } from './found-alike.ts'
import { type OrderBy, sortKeys } from './order.ts'
import { type Page, type PageArguments, pageSql } from './page.ts'
import { type Request, Unanswerable } from './request.ts'
import { Rows } from './rows.ts'
import { totalSql } from './tally.ts'
import { countAlong, isCommon, walksOf } from './walk.ts'

/** Where a list comes from. */
export interface ListSource {
  where: Where
  orderBy: OrderBy[]
  /** What holds of all rows of the list: that they belong to their parent. */
  joinOf?(child: Rows): Prisma.Sql
  /** Where the rows are not the items themselves. */
  between?: Between | undefined
}

export const isConnection = (field: GraphQLField<unknown, unknown>): boolean =>
  extensionsOf(field).cursorOf !== undefined && getNamedType(field.type).name.endsWith('Connection')

/** A list that hangs on an object, by its relation or through rows between. */
export function readConnection(rows: Rows, asked: Asked, request: Request, readObject: ReadObject): Complete {
  const { through, pothosPrismaRelationField, pothosPrismaSelect } = extensionsOf(asked.field)
  const relation = through?.list ?? pothosPrismaRelationField?.name
  if (relation === undefined || typeof pothosPrismaSelect !== 'function')
    throw new Unanswerable(`${asked.parent.name}.${asked.field.name} is for its resolver.`)
  const args = argumentsOf(asked, request)
  const joinOf = (child: Rows) => {
    const join = rows.joinTo(child, relation)
    return through?.rows ? Prisma.sql`${join} AND ${condition(child.table.model, through.rows, child.alias)}` : join
  }
  if (through) {
    const source = { where: through.where(args), orderBy: through.orderBy(args), joinOf, between: through }
    return readList(rows, asked, request, source, readObject)
  }
  const nested = (query: object) => query
  const query = pothosPrismaSelect(args, request, nested, () => new Set(['nodes'])).select[relation]
  const source = { where: query.where ?? {}, orderBy: [query.orderBy].flat(), joinOf }
  return readList(rows, asked, request, source, readObject)
}

/** Reads a page of a list, with its total where that is asked for, and makes the connection of it. */
export function readList(
  rows: Rows,
  asked: Asked,
  request: Request,
  { where, orderBy, joinOf, between }: ListSource,
  readObject: ReadObject,
): Complete {
  const type = getNamedType(asked.field.type) as GraphQLObjectType
  const selected = collect(request, type, asked.nodes)
  const child = new Rows(tableOf(extensionsOf(asked.field).cursorOf as string), rows.aliases)
  const join = joinOf?.(child)
  const args = argumentsOf(asked, request) as PageArguments
  const page = pageOf(args, child.table, request)
  const items = readItems(child, type, selected, between, page, args, request, readObject)
  const { model } = child.table
  const fits = Object.keys(where).length > 0 ? (alias: string) => condition(model, where, alias) : undefined
  const all = join ?? Prisma.sql`TRUE`
  const from = Prisma.sql`FROM ${child.from} WHERE ${all}`
  const names = new Set([...selected.values()].map(([node]) => node?.name.value))
  const nothing = Prisma.sql`NULL`
  const { participationCounts } = request
  const walks = model === 'Statement' && !join ? walksOf(where, participationCounts) : []
  const count = countAlong(where, walks) ?? Prisma.sql`SELECT count(*) ${from} AND ${fits?.(child.alias) ?? all}`
  const whole = join && !fits ? totalSql(rows, asked, count) : Prisma.sql`(${count})`
  const total = names.has('totalCount') ? whole : nothing
  const isOurs = page.cursor
    ? Prisma.sql`EXISTS (SELECT ${from} AND ${keyIs(child.table, child.alias, page.cursor)})`
    : nothing
  // Who asks for nothing but the total gets no rows.
  const wantsRows = [...names].some((name) => name !== 'totalCount' && name !== '__typename')
  const keys = sortKeys(child.table, orderBy)
  const fitsKnown = (known: ReadonlyMap<string, Prisma.Sql>) => conditionOn(model, where, known)
  const fitsRowByRow =
    !join && isCommon(where, participationCounts)
      ? (alias: string) => conditionRowByRow(model, where, alias)
      : undefined
  const few = join ? undefined : fewOf(child.table, where)
  // Along a walk, and along what hangs on an object, each row is looked at for itself.
  if (!join && (few || (walks.length === 0 && !fitsRowByRow && !isFoundAlike(child.table, where))))
    rows.aliases.isPlanKept = false
  const list = { ...child.source, join, fits, fitsKnown, fitsRowByRow, keys, few, walk: walks[0] }
  const found = wantsRows
    ? Prisma.sql`(SELECT coalesce(json_agg(${child.json}), '[]') FROM (${pageSql(list, page)}) AS ${Prisma.raw(child.alias)})`
    : nothing
  const place = rows.add(Prisma.sql`json_build_array(${total}, ${isOurs}, ${found})`)
  return (row, run) => {
    const [total, isOurs, found] = row[place] as [number | null, boolean | null, Row[] | null]
    // The resolver says what is wrong with a cursor of another list.
    if (isOurs === false) throw new Unanswerable('The cursor is of another list.')
    return items(found ?? [], total, run)
  }
}

function pageOf({ first, last, after, before }: PageArguments, table: Table, { limits }: Request): Page {
  const cursor = after ?? before
  return {
    // One more, by which it is known whether others follow.
    take: (first ?? last ?? limits.page) + 1,
    backwards: last != null || before != null,
    cursor: cursor == null ? undefined : readCursor(cursor, table.model),
  }
}
