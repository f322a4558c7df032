import type { Span } from '../draft.ts'
import type { Item } from '../item.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { isSource } from './source-nouns.ts'

/** Who does what a verb in the passive says. */
export function agentIn(items: readonly Item[], from: number, to: number): Span | undefined {
  for (let at = from; at < to; at++) {
    const { lower } = items[at] as Item
    const isPlace = /^(?:in|im)$/.test(lower)
    if (!isPlace && !/^(?:von|vom|durch|seitens)$/.test(lower)) continue
    const end = nounPhraseEnd(items, at + 1, to)
    // *In dem Bericht wird gefordert, …*: what was written stands for who wrote it.
    if (end > at + 1 && (!isPlace || items.slice(at + 1, end).some((item) => item.isCapital && isSource(item.lower))))
      return { from: at + 1, to: end }
  }
  return undefined
}
