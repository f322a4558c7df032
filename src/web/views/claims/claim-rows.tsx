import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import type { ClaimFilter } from '../../api/schema.ts'
import { useOperation } from '../../api/use-operation.ts'
import { Further } from '../../parts/further.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { ActorName } from '../../parts/names.tsx'
import { listed } from '../../parts/statement-card.tsx'
import { Totals, totalsOf } from '../../parts/totals.tsx'
import styles from './claim-rows.module.css'
import { ClaimListDocument, type ClaimListQuery } from './operations.ts'

interface Filtered {
  filter?: ClaimFilter
}

/** Claims, each with how many take which position. */
export function ClaimRows({ page, filter }: { page: ClaimListQuery['claims']; filter: Filtered }) {
  const { hasNextPage, endCursor } = page.pageInfo
  const id = `claims ${JSON.stringify(filter)} ${endCursor}`
  return (
    <>
      <ul className={styles['rows']}>
        {page.nodes.map(({ id, slug, text, subjects, statementCounts }) => (
          <li key={id}>
            <p className={styles['text']}>
              <Link to="/claim/$slug" params={{ slug }}>
                {text}
              </Link>
            </p>
            <p className={styles['subjects']}>
              about{' '}
              {listed(
                subjects.map(({ actor }) => (
                  <Fragment key={actor.id}>
                    <ActorName actor={actor} />
                  </Fragment>
                )),
              )}
            </p>
            <Totals of={totalsOf(statementCounts)} />
          </li>
        ))}
      </ul>
      {hasNextPage && endCursor && (
        <Further key={id} id={id} label={`More (of ${page.totalCount})`}>
          <NextRows filter={filter} after={endCursor} />
        </Further>
      )}
    </>
  )
}

function NextRows({ filter, after }: { filter: Filtered; after: string }) {
  const asked = useOperation(ClaimListDocument, { ...filter, after })
  return <Loaded asked={asked}>{({ claims }) => <ClaimRows page={claims} filter={filter} />}</Loaded>
}
