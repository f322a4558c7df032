import { AsyncResource } from 'node:async_hooks'
import type { GraphQLSchema } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { askedBy } from '../database/bounded.ts'
import type { Readers } from '../database/readers.ts'
import type { Tell } from '../operation/log.ts'
import { current, noteCode } from '../operation/observed.ts'
import { type AnswerKey, isFresh, tagOf } from '../request/answer-key.ts'
import type { ClientBudget } from '../request/client-budget.ts'
import { errorResponse } from '../request/error-response.ts'
import type { Limits } from '../request/limits.ts'
import { publicError } from '../request/public-error.ts'
import { files } from './file.ts'
import { readFilter } from './filter-parameter.ts'
import { type FormatName, formats } from './format.ts'
import { pagesOf } from './page.ts'

const path = /^\/(\w+)\.(\w+)$/

/** The file that a path names; undefined where there is none of it. */
export function fileAt(pathname: string) {
  const [, name = '', ending = ''] = path.exec(pathname) ?? []
  // Their own entries only: every object has a "constructor".
  const kind = Object.hasOwn(files, name) ? files[name] : undefined
  return kind && Object.hasOwn(formats, ending)
    ? { name: `${name}.${ending}`, kind, format: ending as FormatName }
    : undefined
}

/** Serves every statement or mention that fits a filter as one file, a page at a time as fast as the client reads. */
export function fileDownloads(
  schema: GraphQLSchema,
  readers: Pick<Readers, 'pick'>,
  keyOf: AnswerKey,
  limits: Limits,
  budget: Pick<ClientBudget, 'asking'>,
  log: Tell,
  // biome-ignore lint/suspicious/noExplicitAny: a plugin that looks at no context fits any.
): Plugin<any> {
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      const file = fileAt(url.pathname)
      if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) return
      const { name, kind, format } = file
      const { prisma, pool } = readers.pick()
      const asking = budget.asking(request, 'file')
      let isSent = false
      try {
        const filter = await readFilter(schema, url.searchParams, { prisma, limits })
        const corpus = await prisma.corpus.findFirst()
        const revision = corpus?.revision ?? ''
        const headers: Record<string, string> = {
          'content-type': formats[format].type,
          'content-disposition': `attachment; filename="${name}"`,
          ...tagOf(keyOf(revision, url.pathname, url.search)),
        }
        if (isFresh(request, headers)) return endResponse(new fetchAPI.Response(null, { status: 304, headers }))
        if (request.method === 'HEAD') return endResponse(new fetchAPI.Response(null, { status: 200, headers }))
        const pages = pagesOf(askedBy(pool, asking), kind, format, filter, revision)
        // Whatever is wrong with the first page is told with a status; behind it, only breaking off tells.
        const first = await pages.next()
        isSent = true
        endResponse(
          new fetchAPI.Response(
            streamOf(async function* () {
              yield formats[format].head(kind.columns) + (first.done ? '' : first.value)
              try {
                yield* pages
              } finally {
                asking.answered()
              }
            }, log),
            { status: 200, headers },
          ),
        )
      } catch (error) {
        endResponse(errorResponse(noteCode(publicError(error, 'Unexpected error.', log))))
      } finally {
        if (!isSent) asking.answered()
      }
    },
  }
}

/** A body that is made as it is read: who reads slowly or goes away costs no memory and no work. */
function streamOf(texts: () => AsyncGenerator<string>, log: Tell): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const source = texts()
  return new ReadableStream(
    {
      // Whoever reads does so outside of the request, to which the statements belong.
      pull: AsyncResource.bind(async (controller: ReadableStreamDefaultController<Uint8Array>) => {
        try {
          const { value, done } = await source.next()
          if (done) controller.close()
          else controller.enqueue(encoder.encode(value))
        } catch (error) {
          log('A file broke off.', { id: current()?.id, error })
          controller.error(new Error('The file broke off.'))
        }
      }),
      async cancel() {
        await source.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}
