import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useOperation } from '../../api/use-operation.ts'
import { Behind } from '../../parts/behind.tsx'
import { useTitle } from '../../parts/title.ts'
import { filterOf } from '../../selection/filter.ts'
import { NothingFits } from '../../selection/nothing-fits.tsx'
import { Selected } from '../../selection/selected.tsx'
import { Selecting } from '../../selection/selecting.tsx'
import { facetsQuestion } from '../../selection/use-facets.ts'
import styles from './ask.module.css'
import { Keys } from './keys.tsx'
import { pageSize } from './next-page.tsx'
import { AskStatementsDocument, type AskStatementsQueryVariables } from './operations.ts'
import { StatementList } from './statement-list.tsx'

const route = getRouteApi('/')

/** Every statement that words and facets select. */
export function Ask() {
  useTitle('Who said what')
  const selection = route.useSearch()
  const navigate = route.useNavigate()
  const filter = filterOf(selection)
  const variables: AskStatementsQueryVariables = { first: pageSize, ...(filter && { filter }) }
  const asked = useOperation(AskStatementsDocument, variables)
  const isThere = asked.data !== undefined && !asked.isAsking

  // Of the last filter's answer, which stays until the next is there, goes on what belongs to that filter.
  const key = JSON.stringify(filter ?? null)
  const [answered, setAnswered] = useState(key)
  if (isThere && answered !== key) setAnswered(key)
  const top = useRef<HTMLDivElement>(null)
  const isChanged = useRef(false)
  /** Whoever changes a filter deep in a list begins the next one at its beginning; whoever goes back is where they were. */
  const beginAt = useCallback(() => {
    const above = top.current?.getBoundingClientRect().top ?? 0
    return isChanged.current && above < 0 ? scrollY + above : scrollY
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the list of the change is there.
  useEffect(() => {
    isChanged.current = false
  }, [answered])

  return (
    <>
      <h1>Who said what</h1>
      <Behind
        questions={[{ operation: AskStatementsDocument, variables }, facetsQuestion(selection)]}
        filter={filter}
      />
      <div ref={top}>
        <Selecting
          selection={selection}
          onChange={(search, replace) => {
            isChanged.current = true
            navigate({ search, replace, resetScroll: false })
          }}
          ready={isThere}
          failed={asked.error !== undefined}
        >
          <Selected asked={asked}>
            {({ statements }) =>
              statements.totalCount === 0 ? (
                <NothingFits />
              ) : (
                <>
                  <div className={styles['count']}>
                    <div role="status">
                      <h2>
                        {statements.totalCount.toLocaleString('en')} statement{statements.totalCount > 1 && 's'}
                      </h2>
                    </div>
                    <Keys />
                  </div>
                  <StatementList
                    key={answered}
                    filter={JSON.parse(answered) ?? undefined}
                    first={statements}
                    beginAt={beginAt}
                  />
                </>
              )
            }
          </Selected>
        </Selecting>
      </div>
    </>
  )
}
