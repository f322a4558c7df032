import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import type { Where } from '../database/condition.ts'
import type { Noun } from './filter.ts'
import type { Order } from './order.ts'
import { paging } from './paging.ts'
import { selects } from './selection.ts'

// biome-ignore lint/suspicious/noExplicitAny: the models differ from call to call; Prisma checks what is built.
type Any = any

const rowsOf = (noun: Noun, { prisma }: Context): Any => prisma[noun.toLowerCase() as 'actor']

/**
 * What the root field of one object has in common with its like. `where` names the object; its resolver is for
 * requests that one SQL statement does not answer.
 */
export const rootObject = (noun: Noun, where: (args: Any) => Where): Any => ({
  extensions: { root: { model: noun, where } },
  resolve: (query: object, _: unknown, args: object, context: Context) =>
    rowsOf(noun, context).findUnique({ ...query, where: where(args) }),
})

/** What the root field of a list has in common with its like: pages, a total, a filter and an order. */
export function rootList(noun: Noun, condition: (filter: unknown) => Where, order: Order<Any>): Any {
  const where = ({ filter }: Any) => condition(filter)
  const orderBy = (args: Any) => order.of(args.orderBy)
  const { extensions, ...sizes } = paging(noun)
  const count = (args: object, { counts }: Context) => counts.of(noun, where(args))
  return {
    cursor: 'id',
    ...sizes,
    extensions: { ...extensions, root: { model: noun, where, orderBy } },
    totalCount: (_: unknown, args: object, context: Context) => count(args, context),
    resolve: (query: object, _: unknown, args: object, context: Context, info: GraphQLResolveInfo) => {
      // Begun together with the list, so that the totals of all lists are one SQL statement. Whoever reads the total gets its error.
      if (selects(info, 'totalCount')) count(args, context).catch(() => {})
      return rowsOf(noun, context).findMany({ ...query, where: where(args), orderBy: orderBy(args) })
    },
  }
}
