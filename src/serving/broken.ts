import {
  type IncomingMessage,
  maxHeaderSize,
  type RequestListener,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http'
import type { Socket } from 'node:net'
import type { Environment } from '../environment.ts'
import type { Operation } from '../operation/operation.ts'
import { tellRefused } from '../operation/refused.ts'
import { everyAnswer } from '../request/headers.ts'

/** How long whoever was answered may send on what nobody reads. */
const lingerMs = 1_000

/**
 * Tells clients whose requests cannot be read, or do not come to an end, what is wrong with them, and ends their
 * connections. Nothing of this reaches Yoga.
 */
export function refuseBroken(server: Server, environment: Environment, operation: Operation): void {
  const answers = new WeakMap<Socket, Set<ServerResponse>>()

  server.on('request', (request, response) => {
    const { socket } = request
    const here = answers.get(socket) ?? new Set()
    answers.set(socket, here.add(response))
    response.once('close', () => request.complete && here.delete(response))
    response.once('finish', () => {
      if (request.complete) return
      // A connection that ends while its client sends takes the answer with it.
      request.resume()
      setTimeout(() => request.complete || socket.destroy(), lingerMs).unref()
    })
  })

  server.on('checkExpectation', (request, response) =>
    refuse(operation, request, response, 417, 'Expect can be 100-continue, and nothing else.'),
  )

  const refused = new WeakSet<Socket>()

  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (refused.has(socket)) return
    // Within an answer, or behind one to the same request, this would be taken for something else.
    const begun = [...(answers.get(socket) ?? [])].some(({ headersSent }) => headersSent)
    if (!socket.writable || begun) {
      socket.destroy(error)
      return
    }
    refused.add(socket)
    const [status, message] = reason(error, environment)
    socket.end(answer(status, message, tellRefused(operation, status, {})))
    setTimeout(() => socket.destroy(), lingerMs).unref()
  })
}

/** Yoga would answer a request whose address it cannot read with the stack of its error. */
export function refuseUnreadable(handle: RequestListener, operation: Operation): RequestListener {
  return (request, response) => {
    const { url = '', headers, httpVersionMinor } = request
    // Who speaks HTTP 1.0 need not name one.
    const host = headers.host ?? (httpVersionMinor === 0 ? 'localhost' : '')
    if (/^\/[^#]*$/.test(url) && isHost(host) && URL.canParse(`http://localhost${url}`))
      return handle(request, response)
    refuse(operation, request, response, 400, 'Expected a path, such as /graphql, and a Host that can be read.')
  }
}

function refuse(
  operation: Operation,
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  message: string,
): void {
  const id = tellRefused(operation, status, request)
  response.writeHead(status, headersOf(refusal(message), id)).end(refusal(message))
}

/** A name or an address, and a port. Whatever else stands there would be read as a part of the address. */
const isHost = (host: string): boolean => /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i.test(host)

function reason(error: NodeJS.ErrnoException, environment: Environment): [status: number, message: string] {
  const { HEADERS_TIMEOUT_MS, RECEIVE_TIMEOUT_MS } = environment
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return [
      408,
      `The headers of a request come within ${HEADERS_TIMEOUT_MS} ms (HEADERS_TIMEOUT_MS), and all of it within ${RECEIVE_TIMEOUT_MS} ms (RECEIVE_TIMEOUT_MS). Send it faster.`,
    ]
  if (error.code === 'HPE_HEADER_OVERFLOW')
    return [
      431,
      `Address and headers have at most ${maxHeaderSize} bytes, and more came. Send a long document by POST.`,
    ]
  return [400, `What came is no HTTP request: ${error.message}.`]
}

const refusal = (message: string) => JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] })

const headersOf = (body: string, id: string) => ({
  ...everyAnswer,
  'x-request-id': id,
  'content-type': 'application/json',
  'content-length': Buffer.byteLength(body),
  connection: 'close',
})

function answer(status: number, message: string, id: string): string {
  const body = refusal(message)
  const lines = Object.entries(headersOf(body, id)).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`
}
