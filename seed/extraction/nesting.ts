import type { Quotation } from './quotation.ts'
import type { Sentence, Speech } from './sentence.ts'

/** Whether words in quotation marks are somebody's own, and no name, title or doubtful word of the article's author. */
export const isWording = ({ words, small }: Speech): boolean => small > 0 && words > 0

/**
 * Words in quotation marks within content that is no speech of its own: each is a fragment of the quotation, and a
 * direct quotation nested in it.
 */
export function fragmentsOf(quotation: Quotation, { speeches }: Sentence): Quotation[] {
  if (quotation.presentation === 'DIRECT') return []
  const nested: Quotation[] = []
  for (const speech of speeches) {
    if (!isWording(speech) || !quotation.content.some(({ start, end }) => start <= speech.start && speech.end <= end)) continue
    const place = { start: speech.start, end: speech.end }
    quotation.fragments.push(place)
    nested.push({ ...quotation, presentation: 'DIRECT', content: [place], fragments: [], rule: 'fragment', confidence: 0.8 })
  }
  return nested
}
