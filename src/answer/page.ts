import { Prisma } from '../database/generated/client/client.ts'
import type { Table } from '../database/table.ts'
import { behindCursor, type Cursor } from './behind.ts'
import type { Few } from './few.ts'
import { limitSql } from './limit.ts'
import { orderBySql, type SortKey, type Way } from './order.ts'
import { selectedSql } from './rows.ts'
import { type Stretch, stretchSql } from './stretch.ts'
import type { Walk } from './walk.ts'

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
  cursor: Cursor
}

/** The rows from which a list is read. */
export interface ListRows {
  table: Table
  alias: string
  columns: Iterable<string>
  /** That the rows belong to the list's parent; none at the root. */
  join: Prisma.Sql | undefined
  /** That the rows under an alias fit the filter; none where all do. */
  fits: ((alias: string) => Prisma.Sql) | undefined
  /** The same of rows of which only these columns are known; undefined where that is not enough. */
  fitsKnown(known: ReadonlyMap<string, Prisma.Sql>): Prisma.Sql | undefined
  /** Where it may be that most rows fit: when that is so, and how each is looked at then. */
  common: { when: Prisma.Sql; fits(alias: string): Prisma.Sql } | undefined
  keys: readonly SortKey[]
  /** Where it may be that next to no rows fit. */
  few: Few | undefined
  /** Walks in order of day on which all that fits lies. */
  walks: readonly Walk[]
}

const turned: Record<Way, Way> = { asc: 'desc', desc: 'asc' }

/**
 * The rows of one page, in order; backwards, in the opposite order. A page begins behind its cursor's row and not
 * a number of rows after the first, so that the last one costs what the first does.
 */
export function pageSql(rows: ListRows, page: Page): Prisma.Sql {
  const keys = page.backwards ? rows.keys.map((key) => ({ ...key, way: turned[key.way] })) : rows.keys
  const found = inOrder(rows, keys, page)
  return rows.few ? fewOr(found, rows, rows.few, keys, page) : found
}

/** All that fit, put in order, where these are few, and else what is `found` in their order. */
function fewOr(
  found: Prisma.Sql,
  { table, alias, columns }: ListRows,
  { tables, areFew, isOne, fits }: Few,
  keys: readonly SortKey[],
  page: Page,
): Prisma.Sql {
  const named = Prisma.raw(alias)
  const holds = [areFew, fits(alias), behindCursor(table, alias, keys, page.cursor)].filter(
    (part) => part !== undefined,
  )
  // OFFSET 0 has them looked up by their keys before they are put in order.
  const few = Prisma.sql`SELECT ${selectedSql(columns, alias)} FROM
      (SELECT * FROM ${Prisma.raw(`"${table.name}" AS ${alias}`)} WHERE ${isOne(alias)} OFFSET 0) AS ${named}
    WHERE ${Prisma.join(holds, ' AND ')} ORDER BY ${Prisma.raw(orderBySql(keys, alias))} ${limitSql(page.take)}`
  return Prisma.sql`WITH ${tables} (${few}) UNION ALL (SELECT * FROM (${found}) AS ${named} WHERE NOT ${areFew})`
}

function inOrder(rows: ListRows, keys: readonly SortKey[], page: Page): Prisma.Sql {
  const stretches = stretchesOf(keys)
  if (!stretches) return sorted(rows, keys, page)
  const parts = stretches.flatMap((stretch) => stretchSql(rows, stretch, page))
  if (parts.length === 1) return parts[0] as Prisma.Sql
  return Prisma.sql`${Prisma.join(
    parts.map((part) => Prisma.sql`(${part})`),
    ' UNION ALL ',
  )} ${limitSql(page.take)}`
}

/**
 * The parts of a list by day, each in the order of an index. What has no date comes last whichever way the days go,
 * but an index has all of its columns upwards or all of them downwards: so dated and undated rows are two walks, and
 * the second begins only where the first was not enough.
 */
function stretchesOf(keys: readonly SortKey[]): Stretch[] | undefined {
  const [undated, day, id] = keys
  if (undated?.field !== 'undated' || day?.field !== 'sortDay' || keys.length !== 3 || id?.way !== day.way)
    return undefined
  if (undated.way === day.way) return [{ keys, undated: undefined, isLast: false }]
  const last = undated.way === 'asc'
  return [!last, last].map((undated) => ({ keys: [day, id], undated, isLast: undated === last }))
}

function sorted(
  { table, alias, columns, join, fits, common }: ListRows,
  keys: readonly SortKey[],
  page: Page,
): Prisma.Sql {
  const those = (fit: Prisma.Sql | undefined) => {
    const holds = [join, fit, behindCursor(table, alias, keys, page.cursor)].filter((part) => part !== undefined)
    return Prisma.sql`SELECT ${selectedSql(columns, alias)} FROM ${Prisma.raw(`"${table.name}" AS ${alias}`)}
    WHERE ${Prisma.join([...holds, Prisma.sql`TRUE`], ' AND ')}
    ORDER BY ${Prisma.raw(orderBySql(keys, alias))} ${limitSql(page.take)}`
  }
  if (!common) return those(fits?.(alias))
  // One of the two gives rows; which, is known before any is looked at.
  const one = Prisma.sql`(SELECT ${common.when}) AND ${common.fits(alias)}`
  const other = Prisma.sql`NOT (SELECT ${common.when}) AND ${fits?.(alias)}`
  return Prisma.sql`(${those(one)}) UNION ALL (${those(other)})`
}
