import { getRouteApi } from '@tanstack/react-router'
import { useOperation } from '../../api/use-operation.ts'
import { Behind } from '../../parts/behind.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Missing } from '../../parts/missing.tsx'
import { StatementPages } from '../../parts/statement-pages.tsx'
import { useTitle } from '../../parts/title.ts'
import { apart } from './apart.ts'
import { EventFacts } from './event-facts.tsx'
import {
  EventPageDocument,
  type EventPageQuery,
  EventStatementsDocument,
  MoreAtEventDocument,
  type MoreAtEventQuery,
} from './operations.ts'
import { SaidAbout } from './said-about.tsx'

const route = getRouteApi('/event/$slug')

/** What happens, who takes part, what is said at it, and what about it, before and after. */
export function Event() {
  const { slug } = route.useParams()
  const asked = useOperation(EventPageDocument, { slug })
  const { data } = asked
  const isUnknown = data?.event === null && !asked.isAsking
  useTitle(isUnknown ? 'No such event' : (data?.event?.name ?? 'Event'))
  if (isUnknown) return <Missing what="event" slug={slug} />
  return (
    <>
      <h1>{data?.event?.name ?? 'Event'}</h1>
      <Loaded asked={asked}>{({ event }) => event && <EventRecord key={event.slug} event={event} />}</Loaded>
    </>
  )
}

function EventRecord({ event }: { event: NonNullable<EventPageQuery['event']> }) {
  const { slug, on, statementsAt } = event
  // Which statements are before it, its own days say.
  const variables = { slug, ...apart(on) }
  const about = useOperation(EventStatementsDocument, variables, { pause: event.tally.statements === 0 })
  const questions = [
    { operation: EventPageDocument, variables: { slug } },
    ...(event.tally.statements > 0 ? [{ operation: EventStatementsDocument, variables }] : []),
  ]
  return (
    <>
      <Behind questions={questions} filter={{ or: [{ event: { slug: [slug] } }, { saidAt: { slug: [slug] } }] }} />
      <EventFacts event={event} />
      <section>
        <h2>
          Said at it <small>({statementsAt.totalCount})</small>
        </h2>
        {statementsAt.totalCount === 0 ? (
          <p>No statement is known to have been made at it.</p>
        ) : (
          <StatementPages
            page={statementsAt}
            following={{
              operation: MoreAtEventDocument,
              variables: { slug },
              pageOf: ({ event }: MoreAtEventQuery) => event?.statementsAt,
            }}
          />
        )}
      </section>
      {event.tally.statements === 0 ? (
        <section>
          <h2>
            Said about it <small>(0)</small>
          </h2>
          <p>No statement is about it.</p>
        </section>
      ) : (
        <Loaded asked={about}>
          {({ event: said }) => said && <SaidAbout event={event} said={said} filters={apart(on)} />}
        </Loaded>
      )}
    </>
  )
}
