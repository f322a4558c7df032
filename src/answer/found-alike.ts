import { partsOf, type Where } from '../database/condition.ts'
import type { Table } from '../database/table.ts'

/**
 * Whether the rows by day that fit a condition are best found in one way, whatever its values: where there is none; where
 * an index has the rows of each value by day, as for every enum; and where all rows fit but those of some kind.
 */
export function isFoundAlike(table: Table, where: Where): boolean {
  const [part, ...others] = partsOf(where)
  if (!part) return true
  if (others.length > 0) return false
  const [key, value] = part
  if (key === 'NOT') return !/"(NOT|none|hasSome)":/.test(JSON.stringify(value))
  return table.fields.get(key)?.kind === 'enum' && (value as { in?: unknown[] }).in?.length === 1
}
