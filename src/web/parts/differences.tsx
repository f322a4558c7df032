import type { Difference } from './compare.ts'
import styles from './differences.module.css'

/** A text with what differs from another one: what only this one has, and what only the other has. */
export function Differences({ differences }: { differences: readonly Difference[] }) {
  return differences.map(({ kind, text }, place) => {
    // The same words may stand at several places: the place is what tells them apart.
    const key = `${place} ${kind}`
    if (kind === 'PUT_IN')
      return (
        <ins key={key} className={styles['put-in']}>
          {text}
        </ins>
      )
    if (kind === 'LEFT_OUT')
      return (
        <del key={key} className={styles['left-out']}>
          {text}
        </del>
      )
    return <span key={key}>{text}</span>
  })
}

/** What the marks of differences mean. */
export function DifferenceKey({ putIn, leftOut }: { putIn: string; leftOut: string }) {
  return (
    <p className={styles['key']}>
      <ins className={styles['put-in']}>{putIn}</ins> <del className={styles['left-out']}>{leftOut}</del>
    </p>
  )
}
