import type { IncomingMessage } from 'node:http'
import type { Plugin } from 'graphql-yoga'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Environment } from '../environment.ts'
import { PublicError } from '../error.ts'
import { noteCode } from '../operation/observed.ts'
import { clients } from './client.ts'
import { errorResponse } from './error-response.ts'

/** What a client may have of the server's time: it is refused once it is spent, and has it again a minute later. */
export interface ClientBudget {
  // biome-ignore lint/suspicious/noExplicitAny: a plugin that looks at no context fits any.
  plugin: Plugin<any>
  /** Notes what a request has taken, in milliseconds. */
  charge(request: Request, ms: number): void
}

const minute = 60

/** A budget for each client of this process. */
export function clientBudget(environment: Environment): ClientBudget {
  const { CLIENT_TIME_LIMIT_MS: most } = environment
  if (most === 0) return { plugin: {}, charge() {} }
  const clientOf = clients(environment)
  const spent = new RateLimiterMemory({ points: most, duration: minute })
  const asking = new WeakMap<Request, string>()
  return {
    plugin: {
      async onRequest({ request, url, serverContext, endResponse }) {
        if (url.pathname === '/health' || url.pathname === '/ready') return
        const client = clientOf((serverContext as { req?: IncomingMessage }).req)
        if (client === undefined) return
        const known = await spent.get(client)
        if (known === null || known.consumedPoints < most) {
          asking.set(request, client)
          return
        }
        const seconds = Math.max(1, Math.ceil(known.msBeforeNext / 1000))
        const message =
          `One client has ${most} ms of the server's time in a minute (CLIENT_TIME_LIMIT_MS), and this one took ` +
          `${known.consumedPoints} ms. Ask again in ${seconds} s, or for less at a time.`
        const http = { status: 429, headers: { 'retry-after': String(seconds) } }
        const extensions = { limit: 'clientTime', value: most, actual: known.consumedPoints, http }
        endResponse(errorResponse(noteCode(new PublicError('RATE_LIMITED', message, { extensions }))))
      },
    },
    charge(request, ms) {
      const client = asking.get(request)
      if (client !== undefined) void spent.penalty(client, Math.ceil(ms))
    },
  }
}
