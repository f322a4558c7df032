import { ActorName } from '../../parts/names.tsx'
import type { ActorRecordQuery } from './operations.ts'
import styles from './spoken-of-by.module.css'

type Groups = NonNullable<ActorRecordQuery['actor']>['aboutBy']

/** The most speakers that are asked for. */
const mostSpeakers = 100

/** Who speaks about an actor, and how often. */
export function SpokenOfBy({ groups, total }: { groups: Groups; total: number }) {
  return (
    <>
      <p className={styles['total']}>
        {total} {total === 1 ? 'statement' : 'statements'}, by:
      </p>
      <ul className={styles['speakers']}>
        {groups.map(
          ({ speaker, statements }) =>
            speaker && (
              <li key={speaker.slug}>
                <ActorName actor={speaker} /> <span>{statements}</span>
              </li>
            ),
        )}
        {groups.length === mostSpeakers && <li>and others</li>}
      </ul>
    </>
  )
}
