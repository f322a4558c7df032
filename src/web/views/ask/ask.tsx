import { getRouteApi } from '@tanstack/react-router'
import { useOperation } from '../../api/use-operation.ts'
import { Behind } from '../../parts/behind.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { StatementCard } from '../../parts/statement-card.tsx'
import { filterOf } from '../../selection/filter.ts'
import { AskStatementsDocument, type AskStatementsQueryVariables } from './operations.ts'

const route = getRouteApi('/')

/** Every statement that words and facets select. */
export function Ask() {
  const filter = filterOf(route.useSearch())
  const variables: AskStatementsQueryVariables = { first: 50, ...(filter && { filter }) }
  const asked = useOperation(AskStatementsDocument, variables)
  return (
    <>
      <h1>Who said what</h1>
      <Behind questions={[{ operation: AskStatementsDocument, variables }]} filter={filter} />
      <Loaded asked={asked}>
        {({ statements }) => (
          <>
            <p role="status">{statements.totalCount} statements</p>
            {statements.nodes.map((statement) => (
              <StatementCard key={statement.id} statement={statement} />
            ))}
          </>
        )}
      </Loaded>
    </>
  )
}
