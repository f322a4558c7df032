import type { Stretch } from '../../src/text/stretch.ts'
import type { Quotation } from '../extraction/quotation.ts'
import type { Answer, ProposedPart, ProposedQuotation } from './answer.ts'
import { Locator } from './locate.ts'
import { withMarks } from './marks.ts'
import type { Piece } from './piece.ts'

/** Characters of what stands beside a content, and words of a cue. What is more is a sentence or the article, and no index has it. */
const longestPart = 300
const mostCues = 4

/** What of an answer is in the article. */
export interface Grounded {
  quotations: Quotation[]
  /** How many quotations and parts of quotations are not, or are there twice, or are more than such a part is. */
  dropped: number
}

/**
 * The model proposes, the text decides: a quotation whose content is not printed in the piece is dropped, and so is any
 * other part that is not.
 */
export function ground(answer: Answer, text: string, piece: Piece): Grounded {
  const locator = new Locator(text, piece)
  const from = piece.sentences[0]?.start ?? 0
  const known = new Set<string>()
  const grounded: Grounded = { quotations: [], dropped: 0 }
  const add = (quotation: Quotation) => {
    const key = JSON.stringify([quotation.presentation, quotation.content])
    if (known.has(key)) return false
    known.add(key)
    grounded.quotations.push(quotation)
    return true
  }
  const drop = () => void grounded.dropped++
  const fragments: Quotation[] = []
  for (const proposed of answer.quotations) {
    const content = contentOf(proposed, text, locator)
    if (!content || (content[0] as Stretch).start < from) {
      drop()
      continue
    }
    const quotation = withParts(proposed, content, text, locator, drop)
    if (!add(quotation)) drop()
    else fragments.push(...quotation.fragments.map((place) => fragmentOf(quotation, place)))
  }
  // The model may have told of a fragment as a quotation of its own, which then has more to say of it.
  for (const fragment of fragments) add(fragment)
  return grounded
}

/** All parts of the content in the order of the text; undefined where one is not printed, or two are the same. */
function contentOf(
  { presentation, content }: ProposedQuotation,
  text: string,
  locator: Locator,
): Stretch[] | undefined {
  const found: Stretch[] = []
  for (const part of content) {
    const place = locator.find(part, found)
    if (!place) return undefined
    found.push(presentation === 'DIRECT' ? withMarks(text, place) : place)
  }
  found.sort((a, b) => a.start - b.start)
  return found.every((part, index) => index === 0 || (found[index - 1] as Stretch).end <= part.start)
    ? found
    : undefined
}

function withParts(
  proposed: ProposedQuotation,
  content: Stretch[],
  text: string,
  locator: Locator,
  drop: () => void,
): Quotation {
  const find = (parts: readonly (ProposedPart | null)[]): Stretch[] =>
    parts.flatMap((part) => {
      if (!part) return []
      const place = locator.find(part, content)
      if (place && place.end - place.start <= longestPart) return place
      drop()
      return []
    })
  const cue = proposed.cue.slice(0, mostCues)
  for (let left = proposed.cue.length - cue.length; left > 0; left--) drop()
  const speaker = find([proposed.speaker])
  const medium = find([proposed.medium])
  return {
    presentation: proposed.presentation,
    content,
    cue: find(cue).sort((a, b) => a.start - b.start),
    speaker,
    antecedent: find([proposed.antecedent]).filter((place) => place.start !== speaker[0]?.start),
    addressee: find([proposed.addressee]),
    fragments: fragmentsIn(proposed, content, text, locator, drop),
    ...(medium.length > 0 && { medium }),
    rule: 'model',
    confidence: proposed.confidence,
  }
}

function fragmentsIn(
  { presentation, fragments }: ProposedQuotation,
  content: readonly Stretch[],
  text: string,
  locator: Locator,
  drop: () => void,
): Stretch[] {
  if (presentation === 'DIRECT') return []
  const found = fragments.flatMap((words) => {
    const place = locator
      .places(words)
      .map((one) => withMarks(text, one))
      .find((one) => content.some(({ start, end }) => start <= one.start && one.end <= end))
    if (!place) drop()
    return place ?? []
  })
  return found.sort((a, b) => a.start - b.start)
}

/** Words in quotation marks are a direct quotation in the one around them, as they are where rules find them. */
const fragmentOf = (quotation: Quotation, place: Stretch): Quotation => ({
  ...quotation,
  presentation: 'DIRECT',
  content: [place],
  fragments: [],
})
