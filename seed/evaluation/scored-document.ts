import type { Presentation } from '../../src/database/generated/client/enums.ts'
import type { Stretch } from '../../src/text/stretch.ts'
import { extractQuotations } from '../extraction/extraction.ts'
import type { Quotation } from '../extraction/quotation.ts'

/** A quotation as it is scored: each part as the numbers of its tokens, rising. */
export interface ScoredQuotation {
  presentation: Presentation
  content: number[]
  cue: number[]
  speaker: number[]
  /** Who a pronoun in `speaker` means, where an extractor says so. */
  antecedent: number[]
  addressee: number[]
  frame: number[]
  /** Who quotes, where that is somebody else. */
  quoter?: number[]
  /** By which rule it was extracted. */
  rule?: string
}

/** A document with what it has and what was found in it. */
export interface ScoredDocument {
  name: string
  text: string
  tokens: readonly Stretch[]
  sentences: readonly Stretch[]
  gold: ScoredQuotation[]
  predicted: ScoredQuotation[]
}

/** The tokens that some stretches touch. Half a token is a token: gold knows no less. */
export function tokensOf(tokens: readonly Stretch[], stretches: readonly Stretch[]): number[] {
  return [...tokens.keys()].filter((number) => {
    const token = tokens[number] as Stretch
    return stretches.some(({ start, end }) => token.start < end && start < token.end)
  })
}

/** What the extractor finds in a text with some confidence at least. */
export function predictionsIn(
  text: string,
  tokens: readonly Stretch[],
  language: 'de' | 'en',
  least: number,
): ScoredQuotation[] {
  const of = (stretches: readonly Stretch[]) => tokensOf(tokens, stretches)
  const found = extractQuotations(text, language).filter(({ confidence }) => confidence >= least)
  return found.map((quotation) => ({
    presentation: quotation.presentation,
    content: of(quotation.content),
    cue: of(quotation.cue),
    speaker: of(quotation.speaker),
    antecedent: of(quotation.antecedent),
    addressee: of(quotation.addressee),
    frame: of(quotation.frame ? [quotation.frame] : []),
    ...(isQuoted(text, quotation) ? { quoter: of(quotation.medium ?? []) } : {}),
    rule: quotation.rule,
  }))
}

/** *Die Zeitung zitiert den Minister*: whoever quotes is another than who is quoted. */
const isQuoted = (text: string, { cue, medium, speaker }: Quotation): boolean =>
  medium !== undefined &&
  speaker.length > 0 &&
  medium[0]?.start !== speaker[0]?.start &&
  cue.some(({ start, end }) => /zitier/.test(text.slice(start, end)))

/**
 * Quotations as the German News Quotation Attribution data has them: what somebody quotes who is named is there twice, once
 * said by them and once by whom they quote. We have it once, with the other as its medium.
 */
export const doubled = (predicted: readonly ScoredQuotation[]): ScoredQuotation[] =>
  predicted.flatMap(({ quoter, ...own }) => (quoter ? [own, { ...own, speaker: quoter, antecedent: [] }] : [own]))

/** A document as if there were no quotations but those of one kind. */
export function ofKind(document: ScoredDocument, kind: Presentation): ScoredDocument {
  const isOfKind = ({ presentation }: ScoredQuotation) => presentation === kind
  return { ...document, gold: document.gold.filter(isOfKind), predicted: document.predicted.filter(isOfKind) }
}
