import { Link } from '@tanstack/react-router'
import type { EventFilter } from '../../api/schema.ts'
import { useOperation } from '../../api/use-operation.ts'
import { DateText } from '../../parts/date-text.tsx'
import { eventStatusTerms, eventTypeTerms } from '../../parts/event-terms.ts'
import { Further } from '../../parts/further.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import styles from '../../parts/register.module.css'
import { countryName } from '../../parts/terms.ts'
import { EventListDocument, type EventListQuery } from './operations.ts'

interface Filtered {
  filter?: EventFilter
}

type Row = EventListQuery['events']['nodes'][number]

const whereOf = ({ place, country }: Row): string =>
  [place, country ? countryName(country) : null].filter(Boolean).join(', ')

/** Events, each with how many statements are about it and were made at it. */
export function EventRows({ page, filter }: { page: EventListQuery['events']; filter: Filtered }) {
  const { hasNextPage, endCursor } = page.pageInfo
  const id = `events ${JSON.stringify(filter)} ${endCursor}`
  return (
    <>
      <table className={styles['table']}>
        <caption className="only-heard">Events, the latest first</caption>
        <thead>
          <tr>
            <th scope="col">Event</th>
            <th scope="col" className={styles['wide']}>
              When
            </th>
            <th scope="col" className={styles['wide']}>
              Type
            </th>
            <th scope="col" className={styles['wide']}>
              Status
            </th>
            <th scope="col" className={styles['number']}>
              Said about it
            </th>
            <th scope="col" className={styles['number']}>
              Said at it
            </th>
          </tr>
        </thead>
        <tbody>
          {page.nodes.map((event) => (
            <tr key={event.id}>
              <th scope="row" className={styles['name']}>
                <Link to="/event/$slug" params={{ slug: event.slug }}>
                  {event.name}
                </Link>
                {whereOf(event) && <span className={styles['small']}>{whereOf(event)}</span>}
                <span className={`${styles['small']} ${styles['narrow']}`}>
                  <DateText date={event.on} /> · {eventTypeTerms[event.type]} · {eventStatusTerms[event.status]}
                </span>
              </th>
              <td className={styles['wide']}>
                <DateText date={event.on} />
              </td>
              <td className={styles['wide']}>{eventTypeTerms[event.type]}</td>
              <td className={styles['wide']}>{eventStatusTerms[event.status]}</td>
              <td className={styles['number']}>{event.tally.statements}</td>
              <td className={styles['number']}>{event.statementsAtCounts[0]?.statements ?? 0}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hasNextPage && endCursor && (
        <Further key={id} id={id} label={`More (of ${page.totalCount})`}>
          <NextRows filter={filter} after={endCursor} />
        </Further>
      )}
    </>
  )
}

function NextRows({ filter, after }: { filter: Filtered; after: string }) {
  const asked = useOperation(EventListDocument, { ...filter, after })
  return <Loaded asked={asked}>{({ events }) => <EventRows page={events} filter={filter} />}</Loaded>
}
