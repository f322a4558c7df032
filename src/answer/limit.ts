import { Prisma } from '../database/generated/client/client.ts'

/**
 * At most so many rows. The number stands in the statement: of `LIMIT $1` PostgreSQL expects a tenth of all rows, and so
 * it never keeps a plan, but makes one for every request, which takes longer than reading a page.
 */
export const limitSql = (most: number): Prisma.Sql => Prisma.raw(`LIMIT ${Math.trunc(most)}`)
