import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type Api, openApi } from '../help/api.ts'
import { recordSql } from '../help/sql.ts'

let api: Api
beforeAll(async () => {
  api = await openApi({ BODY_LIMIT_BYTES: '2000' })
})
afterAll(() => api.close())

type Body = BodyInit | null
const post = (body: Body, headers: Record<string, string> = {}) =>
  api.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    duplex: 'half',
  } as RequestInit)

interface Refusal {
  message: string
  extensions: Record<string, unknown>
}

/** What a request is refused with: one error, in one line, that nothing was logged of. */
async function refusal(response: Response): Promise<Refusal & { status: number }> {
  expect(response.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/)
  const { errors, data } = (await response.json()) as { errors: Refusal[]; data?: unknown }
  const [error] = errors
  expect(errors).toHaveLength(1)
  expect(data).toBeUndefined()
  expect(error?.message).toMatch(/^[^\n]+$/)
  expect(error?.extensions['http']).toBeUndefined()
  expect(api.logged).toEqual([])
  return { status: response.status, ...(error as Refusal) }
}

const query = '{ corpus { statements } }'
const json = JSON.stringify({ query })
const answer = { data: { corpus: { statements: 95 } } }

describe('a path', () => {
  const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
  test.each<[string, number[], string | null]>([
    ['/', [200, 200, 405, 405, 405, 405, 204], 'GET, HEAD, OPTIONS'],
    ['/health', [200, 200, 405, 405, 405, 405, 204], 'GET, HEAD, OPTIONS'],
    ['/ready', [200, 200, 405, 405, 405, 405, 204], 'GET, HEAD, OPTIONS'],
    ['/mentions.ndjson', [200, 200, 405, 405, 405, 405, 204], 'GET, HEAD, OPTIONS'],
    ['/graphql', [400, 405, 415, 405, 405, 405, 204], 'GET, POST, OPTIONS'],
    [`/graphql?query=${encodeURIComponent(query)}`, [200, 405, 415, 405, 405, 405, 204], 'GET, POST, OPTIONS'],
    ['/nothing', [404, 404, 404, 404, 404, 404, 404], null],
    ['/graphql/', [404, 404, 404, 404, 404, 404, 404], null],
    ['/nothing/health', [404, 404, 404, 404, 404, 404, 404], null],
    ['/nothing?at=/health', [404, 404, 404, 404, 404, 404, 404], null],
  ])('answers by its methods: %s', async (path, statuses, allowed) => {
    const answers = await Promise.all(methods.map((method) => api.fetch(path, { method })))
    expect(answers.map(({ status }) => status)).toEqual(statuses)
    for (const [index, response] of answers.entries()) {
      if (response.status === 405 || response.status === 204) expect(response.headers.get('allow')).toBe(allowed)
      const body = await response.clone().text()
      if (methods[index] === 'HEAD') expect(body).toBe('')
      else if (response.status >= 400) expect((await refusal(response)).extensions['code']).toMatch(/^[A-Z_]+$/)
    }
  })

  test('that is a GraphQL request answers only what reads', async () => {
    const asked = (text: string) => api.fetch(`/graphql?query=${encodeURIComponent(text)}`)
    const mutation = await asked('mutation { __typename }')
    expect([mutation.status, mutation.headers.get('allow')]).toEqual([405, 'POST'])
    expect(await refusal(mutation)).toMatchObject({ extensions: { code: 'BAD_REQUEST' } })
  })
})

describe('an address', () => {
  const prefix = '/graphql?query=query($n:String){actor(name:$n){slug}}&variables='
  test.each([
    ['%7B%22n%22:%22%FF%22%7D', /^The address has bytes that are no UTF-8\./],
    ['%7B%22n%22:%22%ED%A0%80%22%7D', /^The address has bytes that are no UTF-8\./],
    ['%7B%22n%22:%22P%C3%22%7D', /^The address has bytes that are no UTF-8\./],
  ])('with bytes that are no UTF-8 is refused: %s', async (variables, message) => {
    const { result, sql } = await recordSql(() => api.fetch(`${prefix}${variables}`))
    expect(await refusal(result)).toMatchObject({ status: 400, extensions: { code: 'BAD_USER_INPUT' } })
    expect((await refusal(await api.fetch(`${prefix}${variables}`))).message).toMatch(message)
    expect(sql).toEqual([])
  })

  test('may have what is replaced elsewhere as it is, and percent signs', async () => {
    for (const [name, slug] of [
      ['Песков', 'dmitry-peskov'],
      ['\uFFFD', null],
      ['50%', null],
    ]) {
      const response = await api.fetch(
        `${prefix}${encodeURIComponent(JSON.stringify({ n: name })).replace('%25', '%')}`,
      )
      expect(await response.json()).toEqual({ data: { actor: slug && { slug } } })
    }
  })
})

