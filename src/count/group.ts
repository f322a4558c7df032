import { Prisma } from '../database/generated/client/client.ts'
import { type Chosen, chosenStatements } from '../shared/chosen.ts'
import type { Hanging } from '../shared/hanging.ts'
import { counted, joined, type Measure, measures } from '../shared/measure.ts'
import { type Dimension, dimensions } from './dimension.ts'
import { type Having, havingSql } from './having.ts'

/** What groups are put in order by: a count, or their keys. */
export type CountOrderField = Measure | 'KEY'

export interface Grouping {
  groupBy: readonly Dimension[]
  having: Having
  orderBy: readonly { field: CountOrderField; direction?: 'ASC' | 'DESC' | null | undefined }[]
  /** The most groups of each parent. */
  first: number
  /** What must be counted. */
  measures: readonly Measure[]
  /** Whether shares of the whole are asked for. */
  shares: boolean
  /** Shares are of what has the same of these keys. */
  shareWithin: readonly Dimension[]
}

/** A row as the query gives it: a key by the field of its dimension, a count by the measure's column. */
export interface Group {
  parent: string | null
  /** Whether it is one of the first; the first behind them is there, too, to tell that there are more. */
  place: number
  [column: string]: unknown
}

/**
 * A query for the groups into which statements fall, in order, of each parent by itself. A statement
 * counts once in a group, however many of the joined rows say that it belongs there.
 */
export function groupsQuery(chosen: Chosen, grouping: Grouping): Prisma.Sql {
  const { groupBy, shareWithin, having, first, shares } = grouping
  const sameKeys = ['parent', ...shareWithin.map((name) => dimensions[name].field)]
    // Compared as text, so that null is equal to null and the join is one by hash.
    .map((field) => `coalesce(t."${field}"::text, '') = coalesce(g."${field}"::text, '')`)
    .join(' AND ')
  const hanging = chosen.on?.hanging
  // To read all statements twice is faster than to keep them.
  const isAll = !hanging && !chosen.filter
  const total = Prisma.sql`, total AS (${grouped(shareWithin, grouping.measures, hanging, 'total_')})`
  return Prisma.sql`WITH chosen AS ${isAll ? Prisma.raw('NOT MATERIALIZED') : Prisma.empty} (${chosenStatements(chosen)}), groups AS (${grouped(groupBy, grouping.measures, hanging)})
    ${shares ? total : Prisma.empty},
    placed AS (SELECT g.*, ${shares ? Prisma.raw(`${totalColumns(grouping.measures)}, `) : Prisma.empty}
        (row_number() OVER (PARTITION BY g.parent ORDER BY ${order(grouping)}))::int AS place
      FROM groups AS g ${shares ? Prisma.raw(`JOIN total AS t ON ${sameKeys}`) : Prisma.empty} WHERE ${havingSql(having)})
    SELECT * FROM placed WHERE place <= ${first + 1}::int ORDER BY parent, place`
}

/** The chosen statements in groups by some dimensions, with counts. */
function grouped(
  by: readonly Dimension[],
  wanted: readonly Measure[],
  hanging: Hanging | undefined,
  prefix = '',
): Prisma.Sql {
  const keys = by.map((name) => dimensions[name])
  const columns = Prisma.join([
    Prisma.raw('s.parent'),
    ...keys.map(({ key, field }) => Prisma.sql`${key} AS "${Prisma.raw(field)}"`),
  ])
  const joins = [...keys.flatMap((key) => key.joins), ...wanted.flatMap((one) => measures[one].join ?? [])]
  const from = Prisma.sql`FROM chosen AS s ${joined(joins, hanging)}`
  const groupBy = Prisma.raw(['s.parent', ...keys.map((_, index) => String(index + 2))].join(', '))
  const column = Prisma.raw(`${prefix}${measures.STATEMENTS.column}`)
  if (wanted.join() !== 'STATEMENTS' || joins.length === 0)
    return Prisma.sql`SELECT ${columns}, ${counted(wanted, joins, prefix)} ${from} GROUP BY ${groupBy}`
  const outer = Prisma.raw(['parent', ...keys.map(({ field }) => `"${field}"`)].join(', '))
  // Only a statement of several speakers comes twice, and only these few need be told apart.
  if (joins.every((join) => join === 'speaker'))
    return Prisma.sql`SELECT ${outer}, sum(n)::int AS ${column} FROM (
      SELECT ${columns}, count(*) AS n ${from} WHERE NOT s.joint GROUP BY ${groupBy} UNION ALL
      SELECT ${columns}, count(DISTINCT s.id) ${from} WHERE s.joint GROUP BY ${groupBy}) AS parts GROUP BY ${outer}`
  // To tell all apart by hashing is faster than by sorting within each group.
  return Prisma.sql`SELECT ${outer}, count(*) AS ${column} FROM (SELECT DISTINCT ${columns}, s.id ${from}) AS told GROUP BY ${outer}`
}

const totalColumns = (wanted: readonly Measure[]) => wanted.map((one) => `t.total_${measures[one].column}`).join(', ')

/** Total: no two groups have the same keys. What has no key, or a date that fits into no bucket, comes last, whichever way. */
function order({ groupBy, orderBy }: Grouping): Prisma.Sql {
  const byKeys = (way: string) =>
    groupBy.map((name) => {
      const { field, slug, size } = dimensions[name]
      if (slug) return `(SELECT slug FROM ${slug} WHERE id = g."${field}") ${way} NULLS LAST`
      if (size) return `NOT isfinite(g."${field}"), g."${field}" ${way}`
      return `g."${field}"::text COLLATE "C" ${way} NULLS LAST`
    })
  const parts = orderBy.flatMap(({ field, direction }) => {
    const way = direction === 'DESC' ? 'DESC' : 'ASC'
    return field === 'KEY' ? byKeys(way) : [`${measures[field].column} ${way}`]
  })
  return Prisma.raw([...parts, ...byKeys('ASC'), '1'].join(', '))
}
