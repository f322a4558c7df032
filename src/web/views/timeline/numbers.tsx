import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
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
  tooRough: number
  undated: number
  count: Count
  selection: Selection
}

const rangeWords = (range: CountedRange) => dateWords({ ...range, edtf: null, words: null, precision: 'INTERVAL' })

/** The numbers of the picture, each of which leads to its statements; made when they are wanted. */
export function Numbers({ bars: { bars, kinds }, ranges, tooRough, undated, count, selection }: Properties) {
  const rough = { count, others: kinds.length }
  const told = ranges.reduce((sum, { statements }) => sum + statements, 0)
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
                <Rough key={`${range.earliest}/${range.latest}`} {...rough} statements={range.statements}>
                  <Link
                    to="/"
                    search={changed(selection, { from: range.earliest ?? undefined, to: range.latest ?? undefined })}
                  >
                    {rangeWords(range)}
                  </Link>
                  , not known more exactly
                </Rough>
              ))}
              <Rough {...rough} statements={tooRough - told}>
                other dates that are not known more exactly
              </Rough>
              <Rough {...rough} statements={undated}>
                no date
              </Rough>
            </tbody>
          </table>
        </section>
      )}
    </details>
  )
}

interface RoughProperties {
  statements: number
  count: Count
  /** How many columns there are besides. */
  others: number
  children: ReactNode
}

/** A row of what is in no bar: statements, whatever the bars count. */
function Rough({ statements, count, others, children }: RoughProperties) {
  if (statements === 0) return null
  return (
    <tr>
      <th scope="row">{children}</th>
      <td className={styles['number']}>
        {statements.toLocaleString('en')}
        {count !== 'statements' && ' statements'}
      </td>
      {others > 0 && <td colSpan={others} />}
    </tr>
  )
}
