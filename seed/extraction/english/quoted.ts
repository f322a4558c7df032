import type { Span } from '../draft.ts'
import type { EnglishSentence } from './reading.ts'

/** Words in quotation marks as items of a sentence. */
export interface Quoted extends Span {
  readonly isWhole: boolean
  readonly number: number
}

export const spanOf = ({ from, to }: Span): Span => ({ from, to })

export function speechesIn({ items, speeches }: EnglishSentence): Quoted[] {
  const found: Quoted[] = []
  for (let at = 0; at < items.length; at++) {
    const number = items[at]?.quoted
    if (number === undefined) continue
    const from = at
    while (items[at + 1]?.quoted === number) at++
    const speech = speeches[number]
    // A single word before *he said* is a speech, too: *“No,” he said*.
    found.push({
      from,
      to: at + 1,
      number,
      isWhole: items[from]?.kind === 'quote' || (from === 0 && speech?.isClosed === true),
    })
  }
  return found
}
