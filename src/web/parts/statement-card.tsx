import { Link } from '@tanstack/react-router'
import { Children, Fragment, type ReactNode } from 'react'
import type { StatementCardFragment } from '../views/ask/operations.ts'
import { DateText } from './date-text.tsx'
import { ActorName, ArticleName } from './names.tsx'
import { SpeakerNames } from './speaker-names.tsx'
import styles from './statement-card.module.css'
import { summaryLanguage } from './summary-language.ts'
import { actTerms, presentationTerms, stanceTerms } from './terms.ts'

/** The things with commas between them. */
export const listed = (items: ReactNode[]): ReactNode =>
  Children.toArray(items).flatMap((item, place) => (place > 0 ? [', ', item] : [item]))

interface Props {
  statement: StatementCardFragment
  /** Its place in a list of which only a part is there, from 1, and how long the whole is. */
  place?: number
  of?: number
}

/** A statement in a list: who says what about whom, and the exact words of each article that prints it. */
export function StatementCard({ statement, place, of }: Props) {
  const { speakers, targets, act, saidOn, mentions, provenance } = statement
  return (
    <article className={styles['card']} aria-labelledby={`s-${statement.slug}`} aria-posinset={place} aria-setsize={of}>
      <header className={styles['who']}>
        <span className={styles['when']}>
          <DateText date={saidOn} />
        </span>
        <span className={styles['speakers']}>
          <SpeakerNames speakers={speakers} />
        </span>{' '}
        <span className={styles['act']}>{actTerms[act]}</span>
        {targets.length > 0 && (
          <>
            , about{' '}
            {listed(
              targets.map(({ actor, event, stance }) => (
                <Fragment key={actor?.slug ?? event?.slug}>
                  {actor && <ActorName actor={actor} />}
                  {event && (
                    <Link to="/event/$slug" params={{ slug: event.slug }}>
                      {event.name}
                    </Link>
                  )}
                  {stance !== 'UNCLEAR' && stance !== 'NEUTRAL' && <small> ({stanceTerms[stance]})</small>}
                </Fragment>
              )),
            )}
          </>
        )}
      </header>
      <h3
        className={styles['summary']}
        id={`s-${statement.slug}`}
        lang={summaryLanguage(statement.provenance, statement.mentions[0]?.article.language)}
      >
        <Link to="/statement/$slug" params={{ slug: statement.slug }}>
          {statement.summary}
        </Link>
      </h3>
      {mentions.map((mention) => (
        <figure key={mention.id} className={styles['mention']}>
          <blockquote lang={mention.article.language}>{mention.text}</blockquote>
          <figcaption>
            {presentationTerms[mention.presentation]}
            {mention.via.length > 0 && (
              <>
                {' '}
                via <q lang={mention.article.language}>{mention.via.map(({ words }) => words).join(', ')}</q>
              </>
            )}
            {' · '}
            <ArticleName article={mention.article} at={mention.start} />
          </figcaption>
        </figure>
      ))}
      {provenance.kind === 'EXTRACTED' && (
        <p className={styles['extracted']}>
          Extracted by a program
          {provenance.confidence !== null && <>, confidence {Math.round(provenance.confidence * 100)} %</>}
        </p>
      )}
    </article>
  )
}
