import { Prisma } from '../database/generated/client/client.ts'
import type { Table } from '../database/table.ts'
import { behindCursor, type Cursor } from './behind.ts'
import type { Few } from './few.ts'
import { limitSql } from './limit.ts'
import { orderBySql, type SortKey, type Way } from './order.ts'
import { selectedSql } from './rows.ts'
import { along, type Stretch, stretchSql } from './stretch.ts'
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
  /** The same, each row looked at for itself; where many fit, so that the first that do are soon met. */
  fitsRowByRow: ((alias: string) => Prisma.Sql) | undefined
  keys: readonly SortKey[]
  /** Where it may be that next to no rows fit. */
  few: Few | undefined
  /** The shortest walk in order of day on which all that fits lies. */
  walk: Walk | undefined
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
  const { walk, table, alias, columns } = rows
  const parts = stretches.map((stretch) => (walk ? along(walk, rows, stretch, page) : stretchSql(rows, stretch, page)))
  const found = oneAfterTheOther(parts, page)
  if (!walk) return found
  return Prisma.sql`SELECT ${selectedSql(columns, alias)} FROM (${found}) AS k
    JOIN ${Prisma.raw(`"${table.name}" AS ${alias} ON ${alias}.id = k.id`)} ORDER BY ${Prisma.raw(orderBySql(keys, 'k'))}`
}

/** The rows of the first part, and of the next one where these are not enough. */
function oneAfterTheOther(parts: Prisma.Sql[], page: Page): Prisma.Sql {
  const [only, ...others] = parts.map((part) => Prisma.sql`(${part})`) as [Prisma.Sql, ...Prisma.Sql[]]
  return others.length === 0
    ? only
    : Prisma.sql`${Prisma.join([only, ...others], ' UNION ALL ')} ${limitSql(page.take)}`
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

function sorted(rows: ListRows, keys: readonly SortKey[], page: Page): Prisma.Sql {
  const { table, alias, columns, join, fits, fitsRowByRow = fits } = rows
  const behind = behindCursor(table, alias, keys, page.cursor)
  const holds = [join, fitsRowByRow?.(alias), behind, Prisma.sql`TRUE`].filter((part) => part !== undefined)
  return Prisma.sql`SELECT ${selectedSql(columns, alias)} FROM ${Prisma.raw(`"${table.name}" AS ${alias}`)}
    WHERE ${Prisma.join(holds, ' AND ')} ORDER BY ${Prisma.raw(orderBySql(keys, alias))} ${limitSql(page.take)}`
}
