import type { Stretch } from './stretch.ts'

/** A word of a text. */
interface Word extends Stretch {
  text: string
}

// An abbreviation of letters and full stops (*U.S.*) is one word; a hyphen parts words (*US-Regierung*);
// what nobody sees, such as a soft hyphen, does not.
const pattern = /\b(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]+(?:['’][\p{L}]+)?/gu

/** The words of a text, without their places: for many texts. */
export const bareWordsOf = (text: string): readonly string[] => text.match(pattern) ?? []

/** The words of a text, in its order. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(pattern)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}
