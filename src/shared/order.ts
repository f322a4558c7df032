import type { InputRef } from '@pothos/core'
import { builder } from '../builder.ts'
import { enumType } from './enum.ts'

type Direction = 'ASC' | 'DESC'
type Way = 'asc' | 'desc'
type Columns = Record<string, unknown>[]

export const orderDirection = enumType<Direction>('OrderDirection', 'Which way a list is ordered.', {
  ASC: 'From small to large, early to late, A to Z.',
  DESC: 'From large to small, late to early, Z to A.',
})

/** One key of an order, as a client gives it. */
export interface OrderKey<Field extends string> {
  field: Field
  direction?: Direction | null | undefined
}

/** One entry in the table of what a list can be ordered by. Every column of it has an index. */
interface OrderEntry {
  description: string
  columns(way: Way): Columns
}

/** How a list can be ordered: the type of the argument, and what it means to Prisma. */
export interface Order<Field extends string> {
  ref: InputRef<OrderKey<Field>>
  /**
   * The order in Prisma's terms. It is total: what is equal in every key goes by its id, in the way of
   * the last key, so that one index serves both ways. `through` leads from rows between to the items.
   */
  of(
    keys: readonly OrderKey<Field>[] | null | undefined,
    through?: Partial<Record<Field, OrderEntry['columns']>>,
    id?: string,
  ): Columns
}

/** Declares the input `StatementOrder { field, direction }` and its like. */
export function defineOrder<const Field extends string>(
  noun: string,
  entries: Record<Field, OrderEntry>,
  initial: OrderKey<NoInfer<Field>>,
): Order<Field> {
  const field = enumType(
    `${noun}OrderField`,
    `What a list of type ${noun} can be ordered by. Whatever is equal in all keys is ordered by its id.`,
    Object.fromEntries(
      Object.entries<OrderEntry>(entries).map(([name, { description }]) => [name, description]),
    ) as Record<Field, string>,
  )
  const ref = builder.inputType(`${noun}Order`, {
    description: `One key to order a list of type ${noun} by.`,
    fields: (t) => ({
      field: t.field({
        type: field,
        required: true,
        description: 'What to order by.',
      }),
      direction: t.field({
        type: orderDirection,
        defaultValue: 'ASC',
        description: 'Which way.',
      }),
    }),
  })
  return {
    ref: ref as unknown as InputRef<OrderKey<Field>>,
    of(keys, through = {}, id = 'id') {
      const given = keys && keys.length > 0 ? keys : [initial]
      const way = (key: OrderKey<Field>): Way => (key.direction === 'DESC' ? 'desc' : 'asc')
      const columns = given.flatMap((key) => (through[key.field] ?? entries[key.field].columns)(way(key)))
      return [...columns, { [id]: way(given.at(-1) as OrderKey<Field>) }]
    },
  }
}

/** By a date's first possible day; what has no date comes last whichever way. */
export const byDay = (way: Way): Columns => [{ undated: 'asc' }, { sortDay: way }]
