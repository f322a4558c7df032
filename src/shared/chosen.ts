import type { Where } from '../database/condition.ts'
import { condition } from '../database/condition.ts'
import { Prisma } from '../database/generated/client/client.ts'
import { where } from './filter.ts'
import { type Hanging, hungRowsOf } from './hanging.ts'

/** The statements that an analysis is about: all that fit a filter, or those of them that hang on some objects. */
export interface Chosen {
  filter: unknown
  /** Which objects; every one where no ids are given. */
  on?: { hanging: Hanging; ids?: string[] }
}

/**
 * A query for the chosen statements, a row for each: `id`, `act`, `joint`, `undated`, `said_earliest`, `said_latest`, and
 * as `parent` the id of the object that it hangs on; null where there is none.
 */
export function chosenStatements({ filter, on }: Chosen): Prisma.Sql {
  const fits = condition('Statement', where<Where>('StatementFilter', 'Statement', filter), 's')
  const columns = Prisma.sql`s.id, s.act, s.joint, s.undated, s.said_earliest, s.said_latest`
  if (!on) return Prisma.sql`SELECT NULL::uuid AS parent, ${columns} FROM statement AS s WHERE ${fits}`
  const parent = Prisma.raw(`h.${on.hanging.column}`)
  const ids = on.ids
    ? Prisma.sql`${parent} IN (${Prisma.join(on.ids.map((id) => Prisma.sql`${id}::uuid`))})`
    : Prisma.sql`TRUE`
  return Prisma.sql`SELECT ${parent} AS parent, ${columns} FROM ${hungRowsOf(on.hanging)} AND ${ids} AND ${fits}`
}
