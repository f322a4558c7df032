import type { AnyVariables } from 'urql'
import { type Operation, useOperation } from '../api/use-operation.ts'
import type { StatementCardFragment } from '../views/ask/operations.ts'
import { Further } from './further.tsx'
import { Loaded } from './loaded.tsx'
import { StatementCard } from './statement-card.tsx'

interface StatementPage {
  totalCount: number
  nodes: StatementCardFragment[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** How the further pages of a list are asked for. */
interface Following<Data, Variables> {
  operation: Operation<Data, Variables>
  /** Without the cursor. */
  variables: Variables
  pageOf: (data: Data) => StatementPage | null | undefined
}

interface Pages<Data, Variables> {
  page: StatementPage
  following: Following<Data, Variables>
  /** How many came before this page. */
  before?: number
}

/** A list of statements, page by page. */
export function StatementPages<Data, Variables extends AnyVariables>(pages: Pages<Data, Variables>) {
  const { page, following, before = 0 } = pages
  const { endCursor, hasNextPage } = page.pageInfo
  const soFar = before + page.nodes.length
  const id = `${following.operation} ${JSON.stringify(following.variables)} ${endCursor}`
  return (
    <>
      {page.nodes.map((statement) => (
        <StatementCard key={statement.id} statement={statement} />
      ))}
      {hasNextPage && endCursor && (
        <Further key={id} id={id} label={`More (${soFar} of ${page.totalCount} are shown)`}>
          <NextPage following={following} after={endCursor} before={soFar} />
        </Further>
      )}
    </>
  )
}

function NextPage<Data, Variables extends AnyVariables>({
  following,
  after,
  before,
}: {
  following: Following<Data, Variables>
  after: string
  before: number
}) {
  const asked = useOperation(following.operation, { ...following.variables, after } as Variables)
  return (
    <Loaded asked={asked}>
      {(data) => {
        const page = following.pageOf(data)
        return page ? <StatementPages page={page} following={following} before={before} /> : null
      }}
    </Loaded>
  )
}
