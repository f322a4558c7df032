import { memo, type ReactNode, useId, useMemo, useState } from 'react'
import type { StatementFilter } from '../api/schema.ts'
import { useOperation } from '../api/use-operation.ts'
import { type Names, valueName } from './choice.ts'
import styles from './facet.module.css'
import { type FacetName, type FacetValue, longFacets, longFirst, moreValues } from './facet-values.ts'
import { FacetDocument } from './operations.ts'

/** How many values are shown at first, and how many more each time. */
const fewest = 12
const step = 50

/** A value to choose, with the number of its statements. */
export function FacetRow(props: { name: string; statements: number; checked: boolean; onChange: () => void }) {
  const { name, statements, checked, onChange } = props
  return (
    <label className={styles['row']}>
      <input type="checkbox" checked={checked} onChange={onChange} />
      <span className={styles['name']}>{name}</span>
      <span className={styles['count']}>
        {statements.toLocaleString('en')}
        <span className="only-heard"> statements</span>
      </span>
    </label>
  )
}

/** Without case and diacritics, so that a name is found as it is typed. */
const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** All values of a facet where an answer has only those with the most statements, once they are wanted. */
function useWhole(field: FacetName, values: FacetValue[], filter: StatementFilter | undefined, wanted: boolean) {
  const long = field in longFacets && values.length >= longFirst - 1 ? (field as keyof typeof longFacets) : undefined
  const { data, isAsking } = useOperation(
    FacetDocument,
    { by: [longFacets[long ?? 'speaker']], ...(filter && { filter }) },
    { pause: !wanted || !long },
  )
  return useMemo(
    () => ({
      whole: long && data && !isAsking ? moreValues(long, data) : values,
      mayBeMore: long !== undefined && !data,
    }),
    [long, data, isAsking, values],
  )
}

interface Props {
  field: FacetName
  legend: string
  values: FacetValue[]
  chosen: readonly string[]
  names: Names
  /** The statements that the other filters leave. */
  filter: StatementFilter | undefined
  onToggle: (field: FacetName, value: string) => void
  /** What stands above the values. */
  ahead?: ReactNode
}

/** A filter as a list of values, those with the most statements first; chosen ones are always there. */
export const Facet = memo(function Facet({ field, legend, values, chosen, names, filter, onToggle, ahead }: Props) {
  const [sought, seek] = useState('')
  const [most, setMost] = useState(fewest)
  const { whole, mayBeMore } = useWhole(field, values, filter, sought !== '' || most > fewest)
  const hint = useId()
  const fitting = sought === '' ? whole : whole.filter(({ name }) => folded(name).includes(folded(sought)))
  const shown = fitting.filter(({ value }, place) => place < most || chosen.includes(value))
  const unseen = chosen
    .filter((value) => !shown.some((row) => row.value === value))
    .map((value) => ({
      value,
      name: valueName(field, value, names),
      statements: whole.find((row) => row.value === value)?.statements ?? 0,
    }))
  if (whole.length === 0 && unseen.length === 0 && !ahead) return null
  const left = fitting.length - shown.length
  return (
    <fieldset className={styles['facet']}>
      <legend>{legend}</legend>
      {whole.length > fewest && (
        <input
          type="search"
          className={styles['narrow']}
          aria-label={`Narrow the list: ${legend}`}
          placeholder="Narrow the list"
          value={sought}
          onChange={({ target }) => {
            seek(target.value)
            setMost(fewest)
          }}
        />
      )}
      {ahead}
      {[...unseen, ...shown].map(({ value, name, statements }) => (
        <FacetRow
          key={value}
          name={name}
          statements={statements}
          checked={chosen.includes(value)}
          onChange={() => onToggle(field, value)}
        />
      ))}
      {sought !== '' && fitting.length === 0 && <p className={styles['none']}>No name has “{sought}” in it.</p>}
      {(left > 0 || (mayBeMore && most > fewest)) && (
        <button type="button" className={styles['more']} onClick={() => setMost(most + step)} aria-describedby={hint}>
          Show more
          <span id={hint} className="only-heard">
            {legend}
          </span>
        </button>
      )}
      {most > fewest && (
        <button type="button" className={styles['more']} onClick={() => setMost(fewest)}>
          Show fewer<span className="only-heard">: {legend}</span>
        </button>
      )}
    </fieldset>
  )
})
