import type { SpanRole } from './generated.ts'

/** What is needed of a mention; more may be in it. */
interface Highlighted {
  spans: { role: SpanRole; start: number; end: number }[]
}

/** A stretch of text over all of which the same spans lie. */
export interface Segment<Mention> {
  /** Offsets in UTF-16 code units, as everywhere in JavaScript and in the API. */
  start: number
  end: number
  text: string
  /** The spans that lie over it: what the characters are, and in which mention. None for what nobody says. */
  marks: { role: SpanRole; mention: Mention }[]
}

/**
 * Cuts a text wherever a span begins or ends, since spans overlap and elements of a page must not.
 * @returns segments without gaps, whose texts together are the text.
 */
export function segmentsOf<Mention extends Highlighted>(text: string, mentions: Mention[]): Segment<Mention>[] {
  const marks = mentions.flatMap((mention) => mention.spans.map((span) => ({ ...span, mention })))
  const cuts = [...new Set([0, ...marks.flatMap(({ start, end }) => [start, end]), text.length])].sort((a, b) => a - b)
  return cuts.slice(1).map((end, before) => {
    const start = cuts[before] ?? 0
    return {
      start,
      end,
      text: text.slice(start, end),
      marks: marks
        .filter((mark) => mark.start <= start && end <= mark.end)
        .map(({ role, mention }) => ({ role, mention })),
    }
  })
}
