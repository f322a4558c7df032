import { relationOf, type Table } from '../database/table.ts'
import { quoted, type Rows } from './rows.ts'

export type Way = 'asc' | 'desc'

/** One key of an order as Prisma has it: `{ sortDay: 'desc' }`, or `{ article: { document: 'asc' } }`. */
export interface OrderBy {
  [field: string]: Way | OrderBy
}

/** One key of an order: the column's expression for an alias, and which way. */
export interface SortKey {
  field: string
  way: Way
  sql(alias: string): string
}

/** The keys of an order over a table. What another table has is looked up for each row. */
export function sortKeys(table: Table, order: readonly OrderBy[]): SortKey[] {
  return order.flatMap((key) =>
    Object.entries(key).map(([field, inner]): SortKey => {
      if (typeof inner === 'string') return { field, way: inner, sql: (alias) => `${alias}.${quoted(field)}` }
      const { other, join } = relationOf(table, field)
      const [key] = sortKeys(other, [inner]) as [SortKey]
      return {
        field: `${field}.${key.field}`,
        way: key.way,
        sql: (alias) => {
          const pairs = join.map(([ours, theirs]) => `o.${quoted(theirs)} = ${alias}.${quoted(ours)}`)
          return `(SELECT ${key.sql('o')} FROM "${other.name}" AS o WHERE ${pairs.join(' AND ')})`
        },
      }
    }),
  )
}

/** An order of all rows, as it stands behind ORDER BY. */
export function orderSql(rows: Rows, order: readonly OrderBy[]): string {
  const keys = order.flatMap((key) =>
    Object.entries(key).map(([field, inner]) => {
      const beside = typeof inner === 'string' ? undefined : rows.beside(field)
      return beside
        ? orderSql(beside, [inner as OrderBy])
        : orderBySql(sortKeys(rows.table, [{ [field]: inner }]), rows.alias)
    }),
  )
  return keys.join(', ')
}

export const orderBySql = (keys: readonly SortKey[], alias: string): string =>
  keys.map(({ way, sql }) => `${sql(alias)} ${way}`).join(', ')
