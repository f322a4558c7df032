import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { GraphQLError } from 'graphql'
import type { GraphiQLOptions, Plugin } from 'graphql-yoga'
import { errorResponse } from '../request/error-response.ts'
import { publicError } from '../request/public-error.ts'
import { runChild } from '../shared/child.ts'
import { questions } from './questions.ts'

/**
 * GraphiQL's script, styles, fonts and workers are all within the page; it may speak to this server alone.
 * @param scripts SHA-256 of each script that may run.
 */
const policyOf = (scripts: string[]) =>
  [
    "default-src 'none'",
    `script-src ${scripts.map((hash) => `'sha256-${hash}'`).join(' ')}`,
    // Its editor makes styles as it runs, and each has to be written into the page.
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    'worker-src blob:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

const inflate = promisify(gunzip)

interface Page {
  compressed: Uint8Array<ArrayBuffer>
  policy: string
  tag: string
}

/** Rendered and compressed once, when somebody first asks for it, in a process that takes its memory along. */
async function render(): Promise<Page> {
  const options: GraphiQLOptions = {
    title: 'Wortlaut',
    defaultTabs: questions.map(({ query }) => ({ query })),
    defaultQuery: questions[0]?.query ?? '',
  }
  const rendered = (await runChild(new URL('page.child.js', import.meta.url), options)) as {
    compressed: Uint8Array
    scripts: string[]
  }
  const compressed = new Uint8Array(rendered.compressed)
  return {
    compressed,
    policy: policyOf(rendered.scripts),
    tag: `"${createHash('sha256').update(compressed).digest('base64url').slice(0, 22)}"`,
  }
}

/**
 * Answers a browser that opens the endpoint with GraphiQL: the example questions in its tabs, and before them the
 * operation and the variables that the address has.
 */
// biome-ignore lint/suspicious/noExplicitAny: a plugin that looks at no context fits any.
export function graphiql(log: (line: string) => void): Plugin<any> {
  let page: Promise<Page> | undefined
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      const accepts = request.headers.get('accept') ?? ''
      if (
        request.method !== 'GET' ||
        url.pathname !== '/graphql' ||
        ['documentId', 'extensions'].some((name) => url.searchParams.has(name)) ||
        !accepts.includes('text/html')
      )
        return
      page ??= render()
      const rendered = await page.catch((error) => publicError(error, 'GraphiQL is not there.', log))
      if (rendered instanceof GraphQLError) {
        page = undefined
        // Whatever were thrown here would be shown with its stack.
        return endResponse(errorResponse(rendered))
      }
      const { compressed, policy, tag } = rendered
      const headers: Record<string, string> = {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'private, no-cache',
        vary: 'Accept, Accept-Encoding',
        etag: tag,
      }
      if (request.headers.get('if-none-match') === tag)
        return endResponse(new fetchAPI.Response(null, { status: 304, headers }))
      const gzipped = (request.headers.get('accept-encoding') ?? '').includes('gzip')
      if (gzipped) headers['content-encoding'] = 'gzip'
      endResponse(
        new fetchAPI.Response(gzipped ? compressed : await inflate(compressed), {
          status: 200,
          headers,
        }),
      )
    },
  }
}
