import type { Stretch } from '../../src/text/stretch.ts'
import type { Quotation } from '../format/annotation.ts'
import { findAll, QuotationError } from '../quotation.ts'

/** Characters of a quotation from which on a person names it by its first and last words. */
const longestWhole = 90
/** Words of a beginning and of an end. */
const fewest = 4
const edges = [fewest, 6, 9, 14]
/** Words before and behind a stretch that tell it apart from others of the same words. */
const contexts = [
  [1, 0],
  [0, 1],
  [1, 1],
  [2, 0],
  [0, 2],
  [2, 2],
  [4, 4],
] as const

/**
 * A stretch as a person would quote it: by its words, by its first and last ones, or by those around it as well. Offsets
 * only where none of these names it.
 * @param find the place that a quotation names where it will stand; throws QuotationError where that is none or several.
 */
export function quoted(text: string, { start, end }: Stretch, find: (quotation: string) => Stretch): Quotation {
  const isIt = (place: Stretch) => place.start === start && place.end === end
  for (const quotation of wordings(text, { start, end })) {
    // Looked for first because a quotation that is nowhere is compared with all of the text.
    if (quotation === '' || !findAll(text, quotation).some(isIt)) continue
    try {
      if (isIt(find(quotation))) return quotation
    } catch (error) {
      if (!(error instanceof QuotationError)) throw error
    }
  }
  return { start, end, exact: text.slice(start, end) }
}

/** The ways to quote a stretch, those that are read most easily first. */
function* wordings(text: string, { start, end }: Stretch): Generator<string> {
  const exact = text.slice(start, end)
  const whole = literal(exact)
  const words = whole.split(' ')
  const short = (count: number) => `${words.slice(0, count).join(' ')} … ${words.slice(-count).join(' ')}`
  const isLong = whole.length > longestWhole
  if (isLong) for (const count of edges) if (words.length > 2 * count) yield short(count).trim()
  yield whole.trim()
  const picked = isLong && words.length > 2 * fewest ? short(fewest) : whole
  for (const [before, behind] of contexts)
    yield `${wordsBefore(text, start, before)}[${picked}]${wordsBehind(text, end, behind)}`.trim()
}

/** Characters in which a few words are. */
const nearby = 200

function wordsBefore(text: string, at: number, count: number): string {
  const around = text.slice(Math.max(0, at - nearby), at)
  const word = [...around.matchAll(/\S+/g)].at(-count)
  return count === 0 || !word ? '' : literal(around.slice(word.index))
}

function wordsBehind(text: string, at: number, count: number): string {
  const around = text.slice(at, at + nearby)
  const word = [...around.matchAll(/\S+/g)][count - 1]
  return count === 0 || !word ? '' : literal(around.slice(0, word.index + word[0].length))
}

/** Words in one line, with brackets that are only brackets. */
const literal = (words: string) => words.replaceAll(/\s+/gu, ' ').replaceAll(/[[\]]/g, '\\$&')
