import type { Span } from './draft.ts'
import type { Item } from './item.ts'

/** Behind the last item of a sentence that is no sign that ends it. */
export function endOf(items: readonly Item[]): number {
  let end = items.length
  while (end > 0 && /^[.!?…;:,]$/.test(items[end - 1]?.text ?? '') && items[end - 1]?.quoted === undefined) end--
  return end
}

/** A span without commas and dashes at its edges. */
export function trimmed(items: readonly Item[], { from, to }: Span): Span {
  let [first, last] = [from, to]
  const isEdge = (at: number) =>
    items[at]?.kind === 'sign' && items[at]?.quoted === undefined && /^[,;:–—-]$/.test(items[at]?.text ?? '')
  while (first < last && isEdge(first)) first++
  while (last > first && isEdge(last - 1)) last--
  return { from: first, to: last }
}
