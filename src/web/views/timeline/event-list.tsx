import { Link } from '@tanstack/react-router'
import { DateText } from '../../parts/date-text.tsx'
import type { ListedEvent } from './event-marks.ts'
import styles from './timeline.module.css'

/** The events that the statements are about, by their numbers in the picture. */
export function EventList({ events }: { events: ListedEvent[] }) {
  if (events.length === 0) return null
  return (
    <>
      <h2>Events that they are about</h2>
      <ol className={styles['events']}>
        {events.map(({ place, event, statements }) => (
          <li key={event.slug}>
            <span
              className={place ? styles['place'] : styles['elsewhere']}
              title={place ? undefined : 'outside the picture'}
            >
              {place ?? '–'}
            </span>
            <span>
              <Link to="/event/$slug" params={{ slug: event.slug }}>
                {event.name}
              </Link>
              <br />
              <small>
                <DateText date={event.on} /> · {statements.toLocaleString('en')}{' '}
                {statements === 1 ? 'statement' : 'statements'}
              </small>
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
