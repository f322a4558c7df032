import DataLoader from 'dataloader'
import type pg from 'pg'
import { Prisma } from './generated/client/client.ts'
import { parametersMost, queryOf, readRow } from './read.ts'

/** Asks SQL of ours, all that a request asks at the same time in one statement. */
export interface Batch {
  /**
   * The rows of a query, as JSON has them: days are texts such as `2022-03-13`. The type is the caller's word.
   */
  rows<Row extends object>(query: Prisma.Sql): Promise<Row[]>
}

/** A batch for one request; the same query asked twice is answered once. */
export function batchOf(pool: Pick<pg.Pool, 'query'>): Batch {
  const loader = new DataLoader<Prisma.Sql, object[], string>(
    async (queries) => {
      const rows: object[][] = []
      for (const some of together(queries)) {
        const columns = some.map((query) => Prisma.sql`(SELECT coalesce(json_agg(q), '[]') FROM (${query}) AS q)`)
        rows.push(...((await readRow(pool, queryOf(columns))) as object[][]))
      }
      return rows
    },
    {
      cacheKeyFn: ({ sql, values }) => JSON.stringify([sql, values]),
      // One SQL statement has at most 1,664 columns.
      maxBatchSize: 500,
      // Queries over many objects come from loaders of their own, which wait for the same tick to end.
      batchScheduleFn: (dispatch) => setImmediate(dispatch),
    },
  )
  return { rows: <Row extends object>(query: Prisma.Sql) => loader.load(query) as Promise<Row[]> }
}

/** Queries in their order, as many in each part as one SQL statement has parameters for. */
function together(queries: readonly Prisma.Sql[]): Prisma.Sql[][] {
  const parts: Prisma.Sql[][] = []
  let left = 0
  for (const query of queries) {
    if (query.values.length > left || parts.length === 0) {
      parts.push([])
      left = parametersMost
    }
    parts.at(-1)?.push(query)
    left -= query.values.length
  }
  return parts
}
