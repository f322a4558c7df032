import { Further } from '../../parts/further.tsx'
import { ActorName } from '../../parts/names.tsx'
import register from '../../parts/register.module.css'
import { stanceTerms } from '../../parts/terms.ts'
import type { ActorRecordQuery } from './operations.ts'
import styles from './stances.module.css'

type Edges = ActorRecordQuery['network']['edges']

const columns = [
  ['favor', stanceTerms.FAVOR],
  ['against', stanceTerms.AGAINST],
  ['neutral', stanceTerms.NEUTRAL],
  ['mixed', stanceTerms.MIXED],
  ['unclear', stanceTerms.UNCLEAR],
] as const

const fewRows = 12

/** Whom an actor speaks about, how often, and with which stance. */
export function Stances({ edges }: { edges: Edges }) {
  if (edges.length === 0) return null
  const { slug } = edges[0]?.from.actor ?? { slug: '' }
  return (
    <section>
      <h2>About whom, with which stance</h2>
      <StanceTable caption="Whom it speaks about, and with which stance" edges={edges.slice(0, fewRows)} />
      {edges.length > fewRows && (
        <Further id={`stances of ${slug}`} label={`All ${edges.length}`}>
          <StanceTable caption="Further, whom it speaks about" edges={edges.slice(fewRows)} />
        </Further>
      )}
    </section>
  )
}

function StanceTable({ caption, edges }: { caption: string; edges: Edges }) {
  // A phone has no room for stances that are not taken.
  const cell = (stance: (typeof columns)[number][0]) =>
    `${register['number']} ${edges.some(({ stances }) => stances[stance] > 0) ? '' : register['wide']}`
  return (
    <table className={`${register['table']} ${styles['stances']}`}>
      <caption className="only-heard">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">About</th>
          <th scope="col" className={register['number']}>
            all
          </th>
          {columns.map(([stance, term]) => (
            <th key={stance} scope="col" className={cell(stance)}>
              {term}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {edges.map(({ to, statements, stances }) => (
          <tr key={to.actor?.slug}>
            <th scope="row">{to.actor && <ActorName actor={to.actor} />}</th>
            <td className={register['number']}>{statements}</td>
            {columns.map(([stance]) => (
              <td key={stance} className={cell(stance)}>
                {stances[stance] === 0 ? <span className={styles['none']}>0</span> : <b>{stances[stance]}</b>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
