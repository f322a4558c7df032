import { Prisma } from '../database/generated/client/client.ts'
import type { Table } from '../database/table.ts'
import { orderBySql, type SortKey, type Way } from './order.ts'
import { quoted } from './rows.ts'

/** What a client says of the page that it wants. */
export interface PageArguments {
  first?: number | null
  last?: number | null
  after?: string | null
  before?: string | null
}

/** A stretch of a list. */
export interface Page {
  /** Rows at most. */
  take: number
  /** True where it is read from the end. */
  backwards: boolean
  /** The key of the row behind which it begins, or before which it ends; none where it is at an end of the list. */
  cursor: readonly (string | number)[] | undefined
}

/** The rows from which a list is read: a table under an alias, and what holds of them. */
export interface ListRows {
  table: Table
  alias: string
  columns: Iterable<string>
  where: Prisma.Sql
  keys: readonly SortKey[]
}

const turned: Record<Way, Way> = { asc: 'desc', desc: 'asc' }

/**
 * The rows of one page, in order; backwards, in the opposite order. The keys begin behind the cursor's row and not
 * with a number of rows to skip, so that the last page costs what the first does.
 */
export function pageSql(rows: ListRows, page: Page): Prisma.Sql {
  const keys = page.backwards ? rows.keys.map((key) => ({ ...key, way: turned[key.way] })) : rows.keys
  const [undated, day, id] = keys
  const byDay = undated?.field === 'undated' && day?.field === 'sortDay' && keys.length === 3
  if (byDay && id?.way === day.way && undated.way !== day.way) return datedAndUndated(rows, [undated, day, id], page)
  return stretch(rows, keys, page, cursorCondition(rows, keys, page.cursor))
}

/**
 * What has no date comes last whichever way the days go. An index has either all of its columns upwards or all of them
 * downwards, so dated and undated rows are two walks, and the second begins only where the first was not enough.
 */
function datedAndUndated(rows: ListRows, [undated, day, id]: [SortKey, SortKey, SortKey], page: Page): Prisma.Sql {
  const last = undated.way === 'asc'
  const parts = [!last, last].map((part) => {
    const inPart = Prisma.raw(part ? undated.sql(rows.alias) : `NOT ${undated.sql(rows.alias)}`)
    const behind = behindInPart(rows, [day, id], page, part, part === last)
    return stretch(rows, [day, id], page, Prisma.sql`${inPart} AND ${behind}`)
  })
  return Prisma.sql`(${parts[0]}) UNION ALL (${parts[1]}) LIMIT ${page.take}`
}

/** That rows of one of the two parts lie behind the cursor. */
function behindInPart(
  rows: ListRows,
  [day, id]: [SortKey, SortKey],
  { cursor }: Page,
  undated: boolean,
  second: boolean,
): Prisma.Sql {
  if (!cursor) return Prisma.sql`TRUE`
  // Where the cursor is in the first part, the whole second lies behind it; behind null lies nothing.
  const beyond = second ? ` ELSE '${day.way === 'asc' ? '-' : ''}infinity'::date` : ''
  const cursorDay = ofCursor(
    rows,
    cursor,
    `CASE WHEN c.${quoted('undated')} = ${undated} THEN ${day.sql('c')}${beyond} END`,
  )
  return Prisma.sql`${Prisma.raw(`(${day.sql(rows.alias)}, ${id.sql(rows.alias)})`)} ${sign(day.way)} (${cursorDay}, ${ofCursor(rows, cursor, id.sql('c'))})`
}

/** The rows that a condition leaves, in order. */
function stretch(
  { table, alias, columns, where }: ListRows,
  keys: readonly SortKey[],
  { take }: Page,
  behind: Prisma.Sql,
): Prisma.Sql {
  const selected = [...columns].map((name) => `${alias}.${quoted(name)}`)
  return Prisma.sql`SELECT ${Prisma.raw(selected.length > 0 ? selected.join(', ') : 'NULL')}
    FROM ${Prisma.raw(`"${table.name}" AS ${alias}`)} WHERE ${where} AND ${behind}
    ORDER BY ${Prisma.raw(orderBySql(keys, alias))} LIMIT ${take}`
}

/** An expression over the cursor's row, computed once. */
function ofCursor({ table }: ListRows, cursor: readonly (string | number)[], sql: string): Prisma.Sql {
  return Prisma.sql`(SELECT ${Prisma.raw(sql)} FROM ${Prisma.raw(`"${table.name}"`)} AS c WHERE ${keyIs(table, 'c', cursor)})`
}

/** That a row is the one with a key. */
export function keyIs({ key, fields }: Table, alias: string, values: readonly (string | number)[]): Prisma.Sql {
  const parts = key.map((name, index) => {
    const type = Prisma.raw(fields.get(name)?.type === 'Int' ? 'int' : 'uuid')
    return Prisma.sql`${Prisma.raw(`${alias}.${quoted(name)}`)} = ${values[index]}::${type}`
  })
  return Prisma.join(parts, ' AND ')
}

const sign = (way: Way) => Prisma.raw(way === 'asc' ? '>' : '<')

/** That a row comes behind the cursor's in an order. */
function cursorCondition(rows: ListRows, keys: readonly SortKey[], cursor: Page['cursor']): Prisma.Sql {
  if (!cursor) return Prisma.sql`TRUE`
  const own = (key: SortKey) => Prisma.raw(key.sql(rows.alias))
  const theirs = (key: SortKey) => ofCursor(rows, cursor, key.sql('c'))
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
