import type { CSSProperties } from 'react'
import { useOperation } from '../../api/use-operation.ts'
import { dateWords } from '../../parts/date-text.tsx'
import { Further } from '../../parts/further.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { type ClaimPosition, positionTerms } from '../../parts/terms.ts'
import styles from './board.module.css'
import { Entry } from './entry.tsx'
import { type BoardPageFragment, ClaimPositionsDocument } from './operations.ts'

type Taken = BoardPageFragment['nodes'][number]

interface Days {
  slug: string
  page: BoardPageFragment
  /** The positions that are taken at all, each a column. */
  columns: ClaimPosition[]
}

/** Statements of one day stand in one row; those whose days are known as roughly, too. */
function byDay(taken: readonly Taken[]): Map<string, Taken[]> {
  const days = new Map<string, Taken[]>()
  for (const one of taken) {
    const words = dateWords(one.statement.saidOn)
    days.set(words, [...(days.get(words) ?? []), one])
  }
  return days
}

const isRough = (taken: readonly Taken[]) => taken.some(({ statement }) => statement.saidOn.precision !== 'DAY')

/** A row for each day and a column for each position; on a phone one below the other. */
export function Board({ slug, page, columns }: Days) {
  return (
    <div className={styles['board']} style={{ '--columns': columns.length } as CSSProperties}>
      {/* Each cell has its position as a heading, which a wide screen does not show. */}
      <div className={styles['head']} aria-hidden="true">
        <span>said on</span>
        {columns.map((position) => (
          <span key={position}>{positionTerms[position]}</span>
        ))}
      </div>
      <Rows slug={slug} page={page} columns={columns} />
    </div>
  )
}

function Rows({ slug, page, columns }: Days) {
  const { hasNextPage, endCursor } = page.pageInfo
  const id = `positions ${slug} ${endCursor}`
  return (
    <>
      {[...byDay(page.nodes)].map(([words, taken]) => (
        <section key={words} className={styles['row']}>
          <h3 className={styles['day']}>
            {words}
            {isRough(taken) && taken[0]?.statement.saidOn.earliest && <small>on a day between, not known</small>}
          </h3>
          {columns.map((position) => {
            const entries = taken.filter((one) => one.position === position)
            return (
              <div key={position} className={styles['cell']}>
                {entries.length > 0 && <h4>{positionTerms[position]}</h4>}
                {entries.map(({ statement }) => (
                  <Entry key={statement.id} statement={statement} />
                ))}
              </div>
            )
          })}
        </section>
      ))}
      {hasNextPage && endCursor && (
        <Further key={id} id={id} label={`More (of ${page.totalCount})`}>
          <NextRows slug={slug} columns={columns} after={endCursor} />
        </Further>
      )}
    </>
  )
}

function NextRows({ slug, columns, after }: { slug: string; columns: ClaimPosition[]; after: string }) {
  const asked = useOperation(ClaimPositionsDocument, { slug, after })
  return (
    <Loaded asked={asked}>
      {({ claim }) => claim && <Rows slug={slug} page={claim.positions} columns={columns} />}
    </Loaded>
  )
}
