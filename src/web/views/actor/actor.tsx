import { getRouteApi } from '@tanstack/react-router'
import { useOperation } from '../../api/use-operation.ts'
import { Behind } from '../../parts/behind.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Missing } from '../../parts/missing.tsx'
import { StatementPages } from '../../parts/statement-pages.tsx'
import { useTitle } from '../../parts/title.ts'
import styles from './actor.module.css'
import { Facts } from './facts.tsx'
import {
  ActorRecordDocument,
  type ActorRecordQuery,
  MoreAboutActorDocument,
  type MoreAboutActorQuery,
  MoreByActorDocument,
  type MoreByActorQuery,
} from './operations.ts'
import { RecordByDay } from './record-by-day.tsx'
import { SpokenOfBy } from './spoken-of-by.tsx'
import { Stances } from './stances.tsx'

const route = getRouteApi('/actor/$slug')

/** Who somebody is, what it says about whom, and who speaks about it. */
export function Actor() {
  const { slug } = route.useParams()
  const asked = useOperation(ActorRecordDocument, { slug })
  const { data, error } = asked
  // The filter of the network names the actor, too, and one that names nobody is refused with the names that are near.
  const isUnknown = error
    ? error.graphQLErrors.some(({ extensions }) => 'nearest' in extensions)
    : data?.actor === null && !asked.isAsking
  useTitle(isUnknown ? 'No such actor' : (data?.actor?.name ?? 'Actor'))
  if (isUnknown) return <Missing what="actor" slug={slug} />
  return (
    <>
      <h1>{data?.actor?.name ?? 'Actor'}</h1>
      <Behind
        questions={[{ operation: ActorRecordDocument, variables: { slug } }]}
        filter={{ or: [{ speaker: { slug: [slug] } }, { about: { slug: [slug] } }] }}
      />
      <Loaded asked={asked}>
        {({ actor, network }) => actor && <ActorRecord key={actor.slug} actor={actor} edges={network.edges} />}
      </Loaded>
    </>
  )
}

interface Recorded {
  actor: NonNullable<ActorRecordQuery['actor']>
  edges: ActorRecordQuery['network']['edges']
}

function ActorRecord({ actor, edges }: Recorded) {
  const { slug, tally, statements, statementsAbout } = actor
  return (
    <div className={styles['page']}>
      <aside className={styles['facts']} aria-label="About this actor">
        <Facts actor={actor} />
      </aside>
      <div className={styles['record']}>
        <section>
          <h2>The record through time</h2>
          {tally.statements === 0 ? (
            <p>
              {actor.kind === 'STATE'
                ? 'A state can be spoken about; only its government or an office can speak.'
                : 'The corpus has no statement of this actor.'}
            </p>
          ) : (
            <>
              <p className={styles['tally']}>
                {counted(tally.statements, 'statement')} in {counted(tally.articles, 'article')}.
              </p>
              <RecordByDay slug={slug} days={actor.days} />
            </>
          )}
        </section>
        <Stances edges={edges.filter(({ from }) => from.actor?.slug === slug)} />
        {tally.statements > 0 && (
          <section>
            <h2>Statements made</h2>
            <StatementPages
              page={statements}
              following={{
                operation: MoreByActorDocument,
                variables: { slug },
                pageOf: ({ actor }: MoreByActorQuery) => actor?.statements,
              }}
            />
          </section>
        )}
        <section>
          <h2>Statements about</h2>
          {statementsAbout.totalCount === 0 ? (
            <p>No statement is about this actor.</p>
          ) : (
            <>
              <SpokenOfBy groups={actor.aboutBy} total={statementsAbout.totalCount} />
              <StatementPages
                page={statementsAbout}
                following={{
                  operation: MoreAboutActorDocument,
                  variables: { slug },
                  pageOf: ({ actor }: MoreAboutActorQuery) => actor?.statementsAbout,
                }}
              />
            </>
          )}
        </section>
      </div>
    </div>
  )
}

const counted = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`
