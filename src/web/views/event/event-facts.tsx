import { Link } from '@tanstack/react-router'
import { Fragment, type ReactNode } from 'react'
import { DateText } from '../../parts/date-text.tsx'
import { eventStatusTerms, eventTypeTerms, roleTerms } from '../../parts/event-terms.ts'
import { ActorName } from '../../parts/names.tsx'
import { listed } from '../../parts/statement-card.tsx'
import { countryName } from '../../parts/terms.ts'
import styles from './event-facts.module.css'
import type { EventNameFragment, EventPageQuery } from './operations.ts'

type Known = NonNullable<EventPageQuery['event']>
type Role = Known['participants'][number]['role']

/** How exactly the date is known, where it is not a day. */
const precisionTerms = {
  DAY: '',
  MONTH: 'the day in it is not known',
  YEAR: 'the day in it is not known',
  INTERVAL: 'all of these days, or one of them',
  UNKNOWN: '',
} as const

/** A property; nothing where the event has none. */
function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function EventLink({ event }: { event: EventNameFragment }) {
  return (
    <>
      <Link to="/event/$slug" params={{ slug: event.slug }}>
        {event.name}
      </Link>{' '}
      <small>
        (<DateText date={event.on} />)
      </small>
    </>
  )
}

/** What an event is, when and where it happens, and who takes part as what. */
export function EventFacts({ event }: { event: Known }) {
  const { description, type, status, on, place, country, names, participants, parent, children } = event
  const roles = [...new Set(participants.map(({ role }) => role))]
  const taking = (role: Role) => participants.filter((one) => one.role === role)
  return (
    <>
      {description && <p className={styles['description']}>{description}</p>}
      <dl className={styles['facts']}>
        <Fact name="Type">
          {eventTypeTerms[type]}, {eventStatusTerms[status]}
        </Fact>
        <Fact name="When">
          <DateText date={on} />
          {precisionTerms[on.precision] && <small> {precisionTerms[on.precision]}</small>}
          {on.words && (
            <small>
              , read from <q>{on.words}</q>
            </small>
          )}
        </Fact>
        {(place || country) && (
          <Fact name="Where">{[place, country && countryName(country)].filter(Boolean).join(', ')}</Fact>
        )}
        {names.some(({ text }) => text !== event.name) && (
          <Fact name="Also called">
            {listed(
              names
                .filter(({ text }) => text !== event.name)
                .map(({ text, language }) => (
                  <span key={text} lang={language ?? undefined}>
                    {text}
                  </span>
                )),
            )}
          </Fact>
        )}
        {roles.map((role) => (
          <Fact key={role} name={taking(role).length === 1 ? roleTerms[role] : `${roleTerms[role]}s`}>
            {listed(
              taking(role).map(({ actor }) => (
                <Fragment key={actor.id}>
                  <ActorName actor={actor} />
                </Fragment>
              )),
            )}
          </Fact>
        ))}
        {parent && (
          <Fact name="Part of">
            <EventLink event={parent} />
          </Fact>
        )}
        {children.length > 0 && (
          <Fact name="Its parts">
            {listed(
              children.map((child) => (
                <Fragment key={child.id}>
                  <EventLink event={child} />
                </Fragment>
              )),
            )}
          </Fact>
        )}
      </dl>
    </>
  )
}
