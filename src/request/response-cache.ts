import type { ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { type Answers, ownBytes } from '../cache/answer.ts'
import type { CorpusRevision, Revision } from '../database/revision.ts'
import { type AnswerKey, isFresh, tagOf } from './answer-key.ts'
import { bodyOf } from './body.ts'

/** A question that is being answered. */
interface Question {
  key: string
  /** The revision from before anything was run. */
  revision: Revision
  /** The answer as it is sent, once it is known to have no errors. */
  text?: string
}

/** What is to be said of an answer. */
interface Asked {
  /** By what the client may ask again. */
  tag: ReturnType<typeof tagOf> | undefined
  /** Whether others asked before; undefined where nobody looked. */
  cache: 'HIT' | 'MISS' | undefined
  /** What to keep the answer for. */
  question?: Question
}

/**
 * Answers a question that was asked before of the same revision of the corpus with the same bytes, before it is
 * parsed; and tags every answer to a GET, so that who has it gets 304 without anything being run. What has
 * errors, what is sent in parts and what names its asker is neither kept nor answered from what is.
 */
export function responseCache(
  corpus: CorpusRevision,
  keyOf: AnswerKey,
  answers: Answers | undefined,
  // biome-ignore lint/suspicious/noExplicitAny: a plugin that looks at no context fits any.
): Plugin<any> {
  const asking = new WeakMap<Request, Asked>()

  /** Keeps an answer, unless something was imported while it was made: it may be half of each. */
  async function keep({ key, revision, text = '' }: Question, type: string): Promise<void> {
    const after = await corpus.asked().catch(() => undefined)
    if (after === revision) answers?.set(key, { type, body: ownBytes(text) })
  }

  return {
    onRequestParse({ requestParser: parse, setRequestParser, fetchAPI }) {
      if (!parse) return
      // Here the body is there and nothing of it has been looked at.
      setRequestParser(async (request) => {
        const { method, url, headers } = request
        const accept = headers.get('accept') ?? ''
        const anonymous = answers !== undefined && !headers.has('authorization') && !headers.has('cookie')
        if ((method !== 'GET' && !anonymous) || accept.includes('text/event-stream')) return parse(request)
        const revision = await Promise.resolve(corpus.current()).catch(() => undefined)
        if (!revision) return parse(request)
        const search = url.includes('?') ? url.slice(url.indexOf('?')) : ''
        const key = keyOf(revision.revision, method, search, bodyOf(request), accept)
        const asked: Asked = { tag: method === 'GET' ? tagOf(key) : undefined, cache: undefined }
        asking.set(request, asked)
        if (asked.tag && isFresh(request, asked.tag)) return new fetchAPI.Response(null, { status: 304 })
        if (!anonymous) return parse(request)
        const known = await answers.get(key)
        asked.cache = known ? 'HIT' : 'MISS'
        if (known) return new fetchAPI.Response(known.body, { headers: { 'content-type': known.type } })
        asked.question = { key, revision }
        return parse(request)
      })
    },
    onResultProcess({ request, result, setResult }) {
      const question = asking.get(request)?.question
      if (Array.isArray(result) || Symbol.asyncIterator in result || result.errors?.length) asking.delete(request)
      else if (question) {
        const stringify = result.stringify ?? JSON.stringify
        setResult({
          ...result,
          stringify(sent: ExecutionResult) {
            question.text = stringify(sent)
            return question.text
          },
        })
      }
    },
    onResponse({ request, response: { status, headers } }) {
      const asked = asking.get(request)
      if (!asked || (status !== 200 && status !== 304)) return
      const { tag, cache, question } = asked
      if (cache) headers.set('x-cache', cache)
      if (tag) {
        for (const [name, value] of Object.entries(tag)) headers.set(name, value)
        headers.append('vary', 'Accept')
      }
      const type = headers.get('content-type') ?? ''
      if (question?.text !== undefined && /^application\/(graphql-response\+)?json\b/.test(type))
        void keep(question, type)
    },
  }
}
