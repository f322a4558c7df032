import { once } from 'node:events'
import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { setImmediate as afterThisTurn } from 'node:timers/promises'

/** For so long a server that ends waits for the request of a connection on which none came. */
const HEARING_MS = 1_000

/** As many as may wait to be let in; who comes all the time does not keep a server from ending. */
const TURNS_MOST = 512

/**
 * Watches over who comes to a server, so that it can end with nobody's request lost.
 * @param drainMs for so long running requests may finish.
 * @returns ends it: lets in who waits, hears who was let in, and closes what is left. It is given what ends the requests
 * that would go on for ever.
 */
export function endingOf(server: Server, drainMs: number): (endEndless: () => unknown) => Promise<void> {
  // Browsers open connections before they have something to ask; Node takes them for busy.
  const silent = new Set<Socket>()
  let letIn = 0
  server.on('connection', (socket) => {
    letIn += 1
    silent.add(socket)
    socket.once('close', () => silent.delete(socket))
  })
  server.on('request', ({ socket }) => silent.delete(socket))

  /** Who waits to be let in would be reset. Each turn of the loop lets in one, the one that is under way perhaps none. */
  async function letInAll(): Promise<void> {
    await afterThisTurn()
    for (let before = -1, turns = 0; before !== letIn && turns < TURNS_MOST; turns += 1) {
      before = letIn
      await afterThisTurn()
    }
  }

  return async (endEndless) => {
    await letInAll()
    server.close()
    server.closeIdleConnections()
    // Who asks again over a connection that was kept open is answered, and sees it close.
    server.prependListener('request', (_, response) => response.setHeader('connection', 'close'))
    const closing = setInterval(() => server.closeIdleConnections(), 50)
    // Who was let in just now may have its request on the way.
    const hearing = setTimeout(() => {
      for (const socket of silent) socket.destroy()
    }, HEARING_MS)
    await endEndless()
    await Promise.race([once(server, 'close'), new Promise((resolve) => setTimeout(resolve, drainMs).unref())])
    clearInterval(closing)
    clearTimeout(hearing)
    server.closeAllConnections()
  }
}
