import type { Bars } from './bars.ts'
import styles from './timeline.module.css'

/** The looks of the kinds, as patterns that the picture and the legend fill with; colour is not all that tells them apart. */
function Patterns() {
  return (
    <svg className={styles['patterns']} aria-hidden="true">
      <defs>
        {[0, 1, 2, 3, 4, 5].map((place) => (
          <pattern
            key={place}
            id={`kind-${place}`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform={place % 2 === 1 ? `rotate(${place === 3 ? -45 : 45})` : undefined}
          >
            <rect width="6" height="6" className={styles[`kind${place}`]} />
            {place % 2 === 1 && <rect width="1.6" height="6" fill="var(--paper)" />}
            {place === 4 && <circle cx="3" cy="3" r="1.1" fill="var(--paper)" />}
          </pattern>
        ))}
        <pattern id="rough" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="1.2" height="5" fill="var(--ink-soft)" />
        </pattern>
      </defs>
    </svg>
  )
}

interface Properties {
  bars: Bars
  hasRanges: boolean
  hasEvents: boolean
}

/** What the signs of the picture mean. */
export function Legend({ bars: { kinds, overlaps, tooMany }, hasRanges, hasEvents }: Properties) {
  return (
    <>
      <Patterns />
      <ul className={styles['legend']} aria-label="Legend">
        {kinds.map((kind, place) => (
          <li key={kind}>
            <svg width="14" height="14" aria-hidden="true">
              <rect width="14" height="14" fill={`url(#kind-${place})`} />
            </svg>
            {kind}
          </li>
        ))}
        {hasRanges && (
          <li>
            <svg width="34" height="14" aria-hidden="true">
              <rect x="1" y="1" width="32" height="12" fill="url(#rough)" />
              <path d="M1 0v14M33 0v14" stroke="var(--ink)" strokeWidth="1.5" />
            </svg>
            so many statements, at some time between
          </li>
        )}
        {hasEvents && (
          <li>
            <svg width="16" height="16" aria-hidden="true">
              <circle cx="8" cy="8" r="7" fill="none" stroke="var(--ink)" strokeWidth="1.5" />
            </svg>
            events, listed below
          </li>
        )}
      </ul>
      {overlaps && <p className={styles['note']}>What speakers of two countries say together is drawn for both.</p>}
      {tooMany && (
        <p className={styles['note']}>
          There are too many steps to split each. Take longer ones, or choose a shorter time.
        </p>
      )}
    </>
  )
}
