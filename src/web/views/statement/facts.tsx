import { Link } from '@tanstack/react-router'
import { Fragment, type ReactNode } from 'react'
import { DateText } from '../../parts/date-text.tsx'
import { ActorName } from '../../parts/names.tsx'
import { provenanceTerms, stanceTerms } from '../../parts/terms.ts'
import styles from './statement.module.css'
import type { StatementRead } from './statement.tsx'
import { attestationTerms, capacityTerms, derivationTerms, precisionTerms } from './terms.ts'

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** A speaker, with the offices held on that day and for whom it speaks. */
function Speaker({ speaker }: { speaker: StatementRead['speakers'][number] }) {
  const { actor, onBehalfOf, capacity, official, offices } = speaker
  return (
    <p>
      <ActorName actor={actor} />
      {onBehalfOf && (
        <>
          {' '}
          for <ActorName actor={onBehalfOf} />
        </>
      )}
      , {capacityTerms[capacity]}
      {official && ', official'}
      {offices.length > 0 && ' · '}
      {offices.map(({ role, organization }, place) => (
        <Fragment key={`${role} ${organization.slug}`}>
          {place > 0 && '; '}
          {role}, <ActorName actor={organization} />
        </Fragment>
      ))}
    </p>
  )
}

function Targets({ targets }: { targets: StatementRead['targets'] }) {
  return (
    <ul className={styles['targets']}>
      {targets.map(({ actor, event, stance }) => (
        <li key={actor?.slug ?? event?.slug}>
          {actor && <ActorName actor={actor} />}
          {event && (
            <Link to="/event/$slug" params={{ slug: event.slug }}>
              {event.name}
            </Link>
          )}{' '}
          <span className={styles['soft']}>{stanceTerms[stance]}</span>
        </li>
      ))}
    </ul>
  )
}

/** What is known of an utterance: who said it to whom, about whom, when and where, and how we know. */
export function Facts({ statement }: { statement: StatementRead }) {
  const { speakers, addressees, targets, saidOn, saidAt, consequence, attestation, parent, provenance, joint } =
    statement
  const language = statement.mentions[0]?.article.language
  return (
    <dl className={styles['facts']}>
      <Fact name={joint ? 'Said together by' : 'Said by'}>
        {speakers.length === 0 && 'Nobody named'}
        {speakers.map((speaker) => (
          <Speaker key={speaker.actor.slug} speaker={speaker} />
        ))}
      </Fact>
      {addressees.length > 0 && (
        <Fact name="To">
          {addressees.map(({ actor }, place) => (
            <Fragment key={actor.slug}>
              {place > 0 && ', '}
              <ActorName actor={actor} />
            </Fragment>
          ))}
        </Fact>
      )}
      {targets.length > 0 && (
        <Fact name="About">
          <Targets targets={targets} />
        </Fact>
      )}
      <Fact name="When">
        <DateText date={saidOn} />
        <span className={styles['soft']}>
          {saidOn.precision !== 'UNKNOWN' && ` · known ${precisionTerms[saidOn.precision]}`}
          {` · ${derivationTerms[saidOn.derivation]}`}
          {saidOn.words && (
            <>
              {' '}
              · read from <q lang={language}>{saidOn.words}</q>
            </>
          )}
        </span>
      </Fact>
      {saidAt && (
        <Fact name="Said at">
          <Link to="/event/$slug" params={{ slug: saidAt.slug }}>
            {saidAt.name}
          </Link>
        </Fact>
      )}
      {consequence && (
        <Fact name="Consequence">
          <span lang="en">{consequence}</span>
        </Fact>
      )}
      <Fact name="Who vouches">
        {attestationTerms[attestation]}
        {parent && (
          <>
            {' '}
            Told in:{' '}
            <Link to="/statement/$slug" params={{ slug: parent.slug }} lang="en">
              {parent.summary}
            </Link>
          </>
        )}
      </Fact>
      <Fact name="Origin">
        {provenanceTerms[provenance.kind]}
        {provenance.method && `, method ${provenance.method}`}
        {provenance.version && `, version ${provenance.version}`}
        {provenance.confidence !== null && `, confidence ${Math.round(provenance.confidence * 100)} %`}
      </Fact>
    </dl>
  )
}
