import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import type { Where } from '../database/condition.ts'
import { selects } from './selection.ts'

/**
 * The total of a list at the root, over rows of `model`. Where the request asks for it, the count
 * starts together with the list, so that the counts of all lists at the root are one SQL statement.
 */
export function total<Arguments>(model: string, where: (args: Arguments) => object) {
  const count = (args: Arguments, { counts }: Context) => counts.of(model, where(args) as Where)
  return {
    totalCount: (_connection: unknown, args: Arguments, context: Context) => count(args, context),
    start(args: Arguments, context: Context, info: GraphQLResolveInfo): void {
      // Whoever reads the count gets its error; if the list fails first, nobody does.
      if (selects(info, 'totalCount')) count(args, context).catch(() => {})
    },
  }
}
