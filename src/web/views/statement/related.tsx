import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { positionTerms, relationTerms } from '../../parts/terms.ts'
import styles from './statement.module.css'
import type { StatementRead } from './statement.tsx'
import { StatementLine } from './statement-line.tsx'
import { basisTerms } from './terms.ts'

function Section({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}

/** The positions that the statement takes on claims. */
function Positions({ positions }: { positions: StatementRead['positions'] }) {
  return (
    <Section id="positions" heading="Positions on claims">
      <ul className={styles['lines']}>
        {positions.map(({ position, claim }) => (
          <li key={claim.id}>
            <p className={styles['kind']}>{positionTerms[position]}</p>
            <p lang="en">
              <Link to="/claim/$slug" params={{ slug: claim.slug }}>
                {claim.text}
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

interface Relation {
  kind: keyof typeof relationTerms
  basis: keyof typeof basisTerms
}

const Kind = ({ kind, basis }: Relation) => (
  <p className={styles['kind']}>
    {relationTerms[kind]} <span className={styles['soft']}>· {basisTerms[basis]}</span>
  </p>
)

function Answers({ statement, isFirstPage }: { statement: StatementRead; isFirstPage: boolean }) {
  const { slug, responses } = statement
  const { totalCount, edges, pageInfo } = responses
  return (
    <Section
      id="answers"
      heading={`${totalCount} ${totalCount === 1 ? 'statement relates' : 'statements relate'} to it`}
    >
      <ul className={styles['lines']}>
        {edges.map(({ kind, basis, node }) => (
          <li key={node.id}>
            <Kind kind={kind} basis={basis} />
            <StatementLine statement={node} />
          </li>
        ))}
      </ul>
      {(!isFirstPage || pageInfo.hasNextPage) && (
        <nav aria-label="Pages of answers" className={styles['pages']}>
          {!isFirstPage && (
            <Link to="/statement/$slug" params={{ slug }} resetScroll={false}>
              The earliest
            </Link>
          )}
          {pageInfo.hasNextPage && pageInfo.endCursor && (
            <Link to="/statement/$slug" params={{ slug }} search={{ answers: pageInfo.endCursor }} resetScroll={false}>
              Later ones
            </Link>
          )}
        </nav>
      )}
    </Section>
  )
}

/** What hangs together with an utterance: claims, what is told within it, what it answers and what answers it. */
export function Related({ statement, isFirstPage }: { statement: StatementRead; isFirstPage: boolean }) {
  const { positions, nested, relations, responses } = statement
  return (
    <>
      {nested.length > 0 && (
        <Section id="nested" heading="Told within it">
          <ul className={styles['lines']}>
            {nested.map((told) => (
              <li key={told.id}>
                <StatementLine statement={told} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {positions.length > 0 && <Positions positions={positions} />}
      {relations.length > 0 && (
        <Section id="relations" heading="What it relates to">
          <ul className={styles['lines']}>
            {relations.map(({ kind, basis, related }) => (
              <li key={related.id}>
                <Kind kind={kind} basis={basis} />
                <StatementLine statement={related} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {responses.totalCount > 0 && <Answers statement={statement} isFirstPage={isFirstPage} />}
      {positions.length + relations.length + responses.totalCount === 0 && (
        <p className={styles['soft']}>It takes no position on a claim, and no other statement relates to it.</p>
      )}
    </>
  )
}
