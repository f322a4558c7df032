import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useWidth } from '../../parts/use-width.ts'
import { changed } from '../../selection/changed.ts'
import type { Bars } from './bars.ts'
import { barsHeight, drawBars, drawEvents, drawRanges, laneHeight, type Plot } from './draw.ts'
import { type ListedEvent, placeEvents } from './event-marks.ts'
import { type CountedRange, placeRanges } from './range-marks.ts'
import type { Count, TimelineSearch } from './search.ts'
import type { Stretch } from './stretch.ts'
import styles from './timeline.module.css'
import { useBrush } from './use-brush.ts'

// On its way while the answer is.
const plotting = import('@observablehq/plot')
plotting.catch(() => undefined)

interface Properties {
  bars: Bars
  ranges: readonly CountedRange[]
  /** How many statements are dated too roughly for a bar. */
  tooRough: number
  events: ListedEvent[]
  stretch: Stretch
  count: Count
  search: TimelineSearch
}

const route = getRouteApi('/timeline')

/** The picture of a timeline: bars, below them what is dated roughly, below that the events. */
export function Picture({ bars, ranges, tooRough, events, stretch, count, search }: Properties) {
  const plot = usePlot()
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const navigate = route.useNavigate()
  const rough = useMemo(() => placeRanges(ranges, stretch, width), [ranges, stretch, width])
  const marks = useMemo(() => placeEvents(events, stretch, width), [events, stretch, width])
  const drawn = useMemo(() => {
    if (!plot || width === 0) return undefined
    return {
      bars: drawBars(plot, bars, count, stretch, width),
      ranges: drawRanges(plot, rough.placed, rough.lanes, stretch, width),
      events: drawEvents(plot, marks.placed, marks.lanes, stretch, width),
    }
  }, [plot, bars, rough, marks, count, stretch, width])
  const barsAt = useElement(drawn?.bars)
  const rangesAt = useElement(drawn?.ranges)
  const eventsAt = useElement(drawn?.events)
  const brushed = useBrush(barsAt, bars.bars, stretch, width, (from, to, isOne) =>
    // Of one step its days are seen next.
    navigate({ search: changed(search, { from, to, by: isOne ? undefined : search.by }), resetScroll: false }),
  )
  return (
    <figure className={styles['picture']} ref={frame}>
      <div className={styles['bars']} style={{ height: barsHeight }}>
        <div
          ref={barsAt}
          role="img"
          aria-label={`Bars of ${count} from ${bars.bars[0]?.label ?? 'nothing'} to ${bars.bars.at(-1)?.label ?? 'nothing'}; the numbers are in the table below.`}
        />
        {brushed && <div className={styles['brush']} style={brushed} />}
      </div>
      {rough.placed.length > 0 && (
        <>
          <div className={styles['strip']}>dated roughly</div>
          <div
            ref={rangesAt}
            style={{ height: rough.lanes * laneHeight + 8 }}
            role="img"
            aria-label="Ranges of days of the statements that are dated roughly; they are in the table below."
          />
        </>
      )}
      {marks.placed.length > 0 && (
        <>
          <div className={styles['strip']}>events</div>
          <div
            ref={eventsAt}
            style={{ height: marks.lanes * laneHeight + 8 }}
            role="img"
            aria-label="Events by their numbers in the list below."
          />
        </>
      )}
      <figcaption className={styles['note']}>
        {plot === null && 'The picture could not be loaded; the table has its numbers. '}
        Choose a bar, or draw over several, to see that stretch. A day that is itself in doubt, such as{' '}
        <em>perhaps on 13 March</em>, is drawn as that day.
        {tooRough > rough.drawn &&
          ` ${(tooRough - rough.drawn).toLocaleString('en')} statements with rough dates have no room here or lie outside; the table has them.`}
      </figcaption>
    </figure>
  )
}

/** The library that draws; undefined while it is on its way, null where it did not come. */
function usePlot(): Plot | undefined | null {
  const [plot, setPlot] = useState<Plot | null>()
  useEffect(() => {
    plotting.then(setPlot, () => setPlot(null))
  }, [])
  return plot
}

/** Where an element that React did not make is put. */
function useElement(drawn: Element | undefined) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // What holds it has a name; its parts have names of marks, which say nothing.
    drawn?.setAttribute('aria-hidden', 'true')
    if (drawn) place.current?.replaceChildren(drawn)
  }, [drawn])
  return place
}
