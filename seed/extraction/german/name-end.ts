import { countryNamed } from '../description/country-word.ts'
import type { Item } from '../item.ts'
import { weekdays } from './function-words.ts'
import { isDeterminer } from './noun-core.ts'

/**
 * Where a name ends that has no article, and so nothing that would part it from the name behind it: *wobei Meier Anfang
 * Mai sagte*, *dass China Russland unterstützt*.
 */
export function nameEnd(items: readonly Item[], at: number, end: number): number {
  const first = items[at]
  if (
    end < at + 2 ||
    first?.kind !== 'word' ||
    !first.isCapital ||
    isDeterminer(first.lower) ||
    weekdays.has(first.lower)
  )
    return end
  const second = items[at + 1] as Item
  if (second.isCapital && countryNamed(first.text) !== undefined && countryNamed(second.text) !== undefined)
    return at + 1
  for (let next = at + 1; next < end && items[next]?.isCapital && items[next]?.quoted === undefined; next++)
    if (weekdays.has(items[next]?.lower ?? '')) return next
  return end
}
