import { getRouteApi } from '@tanstack/react-router'
import { changed } from '../../selection/changed.ts'
import styles from './network.module.css'
import { type Level, levels, type NetworkSearch, sizes } from './search.ts'

const route = getRouteApi('/network')

const levelTerms: Record<Level, string> = { COUNTRY: 'countries', ACTOR: 'actors' }

/** What of a network is shown. */
export function Ways({ search, level, first }: { search: NetworkSearch; level: Level; first: string }) {
  const navigate = route.useNavigate()
  const take = (changes: Parameters<typeof changed<NetworkSearch>>[1]) =>
    navigate({ search: changed(search, { chosen: undefined, ...changes }), resetScroll: false })
  return (
    <div className={styles['ways']}>
      <label>
        Between{' '}
        <select value={level} onChange={({ target }) => take({ level: levels.find((one) => one === target.value) })}>
          {levels.map((one) => (
            <option key={one} value={one}>
              {levelTerms[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        at most{' '}
        <select value={first} onChange={({ target }) => take({ first: sizes.find((one) => one === target.value) })}>
          {sizes.map((one) => (
            <option key={one} value={one}>
              {one} pairs
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
