import type { IncomingMessage } from 'node:http'
import type { Plugin } from 'graphql-yoga'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { Asking } from '../database/asking.ts'
import type { Environment } from '../environment.ts'
import { PublicError } from '../error.ts'
import { current, noteCode } from '../operation/observed.ts'
import { clients } from './client.ts'
import { errorResponse } from './error-response.ts'

/** What a client may have of the server's time: it is refused once it is spent, and has it again a minute later. */
export interface ClientBudget {
  // biome-ignore lint/suspicious/noExplicitAny: a plugin that looks at no context fits any.
  plugin: Plugin<any>
  /** Whoever waits for the answer to a request; of a `file` only what the database does for it is charged. */
  asking(request: Request, of?: 'answer' | 'file'): Asking
}

const minute = 60

/** In a millisecond; the limiter knows whole points only, and a small request takes less. */
const points = 1_000

/** The statements of a request's Prisma know by this who waits for them. */
function noted(asking: Asking): Asking {
  const request = current()
  if (request) request.asking = asking
  return asking
}

/** A budget for each client of this process. */
export function clientBudget(environment: Environment): ClientBudget {
  const { CLIENT_TIME_LIMIT_MS: most } = environment
  if (most === 0) return { plugin: {}, asking: (request) => noted(new Asking(request.signal)) }
  const clientOf = clients(environment)
  const spent = new RateLimiterMemory({ points: most * points, duration: minute })
  const asking = new WeakMap<Request, string>()

  function charge(request: Request, ms: number): void {
    const client = asking.get(request)
    if (client !== undefined && ms > 0) void spent.penalty(client, Math.ceil(ms * points))
  }

  return {
    plugin: {
      async onRequest({ request, url, serverContext, endResponse }) {
        // A browser that were refused when it asks whether it may ask would not learn why.
        if (url.pathname === '/health' || url.pathname === '/ready' || request.method === 'OPTIONS') return
        const client = clientOf((serverContext as { req?: IncomingMessage }).req)
        if (client === undefined) return
        const known = await spent.get(client)
        if (known === null || known.consumedPoints < most * points) {
          asking.set(request, client)
          return
        }
        const actual = Math.ceil(known.consumedPoints / points)
        const seconds = Math.max(1, Math.ceil(known.msBeforeNext / 1000))
        const message =
          `One client has ${most} ms of the server's time in a minute (CLIENT_TIME_LIMIT_MS), and this one took ` +
          `${actual} ms. Ask again in ${seconds} s, or for less at a time.`
        const http = { status: 429, headers: { 'retry-after': String(seconds) } }
        const extensions = { limit: 'clientTime', value: most, actual, http }
        endResponse(errorResponse(noteCode(new PublicError('RATE_LIMITED', message, { extensions }))))
      },
      onResponse({ request }) {
        const observed = current()
        if (!observed) return
        const { asking: asker, kind, worked } = observed
        // What the database does for a file goes on, and is charged when all of it is sent; an answer is by now.
        const { waitedMs = 0, workedMs = 0 } = asker?.database ?? {}
        if (!asker || kind === 'file') charge(request, performance.now() - worked - waitedMs - workedMs)
      },
    },
    asking: (request, of = 'answer') =>
      noted(new Asking(request.signal, (ms) => charge(request, ms), of === 'answer' ? current()?.worked : undefined)),
  }
}
