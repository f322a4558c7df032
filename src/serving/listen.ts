import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Environment } from '../environment.ts'
import { OperatorError } from '../error.ts'
import type { Operation } from '../operation/operation.ts'
import type { buildYoga } from '../yoga.ts'
import { refuseBroken, refuseUnreadable } from './broken.ts'
import { endingOf } from './end.ts'
import { handleBy } from './handle.ts'

/**
 * Listens and serves until `stop`; then running requests finish, for as long as they may.
 * @param listening is called once requests are taken.
 * @throws OperatorError where the port cannot be listened on.
 */
export async function serve(
  environment: Environment,
  yoga: ReturnType<typeof buildYoga>,
  operation: Operation,
  stop: Promise<unknown>,
  listening: (address: AddressInfo) => void,
): Promise<void> {
  const { HOST, PORT, DRAIN_TIMEOUT_MS, HEADERS_TIMEOUT_MS, RECEIVE_TIMEOUT_MS } = environment
  const server = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: RECEIVE_TIMEOUT_MS,
      // Node looks every half minute otherwise, and nobody would be late before.
      connectionsCheckingInterval: Math.min(1_000, HEADERS_TIMEOUT_MS),
      // Clients are told, and send nothing on a connection that is about to end. Versions of Node differ.
      keepAliveTimeout: 5_000,
      // Node would refuse it with no word.
      requireHostHeader: false,
    },
    refuseUnreadable(handleBy(yoga, operation), operation),
  )
  refuseBroken(server, environment, operation)
  const end = endingOf(server, DRAIN_TIMEOUT_MS)
  server.listen(PORT, HOST)
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE')
      throw new OperatorError(`PORT: ${HOST}:${PORT} is in use by another program. Set PORT to another number.`)
    throw new OperatorError(`HOST and PORT: ${HOST}:${PORT} cannot be listened on (${error.message}).`)
  })
  // What fails in the background is nobody's request, and takes none down.
  const inBackground = (error: unknown) => operation.log.error('In the background something failed.', { error })
  process.on('unhandledRejection', inBackground)
  listening(server.address() as AddressInfo)
  await stop
  // Subscriptions would go on for ever.
  await end(() => yoga.dispose())
  process.off('unhandledRejection', inBackground)
}
