import type { Stretch } from '../../src/text/stretch.ts'

/** A word, a number, or one sign of punctuation. */
export interface Token extends Stretch {
  readonly text: string
  readonly lower: string
  readonly kind: 'word' | 'number' | 'sign'
  /** Whether it begins with a capital letter: in German a noun, a name, or the first word of a sentence. */
  readonly isCapital: boolean
  /** Whether a line ends between this token and the one before it. */
  readonly beginsLine: boolean
}

// Every alternative begins with another class of characters, so none is tried twice at one place. Two commas or
// two apostrophes are the quotation marks of a keyboard without them.
const pattern =
  /(?<newline>\n)|(?<word>(?:\p{L}\.){2,}|[\p{L}\p{M}][\p{L}\p{M}\p{N}\u00AD]*(?:(?:-|\.(?=\p{Ll}))[\p{L}\p{M}\p{N}]+|['’&][\p{L}\p{M}\p{N}]+|-(?=\s(?:und|oder|bzw)\b))*)|(?<number>\p{N}+(?:[.,:]\p{N}+)*(?:-?\p{L}[\p{L}\p{M}-]*)?)|(?<sign>,,|''|``|[^\s\p{L}\p{N}])/gu

export function tokensOf(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = []
  let beginsLine = true
  pattern.lastIndex = from
  for (let match = pattern.exec(text); match && match.index < to; match = pattern.exec(text)) {
    const [all] = match
    if (all === '\n') {
      beginsLine = true
      continue
    }
    const groups = match.groups as Record<string, string | undefined>
    const first = all[0] as string
    tokens.push({
      start: match.index,
      end: match.index + all.length,
      text: all,
      lower: all.toLowerCase(),
      kind: groups['word'] !== undefined ? 'word' : groups['number'] !== undefined ? 'number' : 'sign',
      isCapital: first !== first.toLowerCase(),
      beginsLine,
    })
    beginsLine = false
  }
  return tokens
}
