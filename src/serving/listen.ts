import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setImmediate as afterThisTurn } from 'node:timers/promises'
import type { Environment } from '../environment.ts'
import { OperatorError } from '../error.ts'
import type { Operation } from '../operation/operation.ts'
import type { buildYoga } from '../yoga.ts'
import { refuseBroken, refuseUnreadable } from './broken.ts'
import { handleBy } from './handle.ts'

/** For so long a server that ends waits for the request of a connection on which none came. */
const HEARING_MS = 1_000

/** As many as may wait to be let in; who comes all the time does not keep a server from ending. */
const TURNS_MOST = 512

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
  // Browsers open connections before they have something to ask; Node takes them for busy.
  const silent = new Set<Socket>()
  let letIn = 0
  server.on('connection', (socket) => {
    letIn += 1
    silent.add(socket)
    socket.once('close', () => silent.delete(socket))
  })
  server.on('request', ({ socket }) => silent.delete(socket))
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
  // Who waits to be let in would be reset. Each turn of the loop lets in one, the one that is under way perhaps none.
  await afterThisTurn()
  for (let before = -1, turns = 0; before !== letIn && turns < TURNS_MOST; turns += 1) {
    before = letIn
    await afterThisTurn()
  }
  server.close()
  server.closeIdleConnections()
  // Who asks again over a connection that was kept open is answered, and sees it close.
  server.prependListener('request', (_, response) => response.setHeader('connection', 'close'))
  const closing = setInterval(() => server.closeIdleConnections(), 50)
  // Who was let in just now may have its request on the way.
  const hearing = setTimeout(() => {
    for (const socket of silent) socket.destroy()
  }, HEARING_MS)
  // Ends the subscriptions, which would go on for ever.
  await yoga.dispose()
  await Promise.race([once(server, 'close'), new Promise((resolve) => setTimeout(resolve, DRAIN_TIMEOUT_MS).unref())])
  clearInterval(closing)
  clearTimeout(hearing)
  server.closeAllConnections()
  process.off('unhandledRejection', inBackground)
}
