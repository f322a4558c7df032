import type { Environment } from '../environment.ts'

/** What a server says once it listens: every limit in force, and where it is. */
export function started(environment: Environment, { address, port }: { address: string; port: number }): string {
  const host = address.includes(':') ? `[${address}]` : address
  const origin = `http://${host}:${port}`
  return `${limitsTable(environment)}\nReading room: ${origin}/\nGraphiQL and the API: ${origin}/graphql`
}

/** Every limit in force, with the setting that changes it. */
function limitsTable(environment: Environment): string {
  const limits: [string, string | number, keyof Environment][] = [
    ['items on a page, by default', environment.PAGE_SIZE, 'PAGE_SIZE'],
    ['items on a page, at most', environment.PAGE_SIZE_LIMIT, 'PAGE_SIZE_LIMIT'],
    ['values in a list argument', environment.LIST_LIMIT, 'LIST_LIMIT'],
    ['characters in a string argument', environment.STRING_LIMIT, 'STRING_LIMIT'],
    ['characters in a search', environment.SEARCH_LIMIT, 'SEARCH_LIMIT'],
    ['values in all arguments', environment.VALUE_LIMIT, 'VALUE_LIMIT'],
    ['groups in a count', environment.GROUPS_LIMIT, 'GROUPS_LIMIT'],
    ['filters within filters', environment.FILTER_DEPTH_LIMIT, 'FILTER_DEPTH_LIMIT'],
    ['objects in an answer, pages full', environment.NODE_LIMIT, 'NODE_LIMIT'],
    ['levels of fields', environment.DEPTH_LIMIT, 'DEPTH_LIMIT'],
    ['lists within lists', environment.LIST_DEPTH_LIMIT, 'LIST_DEPTH_LIMIT'],
    ['fields at the root', environment.ROOT_FIELD_LIMIT, 'ROOT_FIELD_LIMIT'],
    ['aliases', environment.ALIAS_LIMIT, 'ALIAS_LIMIT'],
    ['times the same field in one place', environment.REPEAT_LIMIT, 'REPEAT_LIMIT'],
    ['directives', environment.DIRECTIVE_LIMIT, 'DIRECTIVE_LIMIT'],
    ['tokens in a document', environment.TOKEN_LIMIT, 'TOKEN_LIMIT'],
    ['bytes in a request', environment.BODY_LIMIT_BYTES, 'BODY_LIMIT_BYTES'],
    [
      'connections to the database',
      environment.DATABASE_URL === undefined ? 1 : environment.DATABASE_CONNECTIONS,
      'DATABASE_CONNECTIONS',
    ],
    ['wait for a connection', `${environment.DATABASE_WAIT_MS} ms`, 'DATABASE_WAIT_MS'],
    ['SQL statements that wait for one', environment.DATABASE_WAITING_LIMIT, 'DATABASE_WAITING_LIMIT'],
    ['time of an SQL statement', `${environment.STATEMENT_TIMEOUT_MS} ms`, 'STATEMENT_TIMEOUT_MS'],
    ['time of one that counts or searches', `${environment.ANALYSIS_TIMEOUT_MS} ms`, 'ANALYSIS_TIMEOUT_MS'],
    ['time of a whole request', `${environment.REQUEST_TIMEOUT_MS} ms`, 'REQUEST_TIMEOUT_MS'],
    ...(environment.DATABASE_REPLICA_URLS === undefined
      ? []
      : [
          ['age of what is read from a replica', `${environment.REPLICA_LAG_MS} ms`, 'REPLICA_LAG_MS'] as [
            string,
            string,
            keyof Environment,
          ],
        ]),
    ['time for one client in a minute', `${environment.CLIENT_TIME_LIMIT_MS} ms`, 'CLIENT_TIME_LIMIT_MS'],
    ['clients told of what happens', environment.SUBSCRIPTION_LIMIT, 'SUBSCRIPTION_LIMIT'],
    ['processes', environment.PROCESSES, 'PROCESSES'],
    ['answers kept in memory', `${environment.RESPONSE_CACHE_MB} MB`, 'RESPONSE_CACHE_MB'],
    ['age of what is known of the corpus', `${environment.REVISION_AGE_MS} ms`, 'REVISION_AGE_MS'],
    ['time to send headers', `${environment.HEADERS_TIMEOUT_MS} ms`, 'HEADERS_TIMEOUT_MS'],
    ['time to send a request', `${environment.RECEIVE_TIMEOUT_MS} ms`, 'RECEIVE_TIMEOUT_MS'],
    ['draining after SIGTERM', `${environment.DRAIN_TIMEOUT_MS} ms`, 'DRAIN_TIMEOUT_MS'],
  ]
  return [
    'Limits:',
    ...limits.map(([what, value, setting]) => `  ${what.padEnd(34)} ${String(value).padStart(8)}  ${setting}`),
  ].join('\n')
}
