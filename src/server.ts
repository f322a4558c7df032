import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { openAndBringUp, summary } from '../seed/bring-up.ts'
import { openReaders } from './database/readers.ts'
import { type Environment, readEnvironment } from './environment.ts'
import { OperatorError } from './error.ts'
import { runMain } from './shared/main.ts'
import { buildYoga } from './yoga.ts'

await runMain(async () => {
  const environment = readEnvironment(process.env)
  const { database, did } = await openAndBringUp(environment, 'hashes')
  try {
    console.log(summary(did))
    giveBackMemory()
    const readers = await openReaders(database, environment)
    try {
      await serve(environment, buildYoga(readers, environment))
    } finally {
      await readers.close()
    }
  } finally {
    await database.close()
  }
})

/**
 * Collects what reading and seeding the corpus left behind. V8 would do it only when more is needed, and
 * a server that has just started would hold twice what it needs.
 */
function giveBackMemory(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}

/** Serves until it is told to stop; then running requests finish, for as long as they may. */
async function serve(environment: Environment, yoga: ReturnType<typeof buildYoga>): Promise<void> {
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000 }, yoga)
  const { HOST, PORT } = environment
  const stop = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])
  server.listen(PORT, HOST)
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE')
      throw new OperatorError(`PORT: ${HOST}:${PORT} is in use by another program. Set PORT to another number.`)
    throw new OperatorError(`HOST and PORT: ${HOST}:${PORT} cannot be listened on (${error.message}).`)
  })
  const { port } = server.address() as AddressInfo
  const host = HOST.includes(':') ? `[${HOST}]` : HOST
  console.log(limitsTable(environment))
  console.log(`GraphiQL and the API: http://${host}:${port}/graphql`)
  await stop
  server.close()
  server.closeIdleConnections()
  // Ends the subscriptions, which would go on for ever.
  await yoga.dispose()
  await Promise.race([
    once(server, 'close'),
    new Promise((resolve) => setTimeout(resolve, environment.DRAIN_TIMEOUT_MS).unref()),
  ])
  server.closeAllConnections()
}

/** Every limit in force, with the setting that changes it. */
function limitsTable(environment: Environment): string {
  const limits: [string, string | number, keyof Environment | ''][] = [
    ['items on a page, by default', environment.PAGE_SIZE, 'PAGE_SIZE'],
    ['items on a page, at most', environment.PAGE_SIZE_LIMIT, 'PAGE_SIZE_LIMIT'],
    ['values in a list argument', environment.LIST_LIMIT, 'LIST_LIMIT'],
    ['characters in a string argument', environment.STRING_LIMIT, 'STRING_LIMIT'],
    ['characters in a search', environment.SEARCH_LIMIT, 'SEARCH_LIMIT'],
    ['groups in a count', environment.GROUPS_LIMIT, 'GROUPS_LIMIT'],
    ['filters within filters', environment.FILTER_DEPTH_LIMIT, 'FILTER_DEPTH_LIMIT'],
    ['tokens in a document', environment.TOKEN_LIMIT, 'TOKEN_LIMIT'],
    ['bytes in a request', environment.BODY_LIMIT_BYTES, 'BODY_LIMIT_BYTES'],
    [
      'connections to the database',
      environment.DATABASE_URL === undefined ? 1 : environment.DATABASE_CONNECTIONS,
      'DATABASE_CONNECTIONS',
    ],
    ['wait for a connection', `${environment.DATABASE_WAIT_MS} ms`, 'DATABASE_WAIT_MS'],
    ...(environment.DATABASE_URL === undefined
      ? []
      : ([['time of an SQL statement', `${environment.STATEMENT_TIMEOUT_MS} ms`, 'STATEMENT_TIMEOUT_MS']] as [
          string,
          string,
          keyof Environment,
        ][])),
    ['answers kept in memory', `${environment.RESPONSE_CACHE_MB} MB`, 'RESPONSE_CACHE_MB'],
    ['age of what is known of the corpus', `${environment.REVISION_AGE_MS} ms`, 'REVISION_AGE_MS'],
    ['time to send headers / a request', '10 s / 30 s', ''],
    ['draining after SIGTERM', `${environment.DRAIN_TIMEOUT_MS} ms`, 'DRAIN_TIMEOUT_MS'],
  ]
  return [
    'Limits:',
    ...limits.map(([what, value, setting]) => `  ${what.padEnd(34)} ${String(value).padStart(8)}  ${setting}`),
  ].join('\n')
}
