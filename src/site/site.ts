import { join } from 'node:path'
import type { Plugin } from 'graphql-yoga'
import { PublicError } from '../error.ts'
import type { Tell } from '../operation/log.ts'
import { errorResponse } from '../request/error-response.ts'
import { projectDirectory } from '../shared/project.ts'
import { type BuiltFile, readBuilt } from './built.ts'
import { isView, readsPages } from './view.ts'

/** The page's scripts and styles are files of this server, and it may speak to this server alone. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  // The plots and the network picture make style elements as they are drawn.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const pageHeaders = {
  'cache-control': 'no-cache',
  'content-security-policy': policy,
  'cross-origin-resource-policy': 'same-origin',
}

const asset = /^\/(assets\/[\w.-]+)$/

/** Whether an address is one of the reading room's: a view, or a file of the page. */
export const isOfSite = (pathname: string): boolean => isView(pathname) || asset.test(pathname)

function notBuilt(log: Tell, error: unknown): Response {
  log('The reading room is not built: `npm run web` builds it.', { error })
  return errorResponse(
    new PublicError(
      'SERVICE_UNAVAILABLE',
      'The reading room is not built on this server. The API and GraphiQL are at /graphql.',
      {
        extensions: { http: { status: 503 } },
      },
    ),
  )
}

/**
 * Serves the reading room: a page at every view's address, and the files that it consists of, compressed when they
 * were built. An address that is none gets the page, too, which says so to whoever reads pages.
 */
// biome-ignore lint/suspicious/noExplicitAny: a plugin that looks at no context fits any.
export function site(log: Tell, folder = join(projectDirectory, 'dist/web')): Plugin<any> {
  let built: Promise<Map<string, BuiltFile>> | undefined

  function respond(request: Request, file: BuiltFile, status: number, headers: Record<string, string>): Response {
    const accepted = request.headers.get('accept-encoding') ?? ''
    const { encoding, body } = file.encoded.find(({ encoding }) => accepted.includes(encoding)) ?? { body: file.plain }
    const all = { ...headers, 'content-type': file.type, etag: file.tag, vary: 'Accept-Encoding' }
    if (request.headers.get('if-none-match') === file.tag && status === 200)
      return new Response(null, { status: 304, headers: all })
    return new Response(request.method === 'HEAD' ? null : body, {
      status,
      headers: { ...all, 'content-length': String(body.length), ...(encoding && { 'content-encoding': encoding }) },
    })
  }

  return {
    async onRequest({ request, url: { pathname }, endResponse }) {
      const [, name] = asset.exec(pathname) ?? []
      const view = isView(pathname)
      if (!name && !view && (pathname === '/graphql' || !readsPages(request))) return
      try {
        built ??= readBuilt(folder)
        const files = await built
        const file = files.get(name ?? 'index.html')
        if (name && !file) {
          const message = `There is no file ${pathname} of the reading room; it was built anew since the page was opened. Load the page again.`
          return endResponse(
            errorResponse(new PublicError('NOT_FOUND', message, { extensions: { http: { status: 404 } } })),
          )
        }
        if (!file) throw new Error(`${folder} has no index.html.`)
        endResponse(
          name
            ? respond(request, file, 200, { 'cache-control': 'public, max-age=31536000, immutable' })
            : respond(request, file, view ? 200 : 404, pageHeaders),
        )
      } catch (error) {
        built = undefined
        endResponse(notBuilt(log, error))
      }
    },
  }
}
