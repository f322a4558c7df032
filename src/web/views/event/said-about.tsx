import type { StatementFilter } from '../../api/schema.ts'
import { StatementPages } from '../../parts/statement-pages.tsx'
import { type Time, times } from './apart.ts'
import {
  type EventPageQuery,
  type EventStatementsQuery,
  MoreAboutEventDocument,
  type MoreAboutEventQuery,
} from './operations.ts'

interface About {
  event: NonNullable<EventPageQuery['event']>
  said: NonNullable<EventStatementsQuery['event']>
  filters: Record<Time, StatementFilter>
}

/** What each group is called, after how the event's date is known. */
function headings({ on, status }: About['event']): Record<Time, string> {
  const isOngoing = status === 'ONGOING'
  const isOneDay = on.precision === 'DAY'
  return {
    before: 'Said about it before',
    during: isOneDay
      ? isOngoing
        ? 'Said about it on the day on which it began'
        : 'Said about it on its day'
      : 'Said about it within the days that are given for it',
    after: isOngoing ? 'Said about it since then' : 'Said about it afterwards',
    unknown:
      on.precision === 'UNKNOWN' ? 'Said about it' : 'Said about it on a day that cannot be compared with its own',
  }
}

/** What is said about an event, apart by whether it was said before it, during it or after it. */
export function SaidAbout({ event, said, filters }: About) {
  const heading = headings(event)
  return times
    .filter((time) => said[time].totalCount > 0)
    .map((time) => (
      <section key={time}>
        <h2>
          {heading[time]} <small>({said[time].totalCount})</small>
        </h2>
        {time === 'unknown' && (
          <p>
            {event.on.precision === 'UNKNOWN'
              ? 'The day of the event is not known, so that nothing can be said to come before or after it.'
              : 'Their dates are not known, or too roughly to tell whether they come before or after it.'}
          </p>
        )}
        <StatementPages
          page={said[time]}
          following={{
            operation: MoreAboutEventDocument,
            variables: { slug: event.slug, filter: filters[time] },
            pageOf: ({ event }: MoreAboutEventQuery) => event?.statements,
          }}
        />
      </section>
    ))
}
