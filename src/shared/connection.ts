import { prismaConnectionHelpers } from '@pothos/plugin-prisma'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import type { Where } from '../database/condition.ts'
import { paging } from './paging.ts'
import { totalDescription } from './total.ts'

// biome-ignore lint/suspicious/noExplicitAny: the models differ from call to call; Prisma checks what is built.
type Any = any

interface Through {
  /** The model of the rows between, and its key as Prisma names it. */
  model: 'Speaker' | 'Target' | 'Printing' | 'StatementRelation'
  cursor: string
  /** The relation from a row between to the item. */
  to: 'statement'
  /** The columns of a row between that its edge shows. */
  edge?: Record<string, true>
  /** The rows between that count for these arguments; those of the parent are taken of themselves. */
  where(args: Any): Where
  orderBy(args: Any): object[]
}

/** Where a client may select the items of a connection. */
const itemPaths = [[{ name: 'nodes' }], [{ name: 'edges' }, { name: 'node' }]]

/**
 * The parts of a connection whose items hang on their parent through rows between: an actor's
 * statements through its speaking in them. Pothos knows connections over one relation only.
 *
 * `list` names the parent's relation to the rows between, `parentKey` the column with its id.
 */
export function connectionThrough(through: Through, list: string, parentKey: string) {
  const helpers = prismaConnectionHelpers(builder, through.model, {
    cursor: through.cursor as never,
    select: ((nested: Any) => ({ ...through.edge, [through.to]: nested({ select: { id: true } }) })) as never,
    resolveNode: ((row: Any) => row[through.to]) as never,
    query: ((args: Any) => ({ where: through.where(args), orderBy: through.orderBy(args) })) as never,
    ...paging(through.model),
  }) as Any
  const select = (args: Any, context: Context, nested: Any, selected: () => Set<string>) => {
    const names = selected()
    // Who asks for nothing but the total gets no rows, so lists of totals do not get in each other's way.
    if (names.size > 0 && [...names].every((name) => name === 'totalCount' || name === '__typename'))
      return { select: { id: true } }
    const rows = helpers.getQuery(args, context, (selection: Any) =>
      nested(selection, { getType: () => 'Statement', paths: itemPaths }),
    )
    return { select: { id: true, [list]: rows } }
  }
  return {
    // What Pothos' own connections use: the option `select` is not told which fields are selected.
    extensions: { cursorOf: through.model, pothosPrismaSelect: select },
    resolve: (parent: Any, args: Any, context: Context) => ({
      ...helpers.resolve(parent[list] ?? [], args, context, parent),
      totalCount: () => context.counts.of(through.model, { [parentKey]: parent.id, ...through.where(args) }),
    }),
  } as Any
}

/** The `totalCount` of a connection that counts only when asked. */
export const withTotal = {
  fields: (t: Any) => ({
    totalCount: t.int({
      description: totalDescription,
      resolve: (connection: { totalCount: number | (() => Promise<number>) }) =>
        typeof connection.totalCount === 'function' ? connection.totalCount() : connection.totalCount,
    }),
  }),
}
