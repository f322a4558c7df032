import { getRouteApi } from '@tanstack/react-router'
import { useOperation } from '../../api/use-operation.ts'
import { Behind } from '../../parts/behind.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { StatementCard } from '../../parts/statement-card.tsx'
import { useTitle } from '../../parts/title.ts'
import { filterOf } from '../../selection/filter.ts'
import { Selecting } from '../../selection/selecting.tsx'
import { facetsQuestion } from '../../selection/use-facets.ts'
import { AskStatementsDocument, type AskStatementsQueryVariables } from './operations.ts'

const route = getRouteApi('/')

/** Every statement that words and facets select. */
export function Ask() {
  useTitle('Who said what')
  const selection = route.useSearch()
  const navigate = route.useNavigate()
  const filter = filterOf(selection)
  const variables: AskStatementsQueryVariables = { first: 50, ...(filter && { filter }) }
  const asked = useOperation(AskStatementsDocument, variables)
  return (
    <>
      <h1>Who said what</h1>
      <Behind
        questions={[{ operation: AskStatementsDocument, variables }, facetsQuestion(selection)]}
        filter={filter}
      />
      <Selecting
        selection={selection}
        onChange={(search, replace) => navigate({ search, replace, resetScroll: false })}
        ready={asked.data !== undefined && !asked.isAsking}
      >
        <Loaded asked={asked}>
          {({ statements }) => (
            <>
              <h2 role="status">{statements.totalCount} statements</h2>
              {statements.nodes.map((statement) => (
                <StatementCard key={statement.id} statement={statement} />
              ))}
            </>
          )}
        </Loaded>
      </Selecting>
    </>
  )
}
