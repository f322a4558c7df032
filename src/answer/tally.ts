import { type GraphQLObjectType, getNamedType } from 'graphql'
import { Prisma } from '../database/generated/client/client.ts'
import { talliedLists } from '../shared/hanging.ts'
import { collect } from './collect.ts'
import type { Complete } from './complete.ts'
import { completed } from './completed.ts'
import { type Asked, argumentsOf } from './field.ts'
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

/** How each of what is kept of a list is read. */
const kept: Record<string, (list: string) => Prisma.Sql> = {
  statements: () => Prisma.sql`t.statements`,
  first: () => Prisma.sql`t.first`,
  last: () => Prisma.sql`t.last`,
  // Each number of statements has its rank, and what has none has no rank. Once for all nouns that are read.
  rank: (list) => Prisma.sql`((SELECT jsonb_object_agg(o.statements, o.rank) FROM (
    SELECT statements, 1 + sum(count(*)) OVER (ORDER BY statements DESC) - count(*) AS rank
    FROM tally WHERE list = ${list} GROUP BY statements) AS o) ->> t.statements::text)::int`,
}

/** Of a noun on which nothing hangs. */
const nothing = Prisma.raw(`'{"statements":0,"first":null,"last":null,"rank":null}'::json`)

/**
 * Reads a noun's tally with its row, where that is kept.
 * @param list what is tallied.
 * @param counted has it counted behind its row.
 */
export function readTally(rows: Rows, asked: Asked, request: Request, list: string, counted: Complete): Complete {
  const selected = collect(request, getNamedType(asked.field.type) as GraphQLObjectType, asked.nodes)
  const names = new Set([...selected.values()].map(([node]) => node?.name.value ?? ''))
  names.delete('__typename')
  const isKept = [...names].every((name) => name in kept)
  if (!isKept || Object.keys(argumentsOf(asked, request)).length > 0) return counted
  const columns = [...names].flatMap((name) => [Prisma.raw(`'${name}'`), kept[name]?.(list) ?? Prisma.sql`NULL`])
  const place = rows.add(Prisma.sql`coalesce(
    (SELECT json_build_object(${columns.length > 0 ? Prisma.join(columns) : Prisma.empty}) FROM ${ofList(rows, list)}),
    (SELECT ${nothing} WHERE EXISTS (SELECT FROM tally)))`)
  const complete = completed(asked.field.type, asked.nodes, request)
  return (row, run) => (row[place] === null ? counted(row, run) : complete(row[place], run))
}
