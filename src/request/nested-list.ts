import { type GraphQLResolveInfo, type GraphQLSchema, isObjectType } from 'graphql'
import type { Context } from '../context.ts'
import type { Where } from '../database/condition.ts'
import { tableOf } from '../database/table.ts'
import { BadUserInput } from '../error.ts'
import { selects } from '../shared/selection.ts'
import { readCursor } from './cursor.ts'

/** What a list that hangs on an object says of itself, in its field's extensions. */
interface NestedList {
  /** The model of its rows, and the column that leads to the object. */
  cursorOf: string
  parentKey: string
  /** The rows that count for these arguments, where Pothos does not count them itself. */
  rowsOf?(args: object): Where
}

interface PageArguments {
  after?: string | null
  before?: string | null
}

/**
 * Does for every list that hangs on an object what must be done before Pothos loads its rows: begins to
 * count, so that the totals of all lists of a level are one SQL statement, and refuses a cursor of
 * another object's list, which would give an empty page or a wrong one.
 */
export function prepareNestedLists(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const list = field.extensions as unknown as NestedList
      const resolve = field.resolve
      if (!list.parentKey || !resolve) continue
      field.resolve = (parent: { id: string }, args: PageArguments, context: Context, info) => {
        beginTotal(list, parent, args, context, info)
        const checks = [args.after, args.before].flatMap((cursor) =>
          typeof cursor === 'string' ? [checkCursor(list, parent, cursor, field.name, context)] : [],
        )
        if (checks.length === 0) return resolve(parent, args, context, info)
        return Promise.all(checks).then(() => resolve(parent, args, context, info))
      }
    }
  }
  return schema
}

function beginTotal(
  { cursorOf, parentKey, rowsOf }: NestedList,
  parent: { id: string },
  args: object,
  { counts }: Context,
  info: GraphQLResolveInfo,
): void {
  // Whoever reads the count gets its error; if the rows fail first, nobody does.
  if (rowsOf && selects(info, 'totalCount'))
    counts.of(cursorOf, { [parentKey]: parent.id, ...rowsOf(args) }).catch(() => {})
}

async function checkCursor(
  { cursorOf, parentKey }: NestedList,
  parent: { id: string },
  cursor: string,
  name: string,
  { counts }: Context,
): Promise<void> {
  const { key, fields } = tableOf(cursorOf)
  const values = readCursor(cursor, cursorOf) ?? []
  const row = key.map((column, index) => ({
    [column]: fields.get(column)?.type === 'Int' ? Number(values[index]) : values[index],
  }))
  if ((await counts.of(cursorOf, { AND: [...row, { [parentKey]: parent.id }] })) === 0)
    throw new BadUserInput(`${name}: the cursor is of another list. Begin again without it.`)
}