describe('a body', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text)
  const bytes = (...values: number[]) => new Uint8Array(values)
  /** As it comes in chunks, with nothing said of its length; endless, if there is no last one. */
  const chunked = (chunk: (n: number) => Uint8Array | undefined) => {
    let pulled = 0
    const body = new ReadableStream(
      {
        pull(controller) {
          const next = chunk(pulled++)
          if (next) controller.enqueue(next)
          else controller.close()
        },
      },
      { highWaterMark: 0 },
    )
    return { body, pulled: () => pulled }
  }

  test('may come in chunks', async () => {
    const whole = utf8(JSON.stringify({ query: '{ actor(name: "Песков") { slug } }' }))
    const { body } = chunked((n) => (n < whole.length ? whole.slice(n, n + 1) : undefined))
    const response = await post(body)
    expect(await response.json()).toEqual({ data: { actor: { slug: 'dmitry-peskov' } } })
  })

  test('in chunks without end is read no further than it may be long', async () => {
    const { body, pulled } = chunked(() => new Uint8Array(100).fill(32))
    expect(await refusal(await post(body))).toEqual({
      status: 413,
      message: 'A body has at most 2000 bytes (BODY_LIMIT_BYTES), and 2100 came.',
      extensions: { code: 'BAD_REQUEST', limit: 'body', value: 2000, actual: 2100 },
    })
    // What is on its way to be read is kept; nothing more is asked for.
    await new Promise((resolve) => setTimeout(resolve, 20))
    const asked = pulled()
    expect(asked).toBeLessThan(1_000)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(pulled()).toBe(asked)
  })

  test('may be as long as it may be, and no byte longer', async () => {
    expect((await post(json.padEnd(2000))).status).toBe(200)
    expect((await post(chunked((n) => (n === 0 ? utf8(json.padEnd(2000)) : undefined)).body)).status).toBe(200)
    expect((await post(chunked((n) => (n === 0 ? utf8(json.padEnd(2001)) : undefined)).body)).status).toBe(413)
    const said = await post(json.padEnd(2001), { 'content-length': '2001' })
    expect(await refusal(said)).toEqual({
      status: 413,
      message: 'A body has at most 2000 bytes (BODY_LIMIT_BYTES), and 2001 came.',
      extensions: { code: 'BAD_REQUEST', limit: 'body', value: 2000, actual: 2001 },
    })
  })

  test('may have a byte order mark, and white space around it', async () => {
    for (const text of [`\uFEFF${json}`, `\r\n\t ${json}\n`])
      expect(await (await post(utf8(text))).json()).toEqual(answer)
  })

  test.each<[string, Body, RegExp]>([
    ['nothing', null, /^Expected a JSON object, such as .*, as the body, and nothing came\.$/],
    ['white space', ' \n', /and nothing came\.$/],
    ['a byte order mark', bytes(0xef, 0xbb, 0xbf), /and nothing came\.$/],
    ['half of it', json.slice(0, 9), /and cannot read what came: /],
    ['something behind it', `${json}${json}`, /and cannot read what came: /],
    ['GraphQL', query, /and cannot read what came: /],
    ['null', 'null', /not null\.$/],
    ['a number', '7', /not 7\.$/],
    ['a string', '"{ __typename }"', /not "{ __typename }"\.$/],
    ['a list', '[]', /not a list: each operation is sent by itself\.$/],
    ['two operations', `[${json},${json}]`, /not a list: each operation is sent by itself\.$/],
    [
      'a byte that is no UTF-8',
      bytes(...utf8('{"query":"{ a'), 0xff, ...utf8('"}')),
      /^The body has bytes that are no UTF-8/,
    ],
    [
      'half of a character',
      bytes(...utf8('{"query":"{ a'), 0xc3, ...utf8('"}')),
      /^The body has bytes that are no UTF-8/,
    ],
    [
      'half of a surrogate pair',
      bytes(...utf8('{"query":"'), 0xed, 0xa0, 0x80, ...utf8('"}')),
      /^The body has bytes that/,
    ],
    [
      'more bytes than a character needs',
      bytes(...utf8('{"query":"'), 0xc0, 0xaf, ...utf8('"}')),
      /^The body has bytes that/,
    ],
    ['UTF-16', new Uint8Array(Buffer.from(`\uFEFF${json}`, 'utf16le')), /^The body has bytes that are no UTF-8/],
  ])('of %s is refused in one line', async (_, body, message) => {
    const { result, sql } = await recordSql(() => post(body))
    const refused = await refusal(result)
    expect(refused).toMatchObject({ status: 400, extensions: { code: 'BAD_USER_INPUT' } })
    expect(refused.message).toMatch(message)
    expect(sql).toEqual([])
  })

  test.each<[string, Record<string, string>, string]>([
    [
      'a form',
      { 'content-type': 'application/x-www-form-urlencoded' },
      'application/json, not application/x-www-form-urlencoded.',
    ],
    [
      'a form with files',
      { 'content-type': 'multipart/form-data; boundary=x' },
      'application/json, not multipart/form-data.',
    ],
    ['text', { 'content-type': 'text/plain;charset=UTF-8' }, 'application/json, not text/plain.'],
    ['GraphQL', { 'content-type': 'application/graphql' }, 'application/json, not application/graphql.'],
    ['an answer', { 'content-type': 'application/graphql-response+json' }, 'not application/graphql-response+json.'],
    ['several types', { 'content-type': 'text/plain, application/json' }, 'not text/plain, application/json.'],
    ['no type', { 'content-type': '' }, 'application/json, not of no type.'],
    [
      'another encoding',
      { 'content-type': 'application/json; charset=utf-16' },
      'UTF-8, and its type says charset=utf-16.',
    ],
    ['what is compressed', { 'content-encoding': 'gzip' }, 'must not be compressed, and it is gzip.'],
  ])('of %s is refused as 415', async (_, headers, message) => {
    const { result, sql } = await recordSql(() => post(json, headers))
    const refused = await refusal(result)
    expect(refused).toMatchObject({ status: 415, extensions: { code: 'BAD_REQUEST' } })
    expect(refused.message).toContain(message)
    expect(sql).toEqual([])
    expect(result.headers.get('accept-encoding')).toBe('content-encoding' in headers ? 'identity' : null)
  })

  test.each<Record<string, string>>([
    { 'content-type': 'APPLICATION/JSON' },
    { 'content-type': 'application/json;charset=UTF-8' },
    { 'content-type': 'application/json ; charset="utf-8"' },
    { 'content-encoding': 'identity' },
  ])('is taken with %j', async (headers) => {
    expect(await (await post(json, headers)).json()).toEqual(answer)
  })

  test('that names what every object has changes nothing', async () => {
    const nothing =
      '{"query":"{ __typename }","variables":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}'
    expect(await (await post(nothing)).json()).toEqual({ data: { __typename: 'Query' } })
    for (const [body, message] of [
      ['{"__proto__":{"query":"{ __typename }"}}', /^Expected a GraphQL document in `query`/],
      ['{"query":"{ __typename }","__proto__":{"a":1}}', /^Unexpected parameter "__proto__"/],
      ['{"query":"{ __typename }","operationName":"__proto__"}', /./],
      ['{"documentId":"__proto__"}', /^The server knows no document with this hash/],
    ] as const) {
      const refused = await refusal(await post(body, { accept: 'application/graphql-response+json' }))
      expect(refused.status).toBe(400)
      expect(refused.message).toMatch(message)
    }
    const filter =
      '{"query":"query ($f: StatementFilter) { statements(filter: $f) { totalCount } }","variables":{"f":{"__proto__":{"joint":true}}}}'
    const { message } = await refusal(await post(filter))
    expect(message).toContain('Field "__proto__" is not defined by type "StatementFilter"')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('an answer', () => {
  test.each<[string, string | undefined]>([
    ['application/json', 'application/json; charset=utf-8'],
    ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
    ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
    ['application/*', 'application/json; charset=utf-8'],
    ['text/html, */*;q=0.8', 'application/json; charset=utf-8'],
    ['application/json; charset=utf-8', 'application/json; charset=utf-8'],
    ['text/html', undefined],
    ['image/png', undefined],
    ['application/xml, text/csv', undefined],
    ['nonsense', undefined],
  ])('has a form that the client takes: %s', async (accept, type) => {
    const response = await post(json, { accept })
    if (type === undefined) {
      const refused = await refusal(response)
      expect(refused).toMatchObject({ status: 406, extensions: { code: 'BAD_REQUEST' } })
      expect(refused.message).toContain('no form that Accept names')
    } else {
      expect([response.status, response.headers.get('content-type')]).toEqual([200, type])
      expect(await response.json()).toEqual(answer)
    }
  })

  test('in parts is refused to a client that takes none', async () => {
    for (const asked of ['subscription { corpus { revision } }', '{ __typename ... @defer { corpus { revision } } }']) {
      const response = await post(JSON.stringify({ query: asked }), { accept: 'application/json' })
      expect(await refusal(response)).toMatchObject({ status: 406, extensions: { code: 'BAD_REQUEST' } })
    }
  })

  const page = { headers: { accept: 'text/html' } }
  test.each<[string, string, RequestInit]>([
    ['of the API', '/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: json }],
    ['by GET', `/graphql?query=${encodeURIComponent(query)}`, {}],
    [
      'in parts',
      '/graphql',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'multipart/mixed' },
        body: JSON.stringify({ query: '{ ... @defer { __typename } }' }),
      },
    ],
    ['with an error', '/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }],
    ['of a form', '/graphql', { method: 'POST', body: new URLSearchParams({ query }) }],
    ['to another method', '/graphql', { method: 'PUT' }],
    ['to a preflight', '/graphql', { method: 'OPTIONS' }],
    ['of the reading room', '/', {}],
    ['of a view', '/actor/joe-biden', page],
    ['of no view', '/nothing', page],
    ['of health', '/health', {}],
    ['of readiness', '/ready', {}],
    ['of a file', '/statements.csv', {}],
    ['of a file with an error', '/statements.csv?filter=x', {}],
    ['of nothing', '/nothing', {}],
    ['with GraphiQL', '/graphql', page],
  ])('%s says what a browser may do with it', async (_, path, init) => {
    for (const origin of [{}, { origin: 'https://example.org', cookie: 'a=b' }]) {
      const headers = new Headers(init.headers)
      for (const [name, value] of Object.entries(origin)) headers.set(name, value)
      const response = await api.fetch(path, { ...init, headers })
      const said = (name: string) => response.headers.get(name)
      expect(said('x-content-type-options')).toBe('nosniff')
      expect(said('x-frame-options')).toBe('DENY')
      expect(said('referrer-policy')).toBe('no-referrer')
      expect(said('access-control-allow-origin')).toBe('*')
      expect(said('access-control-allow-credentials')).toBeNull()
      expect(said('access-control-expose-headers')).toBe(
        'Content-Disposition, ETag, Retry-After, X-Cache, X-Request-Id',
      )
      expect(said('vary') ?? '').not.toMatch(/origin/i)
      const policy = said('content-security-policy') ?? ''
      if (init === page && path === '/graphql') {
        expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/]{43}='; /)
        expect(policy).toMatch(/; frame-ancestors 'none'$/)
        expect(policy.replace("style-src 'unsafe-inline'", '')).not.toMatch(/unsafe|\*|http/)
        expect(said('cross-origin-resource-policy')).toBe('same-origin')
      } else if (init === page || path === '/') {
        expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /)
        expect(policy).toMatch(/; frame-ancestors 'none'$/)
        expect(policy.replace("style-src 'self' 'unsafe-inline'", '')).not.toMatch(/unsafe|\*|http/)
        expect(said('cross-origin-resource-policy')).toBe('same-origin')
      } else {
        expect(policy).toBe("default-src 'none'; frame-ancestors 'none'")
        expect(said('cross-origin-resource-policy')).toBe('cross-origin')
      }
      await response.arrayBuffer()
    }
  })

  test('to a browser that asks first lets any page send anything, for a day', async () => {
    for (const path of ['/graphql', '/statements.csv', '/nothing']) {
      const response = await api.fetch(path, {
        method: 'OPTIONS',
        headers: {
          origin: 'https://example.org',
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type,if-none-match',
        },
      })
      expect(response.status).toBe(204)
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'access-control-allow-origin': '*',
        'access-control-allow-methods': 'GET, HEAD, POST',
        'access-control-allow-headers': '*, Authorization',
        'access-control-max-age': '86400',
        'content-length': '0',
      })
      expect(response.headers.get('access-control-allow-credentials')).toBeNull()
    }
  })

  test('without GraphiQL tells no more than that', async () => {
    const before = process.env['NODE_OPTIONS']
    process.env['NODE_OPTIONS'] = '--no-such-option'
    onTestFinished(() => {
      if (before === undefined) delete process.env['NODE_OPTIONS']
      else process.env['NODE_OPTIONS'] = before
    })
    const other = await openApi({ LOG_LEVEL: 'debug' })
    onTestFinished(() => other.close())
    const response = await other.fetch('/graphql', { headers: { accept: 'text/html', 'if-none-match': 'x' } })
    expect(response.status).toBe(500)
    const text = await response.text()
    expect(text).toMatch(/^{"errors":\[{"message":"GraphiQL is not there\. The server's log has it under [\w-]+\."/)
    expect(other.lines.join()).toContain('--no-such-option')
  })
})
