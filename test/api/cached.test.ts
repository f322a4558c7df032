import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { questions } from '../../src/graphiql/questions.ts'
import { type Api, openApi } from '../help/api.ts'
import { recordSql } from '../help/sql.ts'

let api: Api
beforeAll(async () => {
  api = await openApi({ REVISION_POLL_MS: '20' })
})
afterAll(() => api.close())

const get = (query: string, headers: Record<string, string> = {}) =>
  api.fetch(`/graphql?query=${encodeURIComponent(query)}`, { headers })
const post = (body: object, headers: Record<string, string> = {}) =>
  api.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

describe('an answer to a GET', () => {
  const query = '{ statements(first: 1) { nodes { slug } } }'

  test('has a tag, and is 304 for whoever has it, for no SQL statement', async () => {
    const first = await get(query)
    expect(first.headers.get('cache-control')).toBe('public, no-cache')
    expect(first.headers.get('vary')).toBe('Accept')
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[\w-]{22}"$/)
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const { result, sql } = await recordSql(() => get(query, { 'if-none-match': known }))
      expect([result.status, await result.text(), result.headers.get('etag')]).toEqual([304, '', tag])
      expect(result.headers.get('vary')).toBe('Accept')
      expect(sql.filter((statement) => !statement.includes('xmin'))).toEqual([])
    }
  })

  test('has another tag for another question, another form, and no tag for errors', async () => {
    const tags = await Promise.all([
      get(query),
      get(`${query} `),
      get(query, { accept: 'application/graphql-response+json' }),
    ])
    expect(new Set(tags.map(({ headers }) => headers.get('etag'))).size).toBe(3)
    for (const wrong of ['{ nothing }', '{ statements(first: 1000) { totalCount } }'])
      expect((await get(wrong)).headers.get('etag')).toBeNull()
    expect((await post({ query })).headers.get('etag')).toBeNull()
  })
})

test.each(['variables=xx', 'extensions=[1]', 'variables=1'])(
  'a GET with %s is refused in one line',
  async (parameter) => {
    const response = await api.fetch(`/graphql?query=${encodeURIComponent('{ corpus { revision } }')}&${parameter}`)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] })
    expect(api.logged).toEqual([])
  },
)

describe('a document by its hash', () => {
  const [question] = questions
  const hash = createHash('sha256')
    .update(question?.query ?? '')
    .digest('hex')

  test.each([
    ['documentId in the body', () => post({ documentId: `sha256:${hash}` })],
    ['documentId in the address', () => api.fetch(`/graphql?documentId=${hash}`)],
    ["Apollo's extension", () => post({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } })],
  ])('is answered: %s', async (_, ask) => {
    const { data } = (await (await ask()).json()) as { data: { statements: { totalCount: number } } }
    expect(data.statements.totalCount).toBe(34)
  })

  test.each([
    [
      { documentId: 'abc' },
      'The server knows no document with this hash. Send the document itself, or add it to TRUSTED_DOCUMENTS.',
    ],
    [{}, 'Expected a GraphQL document in `query`, or the hash of one that the server knows in `documentId`.'],
  ])('that is not known is told so: %j', async (body, message) => {
    const response = await post(body)
    expect(response.status).toBe(400)
    const { errors } = (await response.json()) as { errors: object[] }
    expect(errors[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } })
  })

  test('may be of a list of the operator’s, besides which nothing is run', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'wortlaut-documents-'))
    onTestFinished(() => rm(directory, { recursive: true, force: true }))
    const manifest = join(directory, 'documents.json')
    await writeFile(manifest, JSON.stringify({ mine: '{ corpus { statements } }' }))
    const strict = await openApi({ TRUSTED_DOCUMENTS: manifest, TRUSTED_DOCUMENTS_ONLY: 'true' })
    onTestFinished(() => strict.close())
    const ask = async (body: object) => {
      const headers = { 'content-type': 'application/json' }
      return (await strict.fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(body) })).json()
    }
    expect(await ask({ documentId: 'mine' })).toEqual({ data: { corpus: { statements: 95 } } })
    expect(await ask({ query: '{ corpus { statements } }' })).toMatchObject({
      errors: [{ message: 'This server runs only documents that it knows. Send the hash of one in `documentId`.' }],
    })
    await writeFile(manifest, '[1')
    await expect(openApi({ TRUSTED_DOCUMENTS: manifest })).rejects.toThrow(/^TRUSTED_DOCUMENTS: .*documents\.json: /)
  })
})

test('a deferred fragment comes later, and without @defer the answer is whole', async () => {
  const query = `query ($later: Boolean!) {
    article(slug: "putin-in-beijing") { slug ... @defer(if: $later) { tally { statements } mentions { totalCount } } }
  }`
  const whole = (await (await post({ query, variables: { later: false } })).json()) as { data: { article: object } }
  const response = await post({ query, variables: { later: true } }, { accept: 'multipart/mixed' })
  expect(response.headers.get('content-type')).toContain('multipart/mixed')
  const parts = (await response.text())
    .split('---')
    .flatMap((part) => /\{.*\}/s.exec(part)?.[0] ?? [])
    .map((part) => JSON.parse(part))
  expect(parts[0]).toEqual({ data: { article: { slug: 'putin-in-beijing' } }, hasNext: true })
  const later = parts.flatMap(({ incremental }) => incremental ?? [])
  expect({ slug: 'putin-in-beijing', ...later[0].data }).toEqual(whole.data.article)
})

test('no more are told of revisions than may be, and whoever leaves makes room', async () => {
  const limited = await openApi({ SUBSCRIPTION_LIMIT: '1' })
  onTestFinished(() => limited.close())
  const subscribe = () =>
    limited.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { corpus { revision } }' }),
    })
  const first = (await subscribe()).body?.getReader()
  await first?.read()
  const refused = await subscribe()
  expect(await refused.text()).toContain('at most 1 clients of what happens (SUBSCRIPTION_LIMIT)')
  await first?.cancel()
  const again = (await subscribe()).body?.getReader()
  expect(new TextDecoder().decode((await again?.read())?.value)).not.toContain('OVERLOADED')
  await again?.cancel()
})

test('a subscription tells the revision now, and each new one', async () => {
  const response = await post(
    { query: 'subscription { corpus { revision statements } }' },
    { accept: 'text/event-stream' },
  )
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  const reader = (response.body as ReadableStream<Uint8Array>).getReader()
  const told: { revision: string; statements: number }[] = []
  const next = async () => {
    for (;;) {
      const { value, done } = await reader.read()
      if (done) throw new Error('The subscription ended.')
      const data = /^data: (\{.*\})$/m.exec(new TextDecoder().decode(value))?.[1]
      if (data) return told.push(JSON.parse(data).data.corpus)
    }
  }
  await next()
  await api.changeRevision('next')
  await next()
  await reader.cancel()
  expect(told).toEqual([
    { revision: expect.stringMatching(/^\w{16}$/), statements: 95 },
    { revision: 'next', statements: 95 },
  ])
})
