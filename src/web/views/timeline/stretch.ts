import { dayAfter, midnight } from './bars.ts'

/** A stretch of time, from its begin to behind its end; open where one is undefined. */
export interface Span {
  begin: Date | undefined
  end: Date | undefined
}

/** Something that lies between two days, either of which may be open. */
export interface Dated {
  earliest: string | null
  latest: string | null
}

export interface Stretch {
  begin: Date
  end: Date
}

export const spanOf = ({ earliest, latest }: Dated): Span => ({
  begin: earliest === null ? undefined : midnight(earliest),
  end: latest === null ? undefined : dayAfter(latest),
})

/** How many times as long as the bars a picture may become, so that ranges are seen from end to end. */
const stretchable = 2
const weekMs = 7 * 86_400_000

/**
 * The stretch that a picture shows: where the address sets one, that; else from the first bar to the last, and further
 * where short ranges lead further. A range of years does not make all bars hairlines: it leaves the picture at its edge.
 */
export function stretchOf(
  bars: readonly { from: string; to: string }[],
  ranges: readonly Dated[],
  { from, to }: { from?: string | undefined; to?: string | undefined },
): Stretch | undefined {
  const [first, last] = [bars[0], bars.at(-1)]
  const spans = ranges
    .map(spanOf)
    .filter((span): span is Stretch => span.begin !== undefined && span.end !== undefined)
    .sort((a, b) => length(a) - length(b) || Number(a.begin) - Number(b.begin))
  let found: Stretch | undefined = first && last ? { begin: midnight(first.from), end: dayAfter(last.to) } : spans[0]
  if (found) {
    const longest = Math.max(length(found), 2 * weekMs) * stretchable
    for (const { begin, end } of spans) {
      const wider: Stretch = { begin: earlier(found.begin, begin), end: later(found.end, end) }
      if (length(wider) <= longest) found = wider
    }
  }
  if (!found) return from && to ? { begin: midnight(from), end: dayAfter(to) } : undefined
  // A step that the address cuts is drawn whole.
  const begin = from ? earlier(midnight(from), first ? midnight(first.from) : midnight(from)) : found.begin
  const end = to ? later(dayAfter(to), last ? dayAfter(last.to) : dayAfter(to)) : found.end
  return begin < end ? { begin, end } : undefined
}

const length = ({ begin, end }: Stretch) => Number(end) - Number(begin)
const earlier = (one: Date, other: Date) => (one < other ? one : other)
const later = (one: Date, other: Date) => (one > other ? one : other)

/** Where something of a stretch is seen in a picture of it; undefined where nothing of it is. */
export function seen(
  { begin, end }: Span,
  stretch: Stretch,
): (Stretch & { leavesLeft: boolean; leavesRight: boolean }) | undefined {
  const leavesLeft = begin === undefined || begin < stretch.begin
  const leavesRight = end === undefined || end > stretch.end
  const shown = {
    begin: leavesLeft ? stretch.begin : (begin as Date),
    end: leavesRight ? stretch.end : (end as Date),
  }
  return shown.begin < shown.end ? { ...shown, leavesLeft, leavesRight } : undefined
}

/** Puts what must not cover one another into lanes: each into the first that is free where it begins. */
export function inLanes<One extends { left: number; right: number }>(
  items: readonly One[],
): (One & { lane: number })[] {
  const ends: number[] = []
  return [...items]
    .sort((a, b) => a.left - b.left || b.right - a.right)
    .map((item) => {
      const free = ends.findIndex((end) => end <= item.left)
      const lane = free < 0 ? ends.length : free
      ends[lane] = item.right
      return { ...item, lane }
    })
}
