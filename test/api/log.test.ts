import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { questions } from '../../src/graphiql/questions.ts'
import { described } from '../../src/operation/described.ts'
import { openLog } from '../../src/operation/log.ts'
import { type Api, openApi } from '../help/api.ts'
import { entryOf } from '../help/log.ts'

let api: Api
beforeAll(async () => {
  api = await openApi({ RESPONSE_CACHE_MB: '1' })
})
afterAll(() => api.close())

const post = (body: object, headers: Record<string, string> = {}, on = api) =>
  on.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

/** What the log says of the last request. */
const last = (on = api) => entryOf(on.lines.at(-1) ?? '')

describe('the log', () => {
  test('has one line for a request, with what it cost and nothing of what it asks', async () => {
    const query = 'query OfOne($slug: String!) { actor(slug: $slug) { name mentions: statements { totalCount } } }'
    const before = api.lines.length
    const response = await post({ query, variables: { slug: 'jake-sullivan' } })
    const body = await response.text()
    expect(api.lines).toHaveLength(before + 1)
    expect(last()).toEqual({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      level: 'info',
      pid: process.pid,
      message: 'request',
      id: response.headers.get('x-request-id'),
      kind: 'graphql',
      method: 'POST',
      path: '/graphql',
      operation: 'OfOne',
      document: createHash('sha256').update(query).digest('hex').slice(0, 16),
      status: 200,
      ms: expect.any(Number),
      statements: 1,
      databaseMs: expect.any(Number),
      bytes: Buffer.byteLength(body),
      cache: 'MISS',
    })
    expect(api.lines.at(-1)).not.toContain('jake')
  })

  test('counts the statements of each request for itself', async () => {
    const [one, , three] = questions
    await Promise.all([
      post({ query: one?.query, operationName: null }),
      api.fetch('/health'),
      post({ query: '{ __typename }' }),
      api.fetch('/statements.csv').then((response) => response.text()),
      post({ query: three?.query }),
    ])
    const told = api.lines.slice(-4).map(entryOf)
    const typename = createHash('sha256').update('{ __typename }').digest('hex').slice(0, 16)
    for (const { kind, document, statements } of told)
      if (document === typename) expect(statements).toBe(0)
      else if (kind === 'graphql') expect(statements).toBeGreaterThan(0)
    expect(told.map(({ kind }) => kind).sort()).toEqual(['file', 'graphql', 'graphql', 'graphql'])
  })

  test('says what a request is refused for, by codes', async () => {
    await post({ query: '{ nothing }' })
    expect(last()).toMatchObject({ codes: ['GRAPHQL_VALIDATION_FAILED'], statements: 0 })
    await post({ query: '{ statements(first: 1000) { totalCount } }' })
    expect(last()).toMatchObject({ codes: ['BAD_USER_INPUT'], statements: 0 })
    await post({ query: '{ statements(filter: { speaker: { slug: ["nobody"] } }) { totalCount } }' })
    expect(last()).toMatchObject({ codes: ['BAD_USER_INPUT'] })
    await api.fetch('/statements.csv?filter=[1]')
    expect(last()).toMatchObject({ kind: 'file', path: '/statements.csv', status: 400, codes: ['BAD_USER_INPUT'] })
    await api.fetch('/nowhere?secret=1')
    expect(last()).toMatchObject({ kind: 'other', path: '/nowhere', status: 404, codes: ['NOT_FOUND'] })
    expect(api.logged).toEqual([])
  })

  test('has a probe only where everything is told', async () => {
    const before = api.lines.length
    await api.fetch('/health')
    await api.fetch('/ready')
    expect(api.lines).toHaveLength(before)
    const all = await openApi({ LOG_LEVEL: 'debug' })
    onTestFinished(() => all.close())
    await all.fetch('/health')
    expect(last(all)).toMatchObject({ level: 'debug', kind: 'probe', path: '/health', status: 200 })
  })

  test('has no requests where only warnings are told', async () => {
    const quiet = await openApi({ LOG_LEVEL: 'warn' })
    onTestFinished(() => quiet.close())
    await post({ query: '{ __typename }' }, {}, quiet)
    expect(quiet.lines).toEqual([])
  })
})

describe('the id of a request', () => {
  const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

  test.each(['/graphql?query={__typename}', '/health', '/ready', '/nowhere', '/statements.csv?filter=[1]', '/'])(
    'is in the answer of %s, a new one each time',
    async (path) => {
      const ids = [await api.fetch(path), await api.fetch(path)].map(({ headers }) => headers.get('x-request-id'))
      for (const id of ids) expect(id).toMatch(uuid)
      expect(ids[0]).not.toBe(ids[1])
    },
  )

  test('is the one that a request comes with, where it is well-formed', async () => {
    const given = `A1._-${'x'.repeat(59)}`
    const response = await post({ query: '{ __typename }' }, { 'x-request-id': given })
    expect(response.headers.get('x-request-id')).toBe(given)
    expect(last()).toMatchObject({ id: given })
  })

  test.each(['', 'x'.repeat(65), 'two words', 'ä', 'a"b', 'a,b'])('is another one than %j', async (given) => {
    const response = await post({ query: '{ __typename }' }, { 'x-request-id': given })
    expect(response.headers.get('x-request-id')).toMatch(uuid)
  })

  test('may be read by any page', async () => {
    const response = await post({ query: '{ __typename }' }, { origin: 'https://example.org' })
    expect(response.headers.get('access-control-expose-headers')).toContain('X-Request-Id')
  })
})

