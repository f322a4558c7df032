import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CombinedError } from 'urql'
import { type Asked, isAway } from '../api/use-operation.ts'
import styles from './loaded.module.css'

/** What went wrong, and a way on. */
export function Failure({ error, again }: { error: CombinedError; again: () => void }) {
  const away = isAway(error)
  return (
    <section className={styles['failure']} role="alert">
      <h2>{away ? 'The server does not answer now' : 'This cannot be shown'}</h2>
      <p>
        {error.networkError
          ? 'It is asked again every few seconds, until it is back.'
          : error.graphQLErrors.map(({ message }) => message).join(' ')}
      </p>
      <p>
        <button type="button" onClick={again}>
          Try again
        </button>{' '}
        or <Link to="/">begin with all statements</Link>
      </p>
    </section>
  )
}

/** A page's room while its content is on its way: as high as it will be, so that nothing jumps. */
export function Waiting() {
  return (
    <div className={styles['waiting']} role="status">
      <span className="only-heard">Loading</span>
      <div />
      <div />
      <div />
      <div />
      <div />
      <div />
    </div>
  )
}

/**
 * Shows what came of an operation. Of one that is asked anew with other variables the last answer stays, faded, until
 * the next is there.
 */
export function Loaded<Data>({ asked, children }: { asked: Asked<Data>; children: (data: Data) => ReactNode }) {
  const { data, error, isAsking, again } = asked
  if (error && !data) return <Failure error={error} again={again} />
  if (data === undefined) return <Waiting />
  return (
    <div className={styles['loaded']} aria-busy={isAsking}>
      {error && <Failure error={error} again={again} />}
      {children(data)}
    </div>
  )
}
