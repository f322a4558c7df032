import type { SpanRole } from '../../api/schema.ts'

/** A span of a mention, as it is drawn. */
export interface Mark {
  /** The place of its mention among those of the article, from 0. */
  mention: number
  role: SpanRole
  /** Offsets in UTF-16 code units, as everywhere in JavaScript and in the API. */
  start: number
  end: number
  /** How far below the text its line is, from 0: no two marks that share a character have the same. */
  level: number
}

/** A stretch of text over all of which the same marks lie. */
export interface Segment {
  start: number
  end: number
  text: string
  /** The marks over it, the outermost first; none for what nobody says. */
  marks: Mark[]
}

interface Marked {
  spans: { role: SpanRole; start: number; end: number }[]
}

const outermostFirst = (a: Mark, b: Mark) => a.start - b.start || b.end - a.end || a.mention - b.mention

/** Gives each mark the first level that none of those has which it overlaps, so that a line stays as high to its end. */
function withLevels(marks: Mark[]): Mark[] {
  let open: Mark[] = []
  return marks.sort(outermostFirst).map((mark) => {
    open = open.filter(({ end }) => end > mark.start)
    const taken = new Set(open.map(({ level }) => level))
    let level = 0
    while (taken.has(level)) level += 1
    const placed = { ...mark, level }
    open.push(placed)
    return placed
  })
}

/** The spans of mentions as marks; of a mention that is left out, none. */
export const marksOf = (mentions: readonly Marked[], isShown: (mention: number) => boolean): Mark[] =>
  withLevels(
    mentions.flatMap(({ spans }, mention) =>
      isShown(mention) ? spans.map(({ role, start, end }) => ({ mention, role, start, end, level: 0 })) : [],
    ),
  )

/**
 * Cuts a text wherever a mark begins or ends, since marks overlap and elements of a page must not.
 * @param marks in the order that `marksOf` gives.
 * @param cuts where to cut besides.
 * @returns segments without gaps, whose texts together are the text.
 */
export function segmentsOf(text: string, marks: readonly Mark[], cuts: readonly number[] = []): Segment[] {
  const bounds = [...new Set([0, ...cuts, ...marks.flatMap(({ start, end }) => [start, end]), text.length])]
    .filter((at) => at <= text.length)
    .sort((a, b) => a - b)
  let next = 0
  let open: Mark[] = []
  return bounds.slice(1).map((end, before) => {
    const start = bounds[before] ?? 0
    open = open.filter((mark) => mark.end > start)
    for (let mark = marks[next]; mark && mark.start <= start; mark = marks[next]) {
      if (mark.end > start) open.push(mark)
      next += 1
    }
    return { start, end, text: text.slice(start, end), marks: [...open] }
  })
}

/** Where the paragraphs of a text begin, each a line with words; what is empty belongs to the one before. */
export function paragraphsOf(text: string): number[] {
  const lines = [...text.matchAll(/[^\n]*\S[^\n]*(?:\n[^\S\n]*)*/g)]
  return [0, ...lines.slice(1).map(({ index }) => index)]
}
