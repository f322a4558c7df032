import type { ClaimPosition } from './terms.ts'
import { positions, positionTerms } from './terms.ts'
import styles from './totals.module.css'

/** The verb of what several statements do. */
const ofSeveral: Record<ClaimPosition, string> = {
  ASSERTS: 'assert',
  CONFIRMS: 'confirm',
  DENIES: 'deny',
  QUESTIONS: 'question',
  QUALIFIES: 'qualify',
  DECLINES_COMMENT: 'decline to comment',
}

interface Counted {
  position: ClaimPosition | null
  statements: number
}

/** The counts of a claim, in the order of the positions. */
export const totalsOf = (counts: readonly Counted[]) =>
  positions.flatMap((position) => {
    const counted = counts.find((one) => one.position === position)
    return counted ? [{ position, statements: counted.statements }] : []
  })

/** How many statements take each position on a claim. */
export function Totals({ of: taken }: { of: ReturnType<typeof totalsOf> }) {
  if (taken.length === 0) return <p className={styles['totals']}>No statement takes a position on it.</p>
  return (
    <ul className={styles['totals']}>
      {taken.map(({ position, statements }) => (
        <li key={position}>
          <b>{statements}</b> {(statements === 1 ? positionTerms : ofSeveral)[position]}
        </li>
      ))}
    </ul>
  )
}
