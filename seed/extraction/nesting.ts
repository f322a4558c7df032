import type { Quotation } from './quotation.ts'
import type { Sentence } from './sentence.ts'
import type { Speech } from './speech.ts'

/**
 * Words in quotation marks within content that is no speech of its own: each is a fragment of the quotation, and a
 * direct quotation nested in it. Names and titles are none; what is one, `isWording` knows.
 */
export function fragmentsOf(
  quotation: Quotation,
  { speeches }: Sentence,
  isWording: (speech: Speech) => boolean,
): Quotation[] {
  if (quotation.presentation === 'DIRECT') return []
  const nested: Quotation[] = []
  for (const speech of speeches) {
    const isWithin = quotation.content.some(({ start, end }) => start <= speech.start && speech.end <= end)
    if (!isWithin || !isWording(speech)) continue
    const place = { start: speech.start, end: speech.end }
    quotation.fragments.push(place)
    nested.push({
      ...quotation,
      presentation: 'DIRECT',
      content: [place],
      fragments: [],
      rule: 'fragment',
      confidence: 0.9,
    })
  }
  return nested
}
