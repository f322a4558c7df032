import { kindTerms } from '../../parts/actor-terms.ts'
import { ActorName } from '../../parts/names.tsx'
import styles from '../../parts/register.module.css'
import { countryName, sectorTerms } from '../../parts/terms.ts'
import type { ActorRowFragment } from './operations.ts'

interface Row {
  actor: ActorRowFragment
  /** How many it says; left out where it says none. */
  statements?: number
}

/** The sectors of an actor: its own, or those of the offices that it holds or held. */
const sectorsOf = ({ sector, affiliations }: ActorRowFragment): string[] => {
  const sectors = sector ? [sector] : affiliations.flatMap(({ organization }) => organization.sector ?? [])
  return [...new Set(sectors)].map((one) => sectorTerms[one])
}

/** Actors, one a row. A phone has their properties below the name. */
export function ActorTable({ caption, rows }: { caption: string; rows: Row[] }) {
  const says = rows.some(({ statements }) => statements !== undefined)
  return (
    <table className={styles['table']}>
      <caption className="only-heard">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col" className={styles['wide']}>
            Kind
          </th>
          <th scope="col" className={styles['wide']}>
            Country
          </th>
          <th scope="col" className={styles['wide']}>
            Sector
          </th>
          {says && (
            <th scope="col" className={styles['number']}>
              Says
            </th>
          )}
          <th scope="col" className={styles['number']}>
            Said about
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ actor, statements }) => {
          const country = actor.country ? countryName(actor.country) : ''
          const sectors = sectorsOf(actor).join(', ')
          return (
            <tr key={actor.id}>
              <th scope="row" className={styles['name']}>
                <ActorName actor={actor} />
                <span className={`${styles['small']} ${styles['narrow']}`}>
                  {[kindTerms[actor.kind], country, sectors].filter(Boolean).join(' · ')}
                </span>
              </th>
              <td className={styles['wide']}>{kindTerms[actor.kind]}</td>
              <td className={styles['wide']}>{country}</td>
              <td className={styles['wide']}>{sectors}</td>
              {says && <td className={styles['number']}>{statements}</td>}
              <td className={styles['number']}>{actor.statementsAboutCounts[0]?.statements ?? 0}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
