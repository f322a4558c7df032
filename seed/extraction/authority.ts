import type { Stretch } from '../../src/text/stretch.ts'
import { nameKey } from './alias.ts'
import type { Quotation } from './quotation.ts'
import { withoutArticle } from './speaker.ts'

/** *die Zeitung*: an outlet that was named before. */
const unnamedOutlet =
  /^(?:zeitung|blatt|magazin|sender|agentur|nachrichtenagentur|newspaper|paper|agency|broadcaster)$/iu

/**
 * Finds on whose word an outlet reports what it says itself: as its sentence tells, or as another one does. An article
 * often opens with what an outlet reports and tells only later from whom that has it.
 */
export function authorityIn(text: string, quotations: readonly Quotation[]): (quotation: Quotation) => Stretch[] {
  const known = new Map<string, Stretch[]>()
  const outlets = new Map<Quotation, string>()
  let last: string | undefined
  for (const quotation of quotations) {
    const outlet = outletOf(text, quotation)
    if (outlet === undefined) continue
    if (!unnamedOutlet.test(outlet)) last = nameKey(outlet)
    const key = unnamedOutlet.test(outlet) ? last : nameKey(outlet)
    if (key === undefined) continue
    outlets.set(quotation, key)
    if (quotation.source && !known.has(key)) known.set(key, quotation.source)
  }
  return (quotation) => quotation.source ?? known.get(outlets.get(quotation) ?? '') ?? []
}

/** The words of the outlet that is all that a quotation has for a speaker. */
function outletOf(text: string, { speaker, antecedent, medium = [] }: Quotation): string | undefined {
  const [printed] = medium
  if (!printed || antecedent.length > 0 || speaker[0]?.start !== printed.start) return undefined
  return withoutArticle(text.slice(printed.start, printed.end).replaceAll(/["'„“”‚‘’«»‹›]/gu, ''))
}
