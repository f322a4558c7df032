import DataLoader from 'dataloader'
import type { Context } from '../context.ts'
import type { Prisma } from '../database/generated/client/client.ts'
import type { Chosen } from './chosen.ts'
import { groupBy } from './group-by.ts'
import type { Hanging } from './hanging.ts'
import { perRequest } from './per-request.ts'

const loaders = perRequest(() => new Map<string, DataLoader<string, object[]>>())

/**
 * The rows that an analysis gives of what hangs on one object. All objects that ask for the same in a
 * request are one query; the query gives each row's object as `parent`.
 */
export function hungRows<Row extends { parent: string | null }>(
  context: Context,
  hanging: Hanging,
  id: string,
  filter: unknown,
  /** What else makes this analysis the same as another's. */
  key: unknown,
  query: (chosen: Chosen) => Prisma.Sql,
): Promise<Row[]> {
  const known = loaders(context)
  const name = JSON.stringify([hanging.noun, hanging.table, hanging.column, filter, key])
  let loader = known.get(name)
  if (!loader) {
    loader = new DataLoader<string, object[]>(async (ids) => {
      const rows = await context.batch.rows<Row>(query({ filter, on: { hanging, ids: [...ids] } }))
      const byParent = groupBy(rows, ({ parent }) => parent ?? '')
      return ids.map((one) => byParent.get(one) ?? [])
    })
    known.set(name, loader)
  }
  return loader.load(id) as Promise<Row[]>
}
