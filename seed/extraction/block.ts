import type { Stretch } from '../../src/text/stretch.ts'

const longest = 40_000

/**
 * A text in stretches that are read one after the other, so that a text of any length takes the memory of one.
 * An article is one stretch. A longer text is cut at a line's end, and where it has none, anywhere.
 */
export function* blocksOf(text: string): Generator<Stretch> {
  for (let start = 0; start < text.length; ) {
    const last = Math.min(start + longest, text.length)
    // Only the stretch is searched: a text that is one long line would be searched from its beginning each time.
    const line = last < text.length ? text.slice(start, last).lastIndexOf('\n') : -1
    const end = line > 0 ? start + line : last
    yield { start, end }
    start = end
  }
}
