import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { ActorName, ArticleName } from '../../parts/names.tsx'
import { listed } from '../../parts/statement-card.tsx'
import { summaryLanguage } from '../../parts/summary-language.ts'
import { presentationTerms } from '../../parts/terms.ts'
import styles from './entry.module.css'
import type { BoardStatementFragment } from './operations.ts'

type Mention = BoardStatementFragment['mentions'][number]

/** How many places of print are shown before somebody asks for the rest. */
const fewPlaces = 2

/** A statement in a cell of the board: who, what, and in which words it is printed where. */
export function Entry({ statement }: { statement: BoardStatementFragment }) {
  const { slug, summary, speakers, mentions, provenance, attestation } = statement
  const rest = mentions.slice(fewPlaces)
  return (
    <article className={styles['entry']} aria-labelledby={`e-${slug}`}>
      <p className={styles['who']}>
        {speakers.length === 0
          ? 'Nobody named'
          : listed(
              speakers.map(({ actor }) => (
                <Fragment key={actor.id}>
                  <ActorName actor={actor} />
                </Fragment>
              )),
            )}
        {attestation === 'ALLEGED' && <small> as somebody else says</small>}
      </p>
      <p
        className={styles['summary']}
        id={`e-${slug}`}
        lang={summaryLanguage(statement.provenance, statement.mentions[0]?.article.language)}
      >
        <Link to="/statement/$slug" params={{ slug }}>
          {summary}
        </Link>
      </p>
      {mentions.slice(0, fewPlaces).map((mention) => (
        <Printed key={mention.id} mention={mention} />
      ))}
      {rest.length > 0 && (
        <details className={styles['rest']}>
          <summary>
            {rest.length} more {rest.length === 1 ? 'place' : 'places'}
          </summary>
          {rest.map((mention) => (
            <Printed key={mention.id} mention={mention} />
          ))}
        </details>
      )}
      {provenance.kind === 'EXTRACTED' && (
        <p className={styles['where']}>
          Extracted by a program
          {provenance.confidence !== null && <>, confidence {Math.round(provenance.confidence * 100)} %</>}
        </p>
      )}
    </article>
  )
}

function Printed({ mention }: { mention: Mention }) {
  const { text, presentation, via, article, start } = mention
  return (
    <figure className={styles['printed']}>
      <blockquote lang={article.language}>{text}</blockquote>
      <figcaption className={styles['where']}>
        {presentationTerms[presentation]}
        {via.length > 0 && (
          <>
            {' '}
            via <q lang={article.language}>{via.map(({ words }) => words).join(', ')}</q>
          </>
        )}
        {' · '}
        <ArticleName article={article} at={start} />
      </figcaption>
    </figure>
  )
}
