import { getRouteApi } from '@tanstack/react-router'
import { changed } from '../../selection/changed.ts'
import { type Count, counts, type Split, type Step, splits, steps, type TimelineSearch } from './search.ts'
import styles from './timeline.module.css'

const route = getRouteApi('/timeline')

const stepTerms: Record<Step, string> = { DAY: 'day', WEEK: 'week', MONTH: 'month' }
const splitTerms: Record<Split, string> = { act: 'speech act', country: 'speaker’s country' }

/** The ways in which a timeline can be drawn. */
export function Ways({ search, step }: { search: TimelineSearch; step: Step }) {
  const navigate = route.useNavigate()
  const take = (changes: Parameters<typeof changed<TimelineSearch>>[1]) =>
    navigate({ search: changed(search, changes), resetScroll: false })
  return (
    <div className={styles['ways']}>
      <label>
        Count{' '}
        <select
          value={search.count ?? 'statements'}
          onChange={({ target: { value } }) =>
            // Only statements can be split: an article prints several acts, and a speaker does.
            take(value === 'statements' ? { count: undefined } : { count: value as Count, split: undefined })
          }
        >
          {counts.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      <label>
        by{' '}
        <select value={step} onChange={({ target: { value } }) => take({ by: value as Step })}>
          {steps.map((one) => (
            <option key={one} value={one}>
              {stepTerms[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        split by{' '}
        <select
          value={search.split ?? ''}
          onChange={({ target: { value } }) => take({ split: (value as Split) || undefined, count: undefined })}
        >
          <option value="">nothing</option>
          {splits.map((one) => (
            <option key={one} value={one}>
              {splitTerms[one]}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
