import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import type { Plugin } from 'graphql-yoga'
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
  plain: string
  compressed: Uint8Array<ArrayBuffer>
  tag: string
}

let page: Promise<Page> | undefined

/** The page is 9 MB: it is rendered and compressed once, when somebody first asks for it. */
async function render(): Promise<Page> {
  const plain = renderGraphiQL({
    title: 'Wortlaut',
    defaultTabs: questions.map(({ query }) => ({ query })),
    defaultQuery: questions[0]?.query ?? '',
  })
  const compressed = new Uint8Array(await promisify(gzip)(plain))
  return {
    plain,
    compressed,
    tag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
  }
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
        url.searchParams.has('query') ||
        !accepts.includes('text/html')
      )
        return
      page ??= render()
      const { plain, compressed, tag } = await page
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
        new fetchAPI.Response(gzipped ? compressed : plain, {
          status: 200,
          headers,
        }),
      )
    },
  }
}
