import { Link } from '@tanstack/react-router'
import { DateText } from '../../parts/date-text.tsx'
import { SpeakerNames } from '../../parts/speaker-names.tsx'
import { actTerms } from '../../parts/terms.ts'
import type { StatementLineFragment } from './operations.ts'
import styles from './statement.module.css'

/** Another statement, in two lines: who says it when, and what. */
export function StatementLine({ statement }: { statement: StatementLineFragment }) {
  return (
    <>
      <p className={styles['who']}>
        <SpeakerNames speakers={statement.speakers} /> <em>{actTerms[statement.act]}</em> ·{' '}
        <DateText date={statement.saidOn} />
      </p>
      <p lang="en">
        <Link to="/statement/$slug" params={{ slug: statement.slug }}>
          {statement.summary}
        </Link>
      </p>
    </>
  )
}
