import type { Stretch } from '../../src/text/stretch.ts'
import type { Quoted } from './mark.ts'
import type { Token } from './token.ts'

/** A stretch in quotation marks, which it includes. */
export interface Speech extends Stretch {
  readonly words: number
  /** How many of the words begin with a small letter; a title or a name has few. */
  readonly small: number
  /** Whether it is taken as one item: a speech of its own, not words within the sentence around it. */
  readonly isWhole: boolean
  /** Whether its last sign but the mark ends a sentence. */
  readonly isClosed: boolean
}

/** The signs that end a sentence. */
export const ends = new Set(['.', '!', '?', '…'])

/** A quoted stretch of a sentence that begins at the token `from`. */
export function speechOf(tokens: readonly Token[], quoted: Quoted, from: number): Speech {
  const { first, last } = quoted
  const words = tokens.slice(first + 1, last).filter(({ kind }) => kind === 'word')
  const small = words.filter(({ isCapital }) => !isCapital).length
  const isClosed = ends.has(tokens[last - 1]?.text ?? '')
  const counts = { words: words.length, small, isClosed }
  return {
    start: (tokens[first] as Token).start,
    end: (tokens[last] as Token).end,
    ...counts,
    isWhole: hasSentences(tokens, quoted) || isWhole(tokens, quoted, from, counts),
  }
}

/** Whether a sentence ends within it and another one begins. */
function hasSentences(tokens: readonly Token[], { first, last }: Quoted): boolean {
  for (let at = first + 1; at < last; at++)
    if (ends.has(tokens[at]?.text ?? '') && tokens[at + 1]?.isCapital && tokens[at + 1]?.start !== tokens[at]?.end)
      return true
  return false
}

/** Whether it stands apart from the words around it: at the sentence's beginning, or behind a colon, comma or dash. */
function isWhole(
  tokens: readonly Token[],
  { first, last }: Quoted,
  from: number,
  { words, small, isClosed }: { words: number; small: number; isClosed: boolean },
): boolean {
  const before = first === from ? ':' : (tokens[first - 1]?.text ?? ':')
  const after = tokens[last + 1]
  if (before === ':' && first > from) return true
  // English has the comma within the marks: *“We agree,” she said*.
  if (/^[:,]$/.test(before) && tokens[last - 1]?.text === ',') return true
  if (before === ':' && words > 1 && /^[,.]$/.test(after?.text ?? '')) return true
  if (!/^[:,;–-]$/.test(before) || words <= 2) return false
  const goesOn = after?.kind === 'word' && !after.isCapital && !after.beginsLine
  return isClosed || (small > 1 && (before === ':' || !goesOn))
}
