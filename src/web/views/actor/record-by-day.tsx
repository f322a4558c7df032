import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { dateWords } from '../../parts/date-text.tsx'
import { DayChart } from './day-chart.tsx'
import type { ActorRecordQuery } from './operations.ts'
import styles from './record-by-day.module.css'

type Days = NonNullable<ActorRecordQuery['actor']>['days']

/** The most groups that are asked for: days, what is too rough for one, and what has no date. */
const mostGroups = 400

const dayWords = (day: string) => dateWords({ precision: 'DAY', earliest: day, latest: day, edtf: day, words: null })

/** How many statements were made on which day, as a chart and as a table; those without a day are counted apart. */
export function RecordByDay({ slug, days }: { slug: string; days: Days }) {
  const dated = useMemo(
    () =>
      days
        .flatMap(({ day, statements }) => (day?.fit === 'FITS' && day.label ? [{ day: day.label, statements }] : []))
        .reverse(),
    [days],
  )
  const [first, last] = [dated[0]?.day, dated.at(-1)?.day]
  const without = (fit: 'TOO_ROUGH' | 'UNDATED') => days.find(({ day }) => day?.fit === fit)?.statements ?? 0
  const [tooRough, undated] = [without('TOO_ROUGH'), without('UNDATED')]
  return (
    <>
      {dated.length > 0 && <DayChart days={dated} />}
      <p className={styles['apart']}>
        {first && last && (
          <>
            By the day on which they were made,{' '}
            {first === last ? dayWords(first) : `${dayWords(first)} – ${dayWords(last)}`}.{' '}
          </>
        )}
        {tooRough > 0 && <>Dated too roughly for a day: {tooRough}. </>}
        {undated > 0 && <>Without any date: {undated}. </>}
        {days.length === mostGroups && <>Earlier days are left out. </>}
      </p>
      {dated.length > 0 && (
        <details className={styles['details']}>
          <summary>The days as a table</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">Day</th>
                <th scope="col">Statements</th>
              </tr>
            </thead>
            <tbody>
              {dated.map(({ day, statements }) => (
                <tr key={day}>
                  <th scope="row">
                    <Link
                      to="/"
                      search={{ speaker: [slug], from: day, to: day }}
                      title="These, and those that may have been made on that day"
                    >
                      {dayWords(day)}
                    </Link>
                  </th>
                  <td>{statements}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </>
  )
}
