import { getRouteApi, Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useOperation } from '../../api/use-operation.ts'
import { Behind } from '../../parts/behind.tsx'
import { eventStatusTerms } from '../../parts/event-terms.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { Missing } from '../../parts/missing.tsx'
import { ActorName } from '../../parts/names.tsx'
import { listed } from '../../parts/statement-card.tsx'
import { useTitle } from '../../parts/title.ts'
import { Totals, totalsOf } from '../../parts/totals.tsx'
import { Board } from './board.tsx'
import styles from './claim.module.css'
import { ClaimBoardDocument } from './operations.ts'

const route = getRouteApi('/claim/$slug')

/** Who asserts a claim, who confirms, denies or questions it, by day and article. */
export function Claim() {
  const { slug } = route.useParams()
  const asked = useOperation(ClaimBoardDocument, { slug })
  const { data } = asked
  const isUnknown = data?.claim === null && !asked.isAsking
  useTitle(isUnknown ? 'No such claim' : (data?.claim?.text ?? 'Claim'))
  if (isUnknown) return <Missing what="claim" slug={slug} />
  return (
    <>
      <h1>{data?.claim ? <q className={styles['claim']}>{data.claim.text}</q> : 'Claim'}</h1>
      <Behind
        questions={[{ operation: ClaimBoardDocument, variables: { slug } }]}
        filter={{ claim: { slug: [slug] } }}
      />
      <Loaded asked={asked}>
        {({ claim }) =>
          claim && (
            <>
              <dl className={styles['facts']}>
                {claim.subjects.length > 0 && (
                  <div>
                    <dt>About</dt>
                    <dd>
                      {listed(
                        claim.subjects.map(({ actor }) => (
                          <Fragment key={actor.id}>
                            <ActorName actor={actor} />
                          </Fragment>
                        )),
                      )}
                    </dd>
                  </div>
                )}
                {claim.event && (
                  <div>
                    <dt>Event</dt>
                    <dd>
                      <Link to="/event/$slug" params={{ slug: claim.event.slug }}>
                        {claim.event.name}
                      </Link>{' '}
                      <small>({eventStatusTerms[claim.event.status]})</small>
                    </dd>
                  </div>
                )}
                <div>
                  <dt>Positions</dt>
                  <dd>
                    <Totals of={totalsOf(claim.statementCounts)} />
                  </dd>
                </div>
              </dl>
              {claim.positions.totalCount > 0 && (
                <section key={claim.slug}>
                  <h2>Who says what of it</h2>
                  <p className={styles['note']}>
                    {claim.tally.statements} {claim.tally.statements === 1 ? 'statement' : 'statements'} in{' '}
                    {claim.tally.articles} {claim.tally.articles === 1 ? 'article' : 'articles'}. The data does not say
                    whether the claim is true.
                  </p>
                  <Board
                    slug={claim.slug}
                    page={claim.positions}
                    columns={totalsOf(claim.statementCounts).map(({ position }) => position)}
                  />
                </section>
              )}
            </>
          )
        }
      </Loaded>
    </>
  )
}
