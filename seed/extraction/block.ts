import type { Stretch } from '../../src/text/stretch.ts'

const longest = 40_000

/**
 * A text in stretches that are read one after the other, so that a text of any length takes the memory of one.
 * An article is one stretch. A longer text is cut at a line's end, and where it has none, anywhere.
 */
export function* blocksOf(text: string): Generator<Stretch> {
  for (let start = 0; start < text.length; ) {
    const last = start + longest
    const line = last < text.length ? text.lastIndexOf('\n', last) : text.length
    const end = line > start ? line : Math.min(last, text.length)
    yield { start, end }
    start = end
  }
}
