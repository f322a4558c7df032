import { margin } from './margin.ts'
import { type Dated, inLanes, type Stretch, seen, spanOf } from './stretch.ts'

export interface CountedRange extends Dated {
  statements: number
}

export interface PlacedRange {
  begin: Date
  end: Date
  leavesLeft: boolean
  leavesRight: boolean
  lane: number
  /** The number beside it, with an arrow where it goes on beyond the picture. */
  label: string
  /** Whether that stands before it, for want of room behind it. */
  isBefore: boolean
}

/** How many lanes a picture has room for; what needs more stands in the table. */
const mostLanes = 12
const labelWidth = 44

/** Where a moment is in a picture of that width, in pixels. */
export const placeOf = (moment: Date, { begin, end }: Stretch, width: number): number =>
  margin.left +
  ((Number(moment) - Number(begin)) / (Number(end) - Number(begin))) * (width - margin.left - margin.right)

/**
 * The ranges as they are drawn, those of most statements before others where there are too many.
 * @returns those, how many lanes they take, and how many statements they are.
 */
export function placeRanges(ranges: readonly CountedRange[], stretch: Stretch, width: number) {
  const inPicture = ranges.flatMap((range) => {
    const span = seen(spanOf(range), stretch)
    if (!span) return []
    const [x1, x2] = [placeOf(span.begin, stretch, width), placeOf(span.end, stretch, width)]
    const isBefore = x2 + labelWidth > width
    const number = range.statements.toLocaleString('en')
    const label = `${span.leavesLeft ? '‹ ' : ''}${number}${span.leavesRight ? ' ›' : ''}`
    return [
      {
        ...span,
        label,
        statements: range.statements,
        isBefore,
        left: isBefore ? x1 - labelWidth : x1,
        right: isBefore ? x2 + 6 : x2 + labelWidth,
      },
    ]
  })
  let number = inPicture.length
  let placed = inLanes(inPicture)
  // They come with the most frequent first: what is left out is rare.
  while (lanesOf(placed) > mostLanes) {
    number = Math.floor(number * 0.8)
    placed = inLanes(inPicture.slice(0, number))
  }
  const drawn = placed.reduce((sum, { statements }) => sum + statements, 0)
  return { placed, lanes: lanesOf(placed), drawn }
}

export const lanesOf = (placed: readonly { lane: number }[]): number =>
  placed.reduce((most, { lane }) => Math.max(most, lane + 1), 0)
