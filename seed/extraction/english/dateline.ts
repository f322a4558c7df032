import type { Item } from '../item.ts'

/** Behind *BONN, March 3 (AB) –*: where and when an article was written. */
export function datelineEnd(items: readonly Item[]): number {
  if (!/^\p{Lu}{3,}$/u.test(items[0]?.text ?? '')) return 0
  for (let at = 1; at < Math.min(10, items.length); at++)
    if (/^[-–—]$/.test(items[at]?.text ?? '') && items[at + 1]?.kind === 'word') return at + 1
  return 0
}
