import { useEffect } from 'react'
import type { StatementFilter } from '../../api/schema.ts'
import { useOperation } from '../../api/use-operation.ts'
import { Failure } from '../../parts/loaded.tsx'
import styles from './ask.module.css'
import type { ReadList } from './kept-lists.ts'
import { AskFurtherDocument } from './operations.ts'

/** How many statements come at a time. */
export const pageSize = 50

interface Props {
  filter: StatementFilter | undefined
  after: string
  onPage: (page: ReadList) => void
}

/** Asks for the page behind a cursor, and has it appended; until then it says that it is on its way, or why not. */
export function NextPage({ filter, after, onPage }: Props) {
  const { data, error, isAsking, again } = useOperation(AskFurtherDocument, {
    first: pageSize,
    after,
    ...(filter && { filter }),
  })
  useEffect(() => {
    if (data && !isAsking) onPage(data.statements)
  }, [data, isAsking, onPage])
  if (error) return <Failure error={error} again={again} />
  return (
    <p className={styles['next']} role="status">
      Loading more statements …
    </p>
  )
}
