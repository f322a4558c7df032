import type { Segment } from './segments.ts'

interface Placed {
  /** Where its content begins. */
  start: number
}

const length = ({ start, end }: { start: number; end: number }) => end - start

/** The segment that has a character. */
const segmentAt = (segments: readonly Segment[], at: number): Segment | undefined =>
  segments.find(({ start, end }) => start <= at && at < end)

/** The mention whose content lies closest around a segment, or else whose cue or speaker it is. */
function innermost(segment: Segment): number | undefined {
  const contents = segment.marks.filter(({ role }) => role === 'CONTENT')
  const marks = contents.length > 0 ? contents : segment.marks
  return marks.toSorted((a, b) => length(a) - length(b))[0]?.mention
}

/**
 * The mentions that an offset in the text means, by their places among all: those whose content begins there, or else
 * the one that lies closest around it. None for what nobody says.
 */
export function mentionsAt(mentions: readonly Placed[], segments: readonly Segment[], at: number): number[] {
  const segment = segmentAt(segments, at)
  if (!segment) return []
  const beginning = mentions.flatMap(({ start }, place) =>
    start === at && segment.marks.some(({ mention }) => mention === place) ? [place] : [],
  )
  if (beginning.length > 0) return beginning
  const around = innermost(segment)
  return around === undefined ? [] : [around]
}

/**
 * For each mention an offset that means it and, wherever there is one, no other: where several begin together, one
 * further on.
 */
export function placesOf(mentions: readonly Placed[], segments: readonly Segment[]): number[] {
  const starts = new Map<number, number>()
  for (const { start } of mentions) starts.set(start, (starts.get(start) ?? 0) + 1)
  const further = new Map<number, number>()
  for (const segment of segments) {
    const mention = innermost(segment)
    if (mention === undefined || further.has(mention)) continue
    const at = [segment.start, segment.start + 1].find((offset) => offset < segment.end && !starts.has(offset))
    if (at !== undefined && segment.marks.some((mark) => mark.mention === mention && mark.role === 'CONTENT'))
      further.set(mention, at)
  }
  return mentions.map(({ start }, place) => (starts.get(start) === 1 ? start : (further.get(place) ?? start)))
}
