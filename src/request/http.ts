import type { Plugin } from 'graphql-yoga'
import type { Readers } from '../database/readers.ts'
import type { Environment } from '../environment.ts'
import { fileAt } from '../file/plugin.ts'

/** Everything about HTTP that is not GraphQL: paths, methods' bodies, readiness, headers. */
// biome-ignore lint/suspicious/noExplicitAny: a plugin that looks at no context fits any.
export function http(readers: Pick<Readers, 'isReady'>, environment: Environment): Plugin<any> {
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      const end = (status: number, body: unknown, headers: Record<string, string> = {}) =>
        endResponse(
          new fetchAPI.Response(body === null ? null : JSON.stringify(body), {
            status,
            headers: { 'content-type': 'application/json', ...headers },
          }),
        )
      const refuse = (status: number, code: string, message: string, headers?: Record<string, string>) =>
        end(status, { errors: [{ message, extensions: { code } }] }, headers)
      if (url.pathname === '/health') return
      if (url.pathname === '/ready') {
        const ready = await readers.isReady()
        return end(ready ? 200 : 503, { ready }, ready ? {} : { 'retry-after': '5' })
      }
      if (url.pathname === '/') return end(302, null, { location: '/graphql' })
      if (fileAt(url.pathname)) {
        if (request.method === 'GET' || request.method === 'HEAD') return
        return refuse(405, 'BAD_REQUEST', `A file is read with GET, not ${request.method}.`, { allow: 'GET, HEAD' })
      }
      if (url.pathname !== '/graphql')
        return refuse(
          404,
          'NOT_FOUND',
          `There is nothing at ${url.pathname}. The API and GraphiQL are at /graphql; files are /statements.csv, /statements.ndjson, /mentions.csv and /mentions.ndjson.`,
        )
      if (request.method === 'GET')
        for (const name of ['variables', 'extensions'])
          if (!isObject(url.searchParams.get(name)))
            return refuse(400, 'BAD_USER_INPUT', `${name}: expected a JSON object in the address.`)
      if (request.method !== 'POST') return
      const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
      if (type !== 'application/json' && type !== 'application/graphql-response+json')
        return refuse(415, 'BAD_REQUEST', `The body must be application/json, not ${type || 'of no type'}.`)
      // Node counts what comes under a length; of what comes in chunks nobody knows how much there will be.
      if (request.headers.has('transfer-encoding'))
        return refuse(411, 'BAD_REQUEST', 'The request must say its Content-Length; a body in chunks is not taken.')
      const length = Number(request.headers.get('content-length') ?? 0)
      if (length > environment.BODY_LIMIT_BYTES)
        return refuse(
          413,
          'BAD_REQUEST',
          `A body has at most ${environment.BODY_LIMIT_BYTES} bytes (BODY_LIMIT_BYTES), and ${length} came.`,
        )
    },
    onResponse({ response }) {
      response.headers.set('x-content-type-options', 'nosniff')
      // Any page may read; Yoga would name the one that asks, which no cache could share.
      if (response.headers.has('access-control-allow-origin')) response.headers.set('access-control-allow-origin', '*')
      response.headers.delete('access-control-allow-credentials')
      const vary = (response.headers.get('vary') ?? '').split(/, */).filter((name) => name && name !== 'Origin')
      if (vary.length > 0) response.headers.set('vary', vary.join(', '))
      else response.headers.delete('vary')
    },
  }
}

/** Whether a parameter is a JSON object, or not there. */
function isObject(text: string | null): boolean {
  if (text === null || text === '') return true
  try {
    const value: unknown = JSON.parse(text)
    return value === null || (typeof value === 'object' && !Array.isArray(value))
  } catch {
    return false
  }
}
