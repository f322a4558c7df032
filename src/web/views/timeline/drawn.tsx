import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { dateWords } from '../../parts/date-text.tsx'
import { changed } from '../../selection/changed.ts'
import { NothingFits } from '../../selection/nothing-fits.tsx'
import type { Selection } from '../../selection/selection.ts'
import { barsOf } from './bars.ts'
import { EventList } from './event-list.tsx'
import { listEvents } from './event-marks.ts'
import { Legend } from './legend.tsx'
import { Numbers } from './numbers.tsx'
import type { TimelineQuery } from './operations.ts'
import { Picture } from './picture.tsx'
import type { Count, Step, TimelineSearch } from './search.ts'
import { stretchOf } from './stretch.ts'
import styles from './timeline.module.css'

interface Properties {
  data: TimelineQuery
  search: TimelineSearch
  selection: Selection
  step: Step
  count: Count
}

const stepName = { DAY: 'day', WEEK: 'week', MONTH: 'month' }

/** A timeline that has come: its picture, and the same in words and numbers. */
export function Drawn({ data, search, selection, step, count }: Properties) {
  const { timeline } = data
  const { from, to } = search
  const bars = useMemo(() => barsOf(data, step, count, search.split), [data, step, count, search.split])
  const stretch = useMemo(() => stretchOf(bars.bars, timeline.ranges, { from, to }), [bars, timeline.ranges, from, to])
  const events = useMemo(() => listEvents(data.events, stretch), [data.events, stretch])
  if (timeline.statements === 0) return <NothingFits />
  const { tooRough, undated, statements } = timeline
  const exact = statements - tooRough.statements - undated.statements
  return (
    <>
      <h2>
        {statements.toLocaleString('en')} {statements === 1 ? 'statement' : 'statements'}
        {(from || to) && <>, {stretchWords(from, to)}</>}
      </h2>
      <p role="status" className={styles['status']}>
        {exact.toLocaleString('en')} {exact === 1 ? 'is' : 'are'} dated well enough for a {stepName[step]}
        {tooRough.statements > 0 && `, ${tooRough.statements.toLocaleString('en')} more roughly`}
        {undated.statements > 0 && `, ${undated.statements.toLocaleString('en')} not at all`}.{' '}
        <Link to="/" search={selection}>
          Read {statements === 1 ? 'it' : 'them'}
        </Link>
        {(from || to) && (
          <>
            {' '}
            or see{' '}
            <Link
              to="/timeline"
              search={changed(search, { from: undefined, to: undefined, by: undefined })}
              resetScroll={false}
            >
              the whole time
            </Link>
          </>
        )}
      </p>
      {stretch ? (
        <>
          <Legend bars={bars} hasRanges={tooRough.statements > 0} hasEvents={events.some(({ place }) => place)} />
          <Picture
            bars={bars}
            ranges={timeline.ranges}
            tooRough={tooRough.statements}
            events={events}
            stretch={stretch}
            count={count}
            search={search}
          />
        </>
      ) : (
        <p>None of these statements has a date that could be drawn.</p>
      )}
      <Numbers
        bars={bars}
        ranges={timeline.ranges}
        tooRough={tooRough.statements}
        undated={undated.statements}
        count={count}
        selection={selection}
      />
      <EventList events={events} />
    </>
  )
}

/** A stretch of days in words. */
function stretchWords(from: string | undefined, to: string | undefined): string {
  const exactly = { edtf: null, words: null }
  if (from && from === to) return dateWords({ ...exactly, earliest: from, latest: to, precision: 'DAY' })
  return dateWords({ ...exactly, earliest: from ?? null, latest: to ?? null, precision: 'INTERVAL' })
}
