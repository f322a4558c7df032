import type { StatementFilter } from '../api/schema.ts'
import type { Operation } from '../api/use-operation.ts'
import styles from './behind.module.css'

interface Question {
  // biome-ignore lint/suspicious/noExplicitAny: an operation of any data, which is shown and not asked here.
  operation: Operation<any, any>
  variables: object
}

/** Where GraphiQL opens with an operation and its variables. */
const graphiqlAddress = ({ operation, variables }: Question): string =>
  `/graphql?${new URLSearchParams({ query: operation.toString().trim(), variables: JSON.stringify(variables, null, 2) })}`

/** Where the statements of a filter are, as a file. */
const fileAddress = (filter: StatementFilter | undefined): string =>
  `/statements.csv${filter ? `?${new URLSearchParams({ filter: JSON.stringify(filter) })}` : ''}`

/**
 * What a view was made from: each operation that it sent opens in GraphiQL with exactly its variables, and the same
 * statements come as a file.
 * @param filter which statements the view shows; left out where it is every statement, null where it shows none.
 */
export function Behind({ questions, filter }: { questions: Question[]; filter?: StatementFilter | null | undefined }) {
  return (
    <p className={styles['behind']}>
      {questions.map((question, place) => (
        <a key={graphiqlAddress(question)} href={graphiqlAddress(question)} data-behind="graphiql">
          {questions.length > 1 ? `Query ${place + 1} in GraphiQL` : 'Query in GraphiQL'}
        </a>
      ))}
      {filter !== null && (
        <a href={fileAddress(filter)} download data-behind="csv">
          Statements as CSV
        </a>
      )}
    </p>
  )
}
