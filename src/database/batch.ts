import DataLoader from 'dataloader'
import type pg from 'pg'
import { Prisma } from './generated/client/client.ts'
import { queryOf, readRow } from './read.ts'

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
      const columns = queries.map((query) => Prisma.sql`(SELECT coalesce(json_agg(q), '[]') FROM (${query}) AS q)`)
      return (await readRow(pool, queryOf(columns))) as object[][]
    },
    {
      cacheKeyFn: ({ sql, values }) => JSON.stringify([sql, values]),
      // One SQL statement has at most 1,664 columns and 65,535 parameters.
      maxBatchSize: 500,
      // Queries over many objects come from loaders of their own, which wait for the same tick to end.
      batchScheduleFn: (dispatch) => setImmediate(dispatch),
    },
  )
  return { rows: <Row extends object>(query: Prisma.Sql) => loader.load(query) as Promise<Row[]> }
}
