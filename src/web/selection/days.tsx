import { useEffect, useId, useState } from 'react'
import styles from './days.module.css'
import type { Selection } from './selection.ts'

type Range = Pick<Selection, 'from' | 'to'>

interface Props {
  from: string | undefined
  to: string | undefined
  /** The first and the last day of the corpus. */
  days: { from: string | null; to: string | null } | undefined
  onChange: (range: Range) => void
}

/** How long nobody types until a day counts, in milliseconds. */
const pauseMs = 700

/** Years of four digits: who types a year has been in the first century on the way. */
const isWhole = (day: string) => day === '' || day >= '1000'

/** The first and the last day on which what is shown may have been said. */
export function Days({ from = '', to = '', days, onChange }: Props) {
  const id = useId()
  const [typed, type] = useState({ from, to })
  const [given, setGiven] = useState({ from, to })
  if (given.from !== from || given.to !== to) {
    setGiven({ from, to })
    type({ from, to })
  }
  const turned = typed.from !== '' && typed.to !== '' && typed.from > typed.to
  const isNew = typed.from !== from || typed.to !== to
  useEffect(() => {
    if (!isNew || turned || !isWhole(typed.from) || !isWhole(typed.to)) return
    const timer = setTimeout(
      () => onChange({ ...(typed.from && { from: typed.from }), ...(typed.to && { to: typed.to }) }),
      pauseMs,
    )
    return () => clearTimeout(timer)
  }, [typed, isNew, turned, onChange])
  return (
    <fieldset className={styles['days']}>
      <legend>Said</legend>
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          {end}
          <input
            type="date"
            value={typed[end]}
            {...(days?.from && { min: days.from })}
            {...(days?.to && { max: days.to })}
            aria-invalid={turned}
            aria-describedby={turned ? id : undefined}
            onChange={({ target }) => type({ ...typed, [end]: target.value })}
          />
        </label>
      ))}
      {turned && (
        <p id={id} role="alert">
          The first day is after the last one.
        </p>
      )}
    </fieldset>
  )
}
