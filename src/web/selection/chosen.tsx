import styles from './chosen.module.css'
import type { Controls } from './controls.ts'

/** The values of a selection, each to be taken out, or all at once. */
export function Chosen({ choices, remove, clear }: Controls) {
  if (choices.length === 0) return null
  return (
    <ul className={styles['chosen']} aria-label="Filters that are on">
      {choices.map((choice) => (
        <li key={`${choice.field} ${choice.value}`}>
          <button type="button" className={styles['chip']} onClick={() => remove(choice)}>
            <span className="only-heard">Remove </span>
            <span className={styles['label']}>{choice.label}</span> {choice.name}
            <span aria-hidden="true" className={styles['cross']}>
              ×
            </span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={styles['clear']} onClick={clear}>
          Clear all
        </button>
      </li>
    </ul>
  )
}
