import type { Plugin } from 'graphql-yoga'
import type { PrismaClient } from '../database/generated/client/client.ts'
import { isFresh, tagOf } from './revision.ts'

/**
 * Tags every answer to a GET with the corpus' revision: until that changes, whoever asks again gets 304
 * without anything being run. Answers with errors are not tagged, for they may be gone the next time.
 */
// biome-ignore lint/suspicious/noExplicitAny: a plugin that looks at no context fits any.
export function cachedAnswers(prisma: PrismaClient): Plugin<any> {
  const tags = new WeakMap<Request, ReturnType<typeof tagOf>>()
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      const accept = request.headers.get('accept') ?? ''
      if (request.method !== 'GET' || url.pathname !== '/graphql' || accept.includes('text/event-stream')) return
      const corpus = await prisma.corpus.findFirst().catch(() => null)
      if (!corpus) return
      const headers = tagOf(corpus.revision, url.search, accept)
      tags.set(request, headers)
      if (isFresh(request, headers)) endResponse(new fetchAPI.Response(null, { status: 304 }))
    },
    onResultProcess({ request, result }) {
      const whole = !Array.isArray(result) && !(Symbol.asyncIterator in result)
      if (!whole || ('errors' in result && result.errors?.length)) tags.delete(request)
    },
    onResponse({ request, response }) {
      const headers = tags.get(request)
      if (!headers || (response.status !== 200 && response.status !== 304)) return
      for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
      response.headers.append('vary', 'Accept')
    },
  }
}
