import { getRefFromModel, prismaConnectionHelpers } from '@pothos/plugin-prisma'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import type { Where } from '../database/condition.ts'
import { paging } from './paging.ts'

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
  /** Which of the rows between count, whatever the arguments. */
  rows?: Where | undefined
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
    select: ((nested: Any) => ({
      ...through.edge,
      [through.to]: nested({ select: { id: true } }),
    })) as never,
    resolveNode: ((row: Any) => row[through.to]) as never,
    query: ((args: Any) => ({
      where: { ...through.rows, ...through.where(args) },
      orderBy: through.orderBy(args),
    })) as never,
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
    extensions: {
      cursorOf: through.model,
      parentKey,
      rowsOf: (args: Any) => ({ ...through.rows, ...through.where(args) }),
      through: { ...through, list },
      pothosPrismaSelect: select,
    },
    resolve: (parent: Any, args: Any, context: Context) => ({
      ...helpers.resolve(parent[list] ?? [], args, context, parent),
      totalCount: () =>
        context.counts.of(through.model, {
          [parentKey]: parent.id,
          ...through.rows,
          ...through.where(args),
        }),
    }),
  } as Any
}

type Noun = 'Source' | 'Article' | 'Actor' | 'Statement' | 'Event' | 'Claim' | 'Position' | 'Mention'

const connections = new Map<string, Any>()

/** `StatementConnection` and its like: one type for all lists of a noun, wherever they hang. */
export function connectionOf(noun: Noun): Any {
  const known = connections.get(noun)
  if (known) return known
  const made = defineConnection(noun, noun)
  connections.set(noun, made)
  return made
}

/** A connection type under a name of its own, for lists whose edges say more than a cursor. */
export function defineConnection(name: string, noun: Noun, edgeFields?: (t: Any) => object): Any {
  const type = getRefFromModel(noun, builder) as Any
  return builder.connectionObject(
    {
      type,
      name: `${name}Connection`,
      description: `A page of a list of type ${noun}.`,
      fields: (t: Any) => ({
        totalCount: t.int({
          description: 'How many there are on all pages together. Computed only where it is asked for.',
          // By this Pothos knows that no rows are needed where only the total is selected.
          extensions: { pothosPrismaTotalCount: true },
          resolve: ({ totalCount }: { totalCount: number | (() => Promise<number>) }) =>
            typeof totalCount === 'function' ? totalCount() : totalCount,
        }),
      }),
    } as Any,
    {
      name: `${name}Edge`,
      description: `An item of a list of type ${noun}, with its place in it.`,
      ...(edgeFields ? { fields: edgeFields } : {}),
    } as Any,
  )
}
