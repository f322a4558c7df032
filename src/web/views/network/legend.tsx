import { type Balance, balanceTerms } from './graph.ts'
import styles from './network.module.css'

const dashes: Record<Balance, string | undefined> = { favor: undefined, against: '7 4', between: '2 3' }

/** What the lines mean. */
export function Legend() {
  return (
    <ul className={styles['legend']} aria-label="Legend">
      {(['favor', 'against', 'between'] as const).map((balance) => (
        <li key={balance}>
          <svg width="42" height="12" aria-hidden="true">
            <path
              d="M1 6h32"
              stroke={`var(--${balance})`}
              strokeWidth="3"
              strokeDasharray={dashes[balance]}
              fill="none"
            />
            <path d="M32 1l9 5l-9 5z" fill={`var(--${balance})`} />
          </svg>
          {balanceTerms[balance]}
        </li>
      ))}
      <li>thicker: in more statements</li>
    </ul>
  )
}
