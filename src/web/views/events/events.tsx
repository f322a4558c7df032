import { getRouteApi } from '@tanstack/react-router'
import type { EventFilter } from '../../api/schema.ts'
import { useOperation } from '../../api/use-operation.ts'
import { Behind } from '../../parts/behind.tsx'
import {
  type EventStatus,
  type EventType,
  eventStatuses,
  eventStatusTerms,
  eventTypes,
  eventTypeTerms,
} from '../../parts/event-terms.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { NarrowForm } from '../../parts/narrow.tsx'
import { useTitle } from '../../parts/title.ts'
import { EventRows } from './event-rows.tsx'
import { EventListDocument } from './operations.ts'

const route = getRouteApi('/events')

/** What happens, is planned or is alleged, the latest first. */
export function Events() {
  useTitle('Events')
  const { type, status } = route.useSearch()
  const navigate = route.useNavigate()
  const filter: EventFilter = {
    ...(type && { type: [type as EventType] }),
    ...(status && { status: [status as EventStatus] }),
  }
  const isNarrowed = Object.keys(filter).length > 0
  const variables = isNarrowed ? { filter } : {}
  const asked = useOperation(EventListDocument, variables)
  return (
    <>
      <h1>Events</h1>
      <p>What happens, is planned or is alleged, the latest first; what has no date comes last.</p>
      <Behind
        questions={[{ operation: EventListDocument, variables }]}
        filter={{ or: [{ event: filter }, { saidAt: filter }] }}
      />
      <NarrowForm
        given={{ type, status } as Partial<Record<'type' | 'status', string>>}
        fields={[
          { name: 'type', label: 'Type', options: eventTypes.map((one) => [one, eventTypeTerms[one]] as const) },
          {
            name: 'status',
            label: 'Status',
            options: eventStatuses.map((one) => [one, eventStatusTerms[one]] as const),
          },
        ]}
        onChange={(search) => void navigate({ search })}
      />
      <Loaded asked={asked}>
        {({ events }) =>
          events.totalCount === 0 ? (
            <p>
              {isNarrowed
                ? 'There is no such event. Take another type or status, or show all.'
                : 'The corpus has no events yet.'}
            </p>
          ) : (
            <EventRows page={events} filter={variables} />
          )
        }
      </Loaded>
    </>
  )
}
