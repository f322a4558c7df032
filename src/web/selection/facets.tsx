import { useMemo } from 'react'
import { Failure, Waiting } from '../parts/loaded.tsx'
import type { FieldName } from './choice.ts'
import { Days } from './days.tsx'
import styles from './facet.module.css'
import { Facet, FacetRow } from './facet.tsx'
import { type FacetName, withoutField } from './facet-values.ts'
import type { Selection } from './selection.ts'
import type { Counted } from './use-facets.ts'

const legends = [
  ['speaker', 'Speaker'],
  ['country', 'Country of the speaker'],
  ['sector', 'Office'],
  ['about', 'About whom'],
  ['aboutCountry', 'Country spoken about'],
  ['act', 'Speech act'],
  ['presentation', 'Presentation'],
  ['position', 'Position on a claim'],
  ['source', 'Source'],
  ['provenance', 'Provenance'],
] as const

interface Props {
  selection: Selection
  counted: Counted
  failed: boolean
  onToggle: (field: FieldName, value: string) => void
  onDays: (range: Pick<Selection, 'from' | 'to'>) => void
}

/** Every filter that is chosen from a list, and the days. */
export function Facets({ selection, counted, failed, onToggle, onDays }: Props) {
  const { facets, names, days, asked, isOld } = counted
  const key = JSON.stringify(selection)
  // One facet does not change with what is chosen in another until it was counted anew.
  const props = useMemo(() => {
    const selection = JSON.parse(key) as Selection
    const of = (field: FacetName) => ({
      chosen: [selection[field] ?? []].flat().map(String),
      filter: withoutField(selection, field),
    })
    return Object.fromEntries(legends.map(([field]) => [field, of(field)])) as Record<FacetName, ReturnType<typeof of>>
  }, [key])
  if (!facets) {
    if (asked.error) return <Failure error={asked.error} again={asked.again} />
    return failed ? null : <Waiting />
  }
  const official = facets.official[0]
  return (
    <div className={styles['facets']} aria-busy={isOld && !failed}>
      {asked.error && <Failure error={asked.error} again={asked.again} />}
      {legends.map(([field, legend]) => (
        <Facet
          key={field}
          field={field}
          legend={legend}
          values={facets[field]}
          names={names}
          onToggle={onToggle}
          {...props[field]}
          ahead={
            field === 'sector' &&
            (official || selection.official !== undefined) && (
              <FacetRow
                name="Officials only"
                statements={official?.statements ?? 0}
                checked={selection.official === true}
                onChange={() => onToggle('official', 'true')}
              />
            )
          }
        />
      ))}
      <Days from={selection.from} to={selection.to} days={days} onChange={onDays} />
    </div>
  )
}
