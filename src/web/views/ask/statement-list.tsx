import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { memo, useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { StatementFilter } from '../../api/schema.ts'
import { StatementCard } from '../../parts/statement-card.tsx'
import styles from './ask.module.css'
import { keepList, keptList, type ReadList } from './kept-lists.ts'
import { NextPage } from './next-page.tsx'
import type { AskStatementsQuery } from './operations.ts'
import { useKeys } from './use-keys.ts'

/** How high a statement is about, in pixels, until it was there. */
const usualHeight = 210

/** The next page is asked for when so many statements are left below. */
const ahead = 15

const Card = memo(StatementCard)

interface Props {
  filter: StatementFilter | undefined
  first: AskStatementsQuery['statements']
  /** Where the window stands when the list comes, in pixels. */
  beginAt: () => number
}

/** The statements as one list, of which only those on the screen are there; further pages come as the end comes near. */
export function StatementList({ filter, first, beginAt }: Props) {
  const key = JSON.stringify(filter ?? null)
  const begin = first.pageInfo.endCursor
  const [kept] = useState(() => keptList(key, begin))
  const [list, setList] = useState<ReadList>(kept?.list ?? first)
  const element = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const { nodes, pageInfo } = list
  const virtualizer = useWindowVirtualizer<HTMLDivElement>({
    count: nodes.length,
    estimateSize: () => usualHeight,
    overscan: 4,
    scrollMargin: top,
    getItemKey: (place) => nodes[place]?.id ?? place,
    initialOffset: beginAt,
    initialMeasurementsCache: kept?.heights ?? [],
    useFlushSync: false,
  })
  useLayoutEffect(() => {
    const measure = () => setTop(Math.round((element.current?.getBoundingClientRect().top ?? 0) + scrollY))
    measure()
    addEventListener('resize', measure)
    return () => removeEventListener('resize', measure)
  }, [])
  const read = useRef(list)
  useLayoutEffect(() => {
    read.current = list
  }, [list])
  useLayoutEffect(
    () => () => keepList(key, { first: begin, list: read.current, heights: virtualizer.takeSnapshot() }),
    [key, begin, virtualizer],
  )
  useKeys(element, virtualizer)
  const onPage = useCallback(
    (page: ReadList) => setList(({ nodes }) => ({ nodes: [...nodes, ...page.nodes], pageInfo: page.pageInfo })),
    [],
  )
  const items = virtualizer.getVirtualItems()
  const isNearEnd = (items.at(-1)?.index ?? 0) >= nodes.length - ahead
  return (
    <>
      <div
        ref={element}
        role="feed"
        aria-label="Statements"
        className={styles['list']}
        style={{ height: virtualizer.getTotalSize() }}
      >
        <div style={{ transform: `translateY(${(items[0]?.start ?? top) - top}px)` }}>
          {items.map(({ key, index }) => {
            const statement = nodes[index]
            return (
              statement && (
                <div key={key} ref={virtualizer.measureElement} data-index={index}>
                  <Card statement={statement} place={index + 1} of={first.totalCount} />
                </div>
              )
            )
          })}
        </div>
      </div>
      {pageInfo.hasNextPage && pageInfo.endCursor && isNearEnd && (
        <NextPage key={pageInfo.endCursor} filter={filter} after={pageInfo.endCursor} onPage={onPage} />
      )}
    </>
  )
}
