import { type GraphQLObjectType, getNamedType } from 'graphql'
import { Prisma } from '../database/generated/client/client.ts'
import { talliedLists } from '../shared/hanging.ts'
import { collect } from './collect.ts'
import type { Complete } from './complete.ts'
import { completed } from './completed.ts'
import { type Asked, argumentsOf, extensionsOf } from './field.ts'
import type { Request } from './request.ts'
import type { Rows } from './rows.ts'

/** What the import keeps of a noun's list: no row where nothing hangs on it, or while a large corpus is being loaded. */
const ofList = (rows: Rows, list: string) =>
  Prisma.sql`tally AS t WHERE t.list = ${list} AND t.noun_id = ${Prisma.raw(rows.sqlOf('id'))}`

/** The total of a list that hangs on a noun, all of it, as SQL: kept, or else by `count`. */
export function totalSql(rows: Rows, { parent, field }: Asked, count: Prisma.Sql): Prisma.Sql {
  const list = `${parent.name}.${field.name}`
  if (!talliedLists.has(list)) return Prisma.sql`(${count})`
  return Prisma.sql`coalesce((SELECT t.statements FROM ${ofList(rows, list)}), (${count}))`
}

/** How each of what is kept is read. Ranks are counted from the kept ones alone. */
const kept = {
  statements: 't.statements',
  first: 't.first',
  last: 't.last',
  rank: '(SELECT 1 + count(*) FROM tally AS o WHERE o.list = t.list AND o.statements > t.statements)',
}

/** Of a noun on which nothing hangs. */
const nothing = Prisma.raw(`'{"statements":0,"first":null,"last":null,"rank":null}'::json`)

/**
 * Reads a noun's tally with its row, where that is kept.
 * @param counted has it counted behind its row.
 */
export function readTally(rows: Rows, asked: Asked, request: Request, counted: Complete): Complete {
  const { tallied } = extensionsOf(asked.field)
  const selected = collect(request, getNamedType(asked.field.type) as GraphQLObjectType, asked.nodes)
  const names = [...selected.values()].map(([node]) => node?.name.value).filter((name) => name !== '__typename')
  const isKept = names.every((name) => name !== undefined && name in kept)
  if (!tallied || !isKept || Object.keys(argumentsOf(asked, request)).length > 0) return counted
  const columns = Object.entries(kept).flatMap(([name, sql]) => (names.includes(name) ? [`'${name}', ${sql}`] : []))
  const place = rows.add(Prisma.sql`coalesce(
    (SELECT json_build_object(${Prisma.raw(columns.join(', '))}) FROM ${ofList(rows, tallied)}),
    (SELECT ${nothing} WHERE EXISTS (SELECT FROM tally)))`)
  const complete = completed(asked.field.type, asked.nodes, request)
  return (row, run) => (row[place] === null ? counted(row, run) : complete(row[place], run))
}
