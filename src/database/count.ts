import type { Batch } from './batch.ts'
import { condition, type Where } from './condition.ts'
import { Prisma } from './generated/client/client.ts'
import { snakeCase } from './table.ts'

/** Counts rows: `of('Statement', { joint: true })`. */
export interface Counts {
  of(model: string, where: Where): Promise<number>
}

/**
 * Counts the lists of one request, all in one SQL statement however many there are: a client that
 * asks for the totals of twenty actors in three lists each gets them in one round trip.
 */
export const countsOf = (batch: Batch): Counts => ({
  async of(model, where) {
    const [row] = await batch.rows<{ count: number }>(
      Prisma.sql`SELECT count(*) AS count FROM ${Prisma.raw(`"${snakeCase(model)}"`)} WHERE ${condition(model, where)}`,
    )
    return row?.count ?? 0
  },
})
