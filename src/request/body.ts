import { Readable } from 'node:stream'
import type { Plugin } from 'graphql-yoga'
import type { Environment } from '../environment.ts'
import { PublicError } from '../error.ts'
import { beginWork } from '../operation/observed.ts'

const texts = new WeakMap<Request, string>()

/** The body of a request that was posted, as it came. */
export const bodyOf = (request: Request): string => texts.get(request) ?? ''

/**
 * Reads what is posted, no more of it than it may have, before anything looks at it; and takes it only as JSON in
 * UTF-8, so that no form of another page can post.
 */
// biome-ignore lint/suspicious/noExplicitAny: a plugin that looks at no context fits any.
export function bodies({ BODY_LIMIT_BYTES }: Pick<Environment, 'BODY_LIMIT_BYTES'>): Plugin<any> {
  return {
    async onRequestParse({ request, serverContext, setRequestParser }) {
      if (request.method !== 'POST') return
      const { headers } = request
      refuseOtherTypes(headers)
      const length = Number(headers.get('content-length') ?? 0)
      if (length > BODY_LIMIT_BYTES) throw tooLong(BODY_LIMIT_BYTES, length)
      // Node's own stream, where there is one, can be left alone without its connection being closed.
      const { req } = serverContext as { req?: Readable }
      const stream =
        req ?? (request.body ? Readable.from(request.body as AsyncIterable<Uint8Array>) : Readable.from([]))
      const body = await read(stream, BODY_LIMIT_BYTES).finally(beginWork)
      texts.set(request, decode(body))
      setRequestParser(() => parse(bodyOf(request)))
    },
  }
}

const refusal = (status: number, message: string, extensions: object = {}, headers: Record<string, string> = {}) =>
  new PublicError('BAD_REQUEST', message, { extensions: { ...extensions, http: { status, headers } } })

function refuseOtherTypes(headers: Headers): void {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(/\s*;\s*/)
  if (type.trim() !== 'application/json')
    throw refusal(415, `The body must be application/json, not ${type.trim() || 'of no type'}.`)
  const charset = parameters.find((one) => one.startsWith('charset='))
  if (charset && !/^charset="?utf-?8"?$/.test(charset))
    throw refusal(415, `The body must be in UTF-8, and its type says ${charset}.`)
  const encoding = headers.get('content-encoding')?.trim().toLowerCase() || 'identity'
  if (encoding !== 'identity')
    throw refusal(415, `The body must not be compressed, and it is ${encoding}.`, {}, { 'accept-encoding': 'identity' })
  const coding = headers.get('transfer-encoding')?.trim().toLowerCase() || 'chunked'
  if (coding !== 'chunked') throw refusal(400, `A body comes whole or chunked, not ${coding}.`)
}

/** @param actual how long it says that it is; of one that does not say, how much of it had come. */
const tooLong = (most: number, actual: number) =>
  refusal(413, `A body has at most ${most} bytes (BODY_LIMIT_BYTES), and ${actual} came.`, {
    limit: 'body',
    value: most,
    actual,
  })

/** @throws PublicError as soon as there is more than there may be; nothing of what comes then is kept. */
function read(stream: Readable, most: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    let chunks: Uint8Array[] = []
    let length = 0
    const take = (chunk: Uint8Array) => {
      length += chunk.byteLength
      chunks.push(chunk)
      if (length <= most) return
      chunks = []
      stream.off('data', take).pause()
      reject(tooLong(most, length))
    }
    stream.on('data', take)
    let isWhole = false
    stream.once('end', () => {
      isWhole = true
      resolve(chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks))
    })
    // Nobody is there any more to read this error; after the end it is none, and every stream closes.
    const broken = () => isWhole || reject(refusal(400, 'The body broke off.'))
    stream.once('error', broken)
    stream.once('close', broken)
  })
}

const expected = 'Expected a JSON object, such as {"query":"{ __typename }"}, as the body'

const unreadable = (message: string) =>
  new PublicError('BAD_USER_INPUT', message, { extensions: { http: { status: 400 } } })

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Without a byte order mark, which JSON need not have. */
function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw unreadable('The body has bytes that are no UTF-8. Send its characters as UTF-8.')
  }
}

function parse(text: string): Record<string, unknown> {
  if (text.trim() === '') throw unreadable(`${expected}, and nothing came.`)
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch (error) {
    throw unreadable(`${expected}, and cannot read what came: ${(error as Error).message}`)
  }
  if (Array.isArray(body)) throw unreadable(`${expected}, not a list: each operation is sent by itself.`)
  if (typeof body !== 'object' || body === null) throw unreadable(`${expected}, not ${text.trim().slice(0, 20)}.`)
  return body as Record<string, unknown>
}
