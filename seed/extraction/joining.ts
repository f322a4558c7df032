import type { Stretch } from '../../src/text/stretch.ts'
import type { Quotation } from './quotation.ts'

/** These are told sentence by sentence, and one that follows another goes on with it. */
const goesOn = new Set<Quotation['presentation']>(['INDIRECT_FREE_INDIRECT', 'FREE_INDIRECT'])

/** Whether `next` only goes on with what `last` began: the same kind, nothing but white space between. */
export function continues(text: string, last: Quotation | undefined, next: Quotation): boolean {
  if (!last || last.presentation !== next.presentation || !goesOn.has(next.presentation)) return false
  const end = last.content.at(-1)?.end ?? 0
  const start = next.content[0]?.start ?? 0
  return end <= start && text.slice(end, start).trim() === ''
}

export function join(last: Quotation, next: Quotation): void {
  const part = last.content.at(-1) as Stretch
  part.end = (next.content.at(-1) as Stretch).end
}