/** A server whose database fails in a way that nobody foresaw, and says in its message what was asked. */
async function openBroken(settings: Record<string, string> = {}) {
  const broken = await openApi(settings)
  onTestFinished(() => broken.close())
  await broken.asOwner(
    'ALTER TABLE actor DROP CONSTRAINT actor_slug_check',
    'ALTER TABLE actor ALTER COLUMN slug TYPE uuid USING gen_random_uuid()',
    `CREATE OR REPLACE FUNCTION articles_with(wanted text[]) RETURNS SETOF uuid LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'nothing has %', wanted USING DETAIL = wanted::text; END $$`,
  )
  return broken
}

const failing = [
  ['in the one statement', 'query($asked: String!) { actor(slug: $asked) { name } }', 'actor'],
  ['in a resolver', 'query($asked: String!) { verifyQuote(text: $asked) { verdict } }', 'verifyQuote'],
] as const

describe('an error that nobody foresaw', () => {
  test.each(failing)('%s is told under its id, without what was asked', async (_, query, field) => {
    const broken = await openBroken()
    const response = await post({ query, variables: { asked: 'Zebrageheimnis' } }, {}, broken)
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { id: string } }[] }
    const id = response.headers.get('x-request-id')
    expect(errors[0]?.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', id })
    expect(errors[0]?.message).toContain(id)
    const [error, request] = broken.lines.slice(-2).map(entryOf)
    expect(error).toMatchObject({
      level: 'error',
      message: 'unexpected error',
      id,
      field,
      stack: expect.arrayContaining([expect.stringMatching(/^at .*:\d+:\d+\)?$/)]),
    })
    expect([error?.['code'], error?.['sqlstate']]).toContain(field === 'actor' ? '22P02' : 'P0001')
    expect(request).toMatchObject({ level: 'info', id, codes: ['INTERNAL_SERVER_ERROR'] })
    expect(broken.lines.join('')).not.toMatch(/zebra|select|\$1|asked/i)
  })

  test.each(failing)('%s has its message in the log of who develops', async (_, query) => {
    const broken = await openBroken({ LOG_LEVEL: 'debug' })
    await post({ query, variables: { asked: 'Zebrageheimnis' } }, {}, broken)
    expect(broken.lines.join('')).toMatch(/zebra/i)
  })

  test('whose message looks like a stack has none of it in the log', async () => {
    const error = new Error('no\n    at Zebra (/x.js:1:1)')
    expect(JSON.stringify(described(error, false))).not.toContain('Zebra')
    expect(described(error, false).stack?.length).toBeGreaterThan(0)
    error.message = 'another'
    expect(described(error, false)).toEqual({ error: 'Error', stack: [] })
  })
})

/** Sends the beginning of a request as it is, which no client would, and waits until the server has answered. */
async function sendRaw(on: Api, head: string): Promise<void> {
  const server = createServer(on.listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const socket = connect((server.address() as { port: number }).port, '127.0.0.1')
  socket.write(`${head}Connection: close\r\n\r\n`, 'latin1')
  let answer = ''
  for await (const part of socket) answer += part
  expect(answer).toMatch(/^HTTP\/1\.1 404 /)
  await new Promise((resolve) => server.close(resolve))
}

describe.each(['json', 'text'])('a line of %s', (LOG_FORMAT) => {
  test('is not forged or coloured by what a client sends', async () => {
    const on = await openApi({ LOG_FORMAT, LOG_CLIENTS: 'true' })
    onTestFinished(() => on.close())
    await sendRaw(on, 'GET /no%0Awhere%1B[31m?secret HTTP/1.1\r\nHost: a\r\nUser-Agent: a\x9b2J\t"b\x85\xad\r\n')
    const line = on.lines.at(-1) ?? ''
    expect(on.lines).toHaveLength(1)
    expect(line).toContain('/no%0Awhere%1B[31m')
    expect(line).toContain('\\u009b2J')
    expect(line).toContain('127.0.0.1')
    expect(line).not.toContain('secret')
    expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(line.at(-1)).toBe('\n')
  })

  test('is one line, whatever stands in it', async () => {
    const on = await openApi({ LOG_FORMAT })
    onTestFinished(() => on.close())
    on.log.warn('a\n2026-01-01T00:00:00.000Z error forged\u2028\u001b[31m', { given: 'b\r\nc \u202e=d' })
    expect(on.lines).toHaveLength(1)
    expect(on.lines[0]?.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
    if (LOG_FORMAT === 'json') expect(entryOf(on.lines[0] ?? '')['given']).toBe('b\r\nc \u202e=d')
  })
})

test('who asks is not told unless a setting says so', async () => {
  const on = await openApi()
  onTestFinished(() => on.close())
  await sendRaw(on, 'GET /nowhere HTTP/1.1\r\nHost: a\r\nUser-Agent: b\r\n')
  expect(last(on)).not.toHaveProperty('client')
  expect(last(on)).not.toHaveProperty('agent')
})

test('who reads the log too slowly loses lines, and is told how many', () => {
  const lines: string[] = []
  const stream = { write: (line: string) => lines.push(line), writableLength: 0 }
  const log = openLog(api.environment, stream)
  stream.writableLength = 2_000_000
  for (let n = 0; n < 3; n++) log.info('lost')
  stream.writableLength = 0
  log.info('read')
  expect(lines.map(entryOf)).toEqual([
    expect.objectContaining({ level: 'warn', message: '3 lines were left out: they came faster than they were read.' }),
    expect.objectContaining({ level: 'info', message: 'read' }),
  ])
})
