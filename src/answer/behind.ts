import { Prisma } from '../database/generated/client/client.ts'
import { keyIs } from '../database/key.ts'
import type { Table } from '../database/table.ts'
import type { SortKey, Way } from './order.ts'

/** The key of the row behind which a page begins, or before which it ends; none where it is at an end of the list. */
export type Cursor = readonly (string | number)[] | undefined

/** An expression over the cursor's row `c`, computed once. */
export function ofCursor(table: Table, cursor: NonNullable<Cursor>, sql: string): Prisma.Sql {
  return Prisma.sql`(SELECT ${Prisma.raw(sql)} FROM ${Prisma.raw(`"${table.name}"`)} AS c WHERE ${keyIs(table, 'c', cursor)})`
}

/** What is behind something in an order. */
export const sign = (way: Way) => Prisma.raw(way === 'asc' ? '>' : '<')

/** That a row comes behind the cursor's in an order of any keys. */
export function behindCursor(
  table: Table,
  alias: string,
  keys: readonly SortKey[],
  cursor: Cursor,
): Prisma.Sql | undefined {
  if (!cursor) return undefined
  const own = (key: SortKey) => Prisma.raw(key.sql(alias))
  const theirs = (key: SortKey) => ofCursor(table, cursor, key.sql('c'))
  const [first] = keys as [SortKey]
  // One comparison of rows is a place in an index.
  if (keys.every(({ way }) => way === first.way))
    return Prisma.sql`(${Prisma.join(keys.map(own))}) ${sign(first.way)} (${Prisma.join(keys.map(theirs))})`
  const cases = keys.map((key, index) =>
    Prisma.join(
      [
        ...keys.slice(0, index).map((before) => Prisma.sql`${own(before)} = ${theirs(before)}`),
        Prisma.sql`${own(key)} ${sign(key.way)} ${theirs(key)}`,
      ],
      ' AND ',
    ),
  )
  return Prisma.sql`(${Prisma.join(cases, ' OR ')})`
}
