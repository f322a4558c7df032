import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import type { GraphiQLOptions, Plugin } from 'graphql-yoga'
import { runChild } from '../shared/child.ts'
import { questions } from './questions.ts'

/** GraphiQL's scripts, styles, fonts and workers are all within the page; it may speak to this server alone. */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data: blob:',
  'worker-src blob: data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

interface Page {
  compressed: Uint8Array<ArrayBuffer>
  tag: string
}

let page: Promise<Page> | undefined

/** Rendered and compressed once, when somebody first asks for it, in a process that takes its memory along. */
async function render(): Promise<Page> {
  const options: GraphiQLOptions = {
    title: 'Wortlaut',
    defaultTabs: questions.map(({ query }) => ({ query })),
    defaultQuery: questions[0]?.query ?? '',
  }
  const rendered = (await runChild(new URL('page.child.js', import.meta.url), options)) as Uint8Array
  const compressed = new Uint8Array(rendered)
  return { compressed, tag: `"${createHash('sha256').update(compressed).digest('base64url').slice(0, 22)}"` }
}

/** Answers a browser that opens the endpoint with GraphiQL, the example questions in its tabs. */
// biome-ignore lint/suspicious/noExplicitAny: a plugin that looks at no context fits any.
export function graphiql(): Plugin<any> {
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      const accepts = request.headers.get('accept') ?? ''
      if (
        request.method !== 'GET' ||
        url.pathname !== '/graphql' ||
        ['query', 'documentId', 'extensions'].some((name) => url.searchParams.has(name)) ||
        !accepts.includes('text/html')
      )
        return
      page ??= render().catch((error) => {
        page = undefined
        throw error
      })
      const { compressed, tag } = await page
      const headers: Record<string, string> = {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        'cache-control': 'private, no-cache',
        vary: 'Accept, Accept-Encoding',
        etag: tag,
      }
      if (request.headers.get('if-none-match') === tag)
        return endResponse(new fetchAPI.Response(null, { status: 304, headers }))
      const gzipped = (request.headers.get('accept-encoding') ?? '').includes('gzip')
      if (gzipped) headers['content-encoding'] = 'gzip'
      endResponse(
        new fetchAPI.Response(gzipped ? compressed : gunzipSync(compressed), {
          status: 200,
          headers,
        }),
      )
    },
  }
}
