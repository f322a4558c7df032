import { condition, type Where } from '../database/condition.ts'
import { Prisma } from '../database/generated/client/client.ts'
import { relationOf } from '../database/table.ts'
import { type OrderBy, orderSql } from './order.ts'
import { Rows } from './rows.ts'

/** Which rows of a relation, and in which order, as Prisma has it. */
export interface RelationQuery {
  where?: Where
  orderBy?: OrderBy | OrderBy[]
}

/**
 * Reads what a relation leads to: `child` says what of it. Its value is null or a row where it leads to one,
 * and a list of rows where it leads to many.
 */
export function readRelation<Read>(
  rows: Rows,
  relation: string,
  { where, orderBy }: RelationQuery,
  read: (child: Rows) => Read,
): { place: number; isList: boolean; read: Read } {
  const { other, isList } = relationOf(rows.table, relation)
  const keys = [orderBy ?? []].flat()
  const beside = isList || where ? undefined : rows.beside(relation)
  if (beside) {
    const done = read(beside)
    return { place: rows.add(beside.json), isList, read: done }
  }
  const child = new Rows(other, rows.aliases, !isList || keys.length > 0)
  const done = read(child)
  const join = rows.joinTo(child, relation)
  const fits = where ? Prisma.sql`${join} AND ${condition(other.model, where, child.alias)}` : join
  const order = keys.length > 0 ? Prisma.raw(` ORDER BY ${orderSql(child, keys)}`) : Prisma.empty
  const found = isList ? Prisma.sql`coalesce(json_agg(${child.json}${order}), '[]')` : child.json
  const place = rows.add(Prisma.sql`(SELECT ${found} FROM ${child.from} WHERE ${fits})`)
  return { place, isList, read: done }
}
