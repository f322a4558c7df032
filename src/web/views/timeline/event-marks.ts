import type { TimelineQuery } from './operations.ts'
import { lanesOf, placeOf } from './range-marks.ts'
import { inLanes, type Stretch, seen, spanOf } from './stretch.ts'

type Counted = TimelineQuery['events'][number]

export interface ListedEvent {
  /** Its number in the list and in the picture; nothing where it is not in the picture. */
  place: number | undefined
  event: NonNullable<Counted['event']>
  statements: number
}

export interface PlacedEvent {
  place: number
  name: string
  begin: Date
  end: Date
  /** Where its number stands: in the middle of what is seen of it. */
  at: Date
  lane: number
}

const radius = 11

/** The events with a date, in order of time, numbered as far as they are in the picture. */
export function listEvents(counted: readonly Counted[], stretch: Stretch | undefined): ListedEvent[] {
  let place = 0
  return counted
    .flatMap(({ event, statements }) =>
      event && (event.on.earliest || event.on.latest) ? [{ event, statements }] : [],
    )
    .sort((a, b) => String(a.event.on.earliest ?? '').localeCompare(String(b.event.on.earliest ?? '')))
    .map((listed) => {
      const isSeen = stretch && seen(spanOf(listed.event.on), stretch)
      if (isSeen) place += 1
      return { ...listed, place: isSeen ? place : undefined }
    })
}

export function placeEvents(listed: readonly ListedEvent[], stretch: Stretch, width: number) {
  const placed = inLanes(
    listed.flatMap(({ place, event }) => {
      const span = seen(spanOf(event.on), stretch)
      if (!span || place === undefined) return []
      const at = new Date((Number(span.begin) + Number(span.end)) / 2)
      const middle = placeOf(at, stretch, width)
      return [
        {
          place,
          name: event.name,
          begin: span.begin,
          end: span.end,
          at,
          left: Math.min(placeOf(span.begin, stretch, width), middle - radius),
          right: Math.max(placeOf(span.end, stretch, width), middle + radius),
        },
      ]
    }),
  )
  return { placed, lanes: lanesOf(placed) }
}
