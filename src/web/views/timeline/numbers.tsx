import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { dateWords } from '../../parts/date-text.tsx'
import { changed } from '../../selection/changed.ts'
import type { Selection } from '../../selection/selection.ts'
import type { Bars } from './bars.ts'
import type { CountedRange } from './range-marks.ts'
import type { Count } from './search.ts'
import styles from './timeline.module.css'

interface Properties {
  bars: Bars
  ranges: readonly CountedRange[]
  undated: number
  count: Count
  selection: Selection
}

const rangeWords = (range: CountedRange) => dateWords({ ...range, edtf: null, words: null, precision: 'INTERVAL' })

/** The numbers of the picture, each of which leads to its statements; made when they are wanted. */
export function Numbers({ bars: { bars, kinds }, ranges, undated, count, selection }: Properties) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles['numbers']} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>The same as a table</summary>
      {isOpen && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrolled with the keyboard, too.
        <section className={styles['scrolled']} aria-label="The timeline as a table" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">Time</th>
                <th scope="col" className={styles['number']}>
                  {count}
                </th>
                {kinds.map((kind) => (
                  <th key={kind} scope="col" className={styles['number']}>
                    {kind}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {bars.map(({ label, from, to, number, parts }) => (
                <tr key={label}>
                  <th scope="row">
                    <Link to="/" search={{ ...selection, from, to }}>
                      {label}
                    </Link>
                  </th>
                  <td className={styles['number']}>{number.toLocaleString('en')}</td>
                  {kinds.length > 0 &&
                    parts.map((part) => (
                      <td key={part.kind} className={styles['number']}>
                        {part.number || ''}
                      </td>
                    ))}
                </tr>
              ))}
              {ranges.map((range) => (
                <tr key={`${range.earliest}/${range.latest}`}>
                  <th scope="row">
                    <Link
                      to="/"
                      search={changed(selection, { from: range.earliest ?? undefined, to: range.latest ?? undefined })}
                    >
                      {rangeWords(range)}
                    </Link>
                    , not known more exactly
                  </th>
                  <td className={styles['number']}>
                    {range.statements.toLocaleString('en')}
                    {count !== 'statements' && ' statements'}
                  </td>
                  {kinds.map((kind) => (
                    <td key={kind} />
                  ))}
                </tr>
              ))}
              {undated > 0 && (
                <tr>
                  <th scope="row">no date</th>
                  <td className={styles['number']}>
                    {undated.toLocaleString('en')}
                    {count !== 'statements' && ' statements'}
                  </td>
                  {kinds.map((kind) => (
                    <td key={kind} />
                  ))}
                </tr>
              )}
            </tbody>
          </table>
        </section>
      )}
    </details>
  )
}
