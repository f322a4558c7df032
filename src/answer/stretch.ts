import { condition, conditionOn } from '../database/condition.ts'
import { Prisma } from '../database/generated/client/client.ts'
import { dayFields, type Table } from '../database/table.ts'
import { type Cursor, ofCursor, sign } from './behind.ts'
import { limitSql } from './limit.ts'
import { orderBySql, type SortKey } from './order.ts'
import type { ListRows, Page } from './page.ts'
import { quoted, selectedSql } from './rows.ts'
import type { Walk } from './walk.ts'

/** A part of a list by day whose order is that of an index. */
export interface Stretch {
  keys: readonly SortKey[]
  /** Whether its rows are undated; not there where it has both. */
  undated: boolean | undefined
  /** True where the rest of the list comes before it. */
  isLast: boolean
}

/** More rows than there are; said so that the planner does not know it, and expects that only the first are wanted. */
const all = Prisma.sql`LIMIT (SELECT 2147483647)`

/** The rows of a stretch, in order. */
export function stretchSql(rows: ListRows, stretch: Stretch, page: Page): Prisma.Sql {
  return rows.fits && rows.join ? oneByOne(rows, stretch, page) : asPlanned(rows, stretch, page)
}

/** Where all rows of an index fit, or where there is nothing by which we would know better than the planner. */
function asPlanned({ table, alias, columns, join, fits }: ListRows, stretch: Stretch, page: Page): Prisma.Sql {
  const holds = [join, fits?.(alias), inStretch(table, stretch, page.cursor, (key) => key.sql(alias))]
  return Prisma.sql`SELECT ${selectedSql(columns, alias)} FROM ${Prisma.raw(`"${table.name}" AS ${alias}`)}
    WHERE ${and(holds)} ORDER BY ${Prisma.raw(orderBySql(stretch.keys, alias))} ${limitSql(page.take)}`
}

/** What hangs on an object, in order, each looked at for itself until enough fit. */
function oneByOne(rows: ListRows, stretch: Stretch, page: Page): Prisma.Sql {
  const { table, alias, columns, join, fits } = rows
  const days = dayFields.filter((name) => table.fields.has(name))
  const needed = new Set([...columns, ...table.key, ...days])
  const holds = [join, inStretch(table, stretch, page.cursor, (key) => key.sql(alias))]
  const walk = Prisma.sql`SELECT ${selectedSql(needed, alias)} FROM ${Prisma.raw(`"${table.name}" AS ${alias}`)}
    WHERE ${and(holds)} ORDER BY ${Prisma.raw(orderBySql(stretch.keys, alias))} ${all}`
  const known = new Map([...needed].map((name) => [name, Prisma.raw(`${alias}.${quoted(name)}`)]))
  return Prisma.sql`SELECT ${selectedSql(columns, alias)} FROM (${walk}) AS ${Prisma.raw(alias)}
    WHERE ${fitting(table, known, rows.fitsKnown(known), fits)} ${limitSql(page.take)}`
}

/** The ids of the statements on a walk, each looked at for itself until enough fit, with the keys of the order. */
export function along(walk: Walk, { table }: ListRows, stretch: Stretch, page: Page): Prisma.Sql {
  const at = (key: SortKey) => (key.field === 'id' ? 'w.statement_id' : key.sql('w'))
  const kept = Prisma.raw(stretch.keys.map((key) => `${at(key)} AS ${quoted(key.field)}`).join(', '))
  const order = Prisma.raw(stretch.keys.map((key) => `${at(key)} ${key.way}`).join(', '))
  const holds = [walk.where('w'), inStretch(table, stretch, page.cursor, at)]
  // Who say something together, or somebody in two of its roles, stand next to each other.
  const ordered = Prisma.sql`SELECT DISTINCT ${kept} FROM ${Prisma.raw(`"${walk.table}" AS w`)} WHERE ${and(holds)} ORDER BY ${order} ${all}`
  const known = new Map(stretch.keys.map(({ field }) => [field, Prisma.raw(`k.${quoted(field)}`)]))
  if (stretch.undated !== undefined) known.set('undated', Prisma.raw(String(stretch.undated)))
  const rest = { AND: walk.rest }
  const fit =
    walk.rest.length === 0
      ? Prisma.sql`TRUE`
      : fitting(table, known, conditionOn(table.model, rest, known), (f) => condition(table.model, rest, f))
  const keys = [...dayFields, 'id'].map((name) => Prisma.sql`${known.get(name)} AS ${Prisma.raw(quoted(name))}`)
  return Prisma.sql`SELECT ${Prisma.join(keys)} FROM (${ordered}) AS k WHERE ${fit} ${limitSql(page.take)}`
}

/**
 * That a row fits, of which some columns are known: they may be enough to tell, or else it is looked up. An expression of
 * its own, so that no plan begins with looking for all rows that do.
 */
function fitting(
  table: Table,
  known: ReadonlyMap<string, Prisma.Sql>,
  told: Prisma.Sql | undefined,
  fits: ListRows['fits'],
): Prisma.Sql {
  if (told) return Prisma.sql`(SELECT TRUE WHERE ${told})`
  const same = table.key.map((name) => Prisma.sql`${Prisma.raw(`f.${quoted(name)}`)} = ${known.get(name)}`)
  return Prisma.sql`(SELECT TRUE FROM ${Prisma.raw(`"${table.name}" AS f`)} WHERE ${and([...same, fits?.('f')])} LIMIT 1)`
}

/** That rows lie in a stretch, behind the cursor. */
function inStretch(
  table: Table,
  { keys, undated, isLast }: Stretch,
  cursor: Cursor,
  at: (key: SortKey) => string,
): Prisma.Sql {
  const part = undated === undefined ? undefined : Prisma.raw(`${undated ? '' : 'NOT '}${at(undatedKey)}`)
  if (!cursor) return and([part])
  const [first] = keys as [SortKey]
  const behind = keys.map((key) => {
    if (undated === undefined || key !== first) return ofCursor(table, cursor, key.sql('c'))
    // Where the cursor is in the part before, all of this one lies behind it; behind null lies nothing.
    const beyond = isLast ? ` ELSE '${key.way === 'asc' ? '-' : ''}infinity'::date` : ''
    return ofCursor(table, cursor, `CASE WHEN c.${quoted('undated')} = ${undated} THEN ${key.sql('c')}${beyond} END`)
  })
  const own = Prisma.raw(keys.map(at).join(', '))
  return and([part, Prisma.sql`(${own}) ${sign(first.way)} (${Prisma.join(behind)})`])
}

const undatedKey: SortKey = { field: 'undated', way: 'asc', sql: (alias) => `${alias}.${quoted('undated')}` }

const and = (holds: (Prisma.Sql | undefined)[]): Prisma.Sql => {
  const parts = holds.filter((part) => part !== undefined)
  return parts.length === 0 ? Prisma.sql`TRUE` : Prisma.join(parts, ' AND ')
}
