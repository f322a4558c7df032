import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Environment } from '../environment.ts'
import { OperatorError } from '../error.ts'

/** Where the figures come from. */
interface Figures {
  contentType: string
  metrics(): Promise<string>
}

/**
 * Tells the figures to whoever asks for `/metrics`, on a port of their own: they are not for the public.
 * @throws OperatorError where the port cannot be listened on.
 */
export async function serveMetrics(
  { METRICS_HOST, METRICS_PORT = 0 }: Environment,
  figures: Figures,
): Promise<{ close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    if (request.method !== 'GET' || request.url?.split('?', 1)[0] !== '/metrics') {
      response.writeHead(404).end()
      return
    }
    try {
      const text = await figures.metrics()
      response.writeHead(200, { 'content-type': figures.contentType }).end(text)
    } catch {
      // A process that does not answer in time; the next question finds another in its place.
      response.writeHead(503).end()
    }
  })
  server.listen(METRICS_PORT, METRICS_HOST)
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    throw new OperatorError(
      `METRICS_HOST and METRICS_PORT: ${METRICS_HOST}:${METRICS_PORT} cannot be listened on (${error.message}).`,
    )
  })
  const { port, address } = server.address() as AddressInfo
  console.log(`Metrics: http://${address.includes(':') ? `[${address}]` : address}:${port}/metrics`)
  return { close: () => closed(server) }
}

async function closed(server: Server): Promise<void> {
  const end = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await end
}
