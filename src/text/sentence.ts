import type { Stretch } from './stretch.ts'

/** The lines of a text that are not empty. */
export function paragraphs(text: string): Stretch[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/**
 * Sentences by a rule of ours, not by the platform's data: the same quotation must name the same
 * characters on every machine. A full stop behind a digit (*24. Februar*) ends none.
 */
export function sentences(text: string, paragraph: Stretch): Stretch[] {
  const ends = [
    ...text.slice(paragraph.start, paragraph.end).matchAll(/(?<!\d)[.!?…:]["”“»«’'‘)\]]*\s+(?=[\p{Lu}"„“«»‚‘])/gu),
  ]
  const cuts = [paragraph.start, ...ends.map((match) => paragraph.start + match.index + match[0].length), paragraph.end]
  return cuts.slice(1).map((end, index) => ({ start: cuts[index] as number, end }))
}
