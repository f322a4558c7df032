import DataLoader from 'dataloader'
import { condition, type Where } from './condition.ts'
import { Prisma, type PrismaClient } from './generated/client/client.ts'
import { snakeCase } from './table.ts'

interface Counted {
  model: string
  where: Where
}

/** Counts rows: `of('Statement', { joint: true })`. */
export interface Counts {
  of(model: string, where: Where): Promise<number>
}

/**
 * Counts the lists of one request, all in one SQL statement however many there are: a client that
 * asks for the totals of twenty actors in three lists each gets them in one round trip.
 */
export function countsOf(prisma: PrismaClient): Counts {
  const loader = new DataLoader<Counted, number, string>(
    async (lists) => {
      const counts = lists.map(
        ({ model, where }) =>
          Prisma.sql`(SELECT count(*)::int FROM ${Prisma.raw(`"${snakeCase(model)}"`)} WHERE ${condition(model, where)})`,
      )
      const [row] = await prisma.$queryRaw<[{ counts: number[] }]>`SELECT ARRAY[${Prisma.join(counts)}] AS counts`
      return row.counts
    },
    { cacheKeyFn: (counted) => JSON.stringify(counted) },
  )
  return { of: (model, where) => loader.load({ model, where }) }
}
