import type { IncomingMessage, ServerResponse } from 'node:http'
import { getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Environment } from '../environment.ts'
import { fileAt } from '../file/plugin.ts'
import { clients } from '../request/client.ts'
import { publicError } from '../request/public-error.ts'
import { answering, current, noteCode, type Observed, type Observer, type Phase } from './observed.ts'
import type { Operation } from './operation.ts'
import { pathOf } from './path.ts'
import { requestId } from './request-id.ts'

/** What Node gives of a request that came over a socket. */
interface Sockets {
  req?: IncomingMessage
  res?: ServerResponse
}

/**
 * Notes what is told of each request, from before anything looks at it until its answer is sent, and gives it its
 * id. It stands behind all plugins whose headers it reads.
 */
// biome-ignore lint/suspicious/noExplicitAny: a plugin that looks at no context fits any.
export function observe({ log, observers }: Operation, environment: Environment): Plugin<any> {
  const clientOf = clients(environment)
  const told = (call: (observer: Observer) => void) => observers.forEach(call)

  function end(request: Observed): void {
    if (request.ms !== undefined) return
    request.ms = performance.now() - request.began
    told((observer) => observer.ends?.(request))
  }

  /** Times a phase where somebody wants to know. */
  const timed = (phase: Phase) => (_: object, wrapped: () => void) => {
    const request = current()
    const began = performance.now()
    const done = () => request && told((observer) => observer.phase?.(request, phase, began, performance.now()))
    const running = wrapped() as unknown
    if (running instanceof Promise) return running.finally(done) as never
    done()
  }

  return {
    instrumentation: {
      request({ request: asked }, wrapped) {
        const { method, url, headers } = asked
        const path = pathOf(url)
        const began = performance.now()
        const request: Observed = {
          observers,
          id: requestId(headers.get('x-request-id')),
          method,
          path,
          began,
          worked: began,
          kind: kindOf(path),
          statements: 0,
          databaseMs: 0,
          codes: new Set(),
        }
        told((observer) => observer.begins?.(request, headers))
        return answering(request, async () => {
          try {
            await wrapped()
          } catch (error) {
            // Whoever hung up is told nothing.
            const told = asked.signal.aborted ? error : publicError(error, 'Unexpected error.', log.error)
            if (!asked.signal.aborted) request.status = 500
            end(request)
            throw told
          }
        })
      },
      ...(observers.some(({ phase }) => phase) && {
        parse: timed('parse'),
        validate: timed('validate'),
        execute: timed('execute'),
      }),
    },
    onParse({ params: { source }, context }) {
      const request = current()
      if (!request) return
      request.document = typeof source === 'string' ? source : source.body
      return ({ result }) => {
        if (!result || result instanceof Error) return
        const { params } = context as { params?: { operationName?: string } }
        request.operation = getOperationAST(result, params?.operationName)?.name?.value
      }
    },
    onResultProcess({ result }) {
      if (!('errors' in result)) return
      for (const error of result.errors ?? []) noteCode(error)
    },
    onResponse({ response, serverContext }) {
      const request = current()
      if (!request) return
      const { headers, status } = response
      const { req, res } = serverContext as Sockets
      headers.set('x-request-id', request.id)
      request.status = status
      request.cache = (headers.get('x-cache') ?? undefined) as Observed['cache']
      if (environment.LOG_CLIENTS) {
        request.address = clientOf(req) ?? req?.socket.remoteAddress
        request.agent = req?.headers['user-agent']?.slice(0, 200)
      }
      if (headers.get('content-type')?.startsWith('text/html')) request.kind = 'graphiql'
      const length = headers.get('content-length')
      // To ask for the body makes a stream of it.
      if (length !== null || !response.body || !res?.socket) {
        request.bytes = Number(length ?? 0)
        return end(request)
      }
      // What is sent while it is made is done when all of it is sent.
      const { socket } = res
      const before = socket.bytesWritten
      res.once('close', () => {
        request.bytes = socket.bytesWritten - before
        end(request)
      })
    },
  }
}

/** What is to be answered at a path. */
function kindOf(path: string): Observed['kind'] {
  if (path === '/graphql') return 'graphql'
  if (path === '/health' || path === '/ready') return 'probe'
  return fileAt(path) ? 'file' : 'other'
}
