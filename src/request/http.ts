import type { Plugin } from 'graphql-yoga'
import type { Readers } from '../database/readers.ts'
import { fileAt } from '../file/plugin.ts'
import { current } from '../operation/observed.ts'
import { isOfSite } from '../site/site.ts'
import { readsPages } from '../site/view.ts'
import { wrongAddress, wrongParameter } from './address.ts'
import { everyAnswer, preflight } from './headers.ts'

const reading = ['GET', 'HEAD']
const said = Object.entries(everyAnswer)

/** By which methods something is asked; undefined where there is nothing. */
const methodsAt = (pathname: string): string[] | undefined =>
  pathname === '/graphql'
    ? ['GET', 'POST']
    : ['/health', '/ready'].includes(pathname) || fileAt(pathname) || isOfSite(pathname)
      ? reading
      : undefined

/** Everything about HTTP that is not GraphQL: paths, methods, readiness, headers. */
// biome-ignore lint/suspicious/noExplicitAny: a plugin that looks at no context fits any.
export function http(readers: Pick<Readers, 'isReady'>): Plugin<any> {
  return {
    async onRequest({ request, endResponse, fetchAPI }) {
      const end = (status: number, body: unknown, headers: Record<string, string> = {}) =>
        endResponse(
          new fetchAPI.Response(body === null || request.method === 'HEAD' ? null : JSON.stringify(body), {
            status,
            headers: body === null ? headers : { 'content-type': 'application/json', ...headers },
          }),
        )
      const refuse = (status: number, code: string, message: string, headers?: Record<string, string>) => {
        current()?.codes.add(code)
        end(status, refusal(code, message), headers)
      }
      const wrong = wrongAddress(request.url)
      if (wrong) return refuse(400, 'BAD_USER_INPUT', wrong)
      const { pathname, searchParams } = new URL(request.url)
      const methods = methodsAt(pathname)
      // A page that may not ask would not learn that there is nothing.
      if (request.method === 'OPTIONS' && (methods || request.headers.has('access-control-request-method')))
        return end(204, null, { ...preflight, allow: [...(methods ?? reading), 'OPTIONS'].join(', ') })
      // Whoever reads pages is told by one.
      if (!methods && readsPages(request)) return
      if (!methods)
        return refuse(
          404,
          'NOT_FOUND',
          `There is nothing at ${pathname}. The reading room is at /, the API and GraphiQL are at /graphql; files are /statements.csv, /statements.ndjson, /mentions.csv and /mentions.ndjson.`,
        )
      if (!methods.includes(request.method)) {
        const message = `${pathname} is asked by ${methods.join(' or ')}, not by ${request.method}.`
        return refuse(405, 'BAD_REQUEST', message, { allow: [...methods, 'OPTIONS'].join(', ') })
      }
      if (pathname === '/health') return end(200, { alive: true })
      if (pathname === '/ready') {
        const ready = await readers.isReady()
        return end(ready ? 200 : 503, { ready }, ready ? {} : { 'retry-after': '5' })
      }
      if (pathname !== '/graphql' || request.method !== 'GET') return
      const parameter = wrongParameter(searchParams)
      if (parameter) return refuse(400, 'BAD_USER_INPUT', parameter)
    },
    onResponse({ response, setResponse, fetchAPI }) {
      const told = response.status === 406 ? notAcceptable(fetchAPI.Response) : response
      for (const [name, value] of said) if (!told.headers.has(name)) told.headers.set(name, value)
      if (told !== response) setResponse(told)
    },
  }
}

const refusal = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] })

/** Yoga says it with no word. */
const notAcceptable = (Response: typeof globalThis.Response) =>
  new Response(
    JSON.stringify(
      refusal(
        'BAD_REQUEST',
        "The answer has no form that Accept names. An answer comes as application/json or application/graphql-response+json, one in parts as multipart/mixed or text/event-stream, and a subscription's as text/event-stream alone.",
      ),
    ),
    { status: 406, headers: { 'content-type': 'application/json' } },
  )
