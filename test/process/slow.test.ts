import { once } from 'node:events'
import { describe, expect, inject, test, vi } from 'vitest'
import { startServer } from '../help/process.ts'
import { type Raw, raw, refusalIn } from '../help/raw.ts'
import { copiedCorpus } from '../help/small-corpus.ts'

const serve = async (settings: Record<string, string> = {}) =>
  startServer({ DATA_DIRECTORY: await copiedCorpus(inject('templates').directory), ...settings })

const post = 'POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n'
const body = '{"query":"{ corpus { statements } }"}'
const answer = '{"data":{"corpus":{"statements":95}}}'
const whole = `${post}Content-Length: ${body.length}\r\n\r\n${body}`

/** Sends a piece again and again until the server ends the connection. */
async function keepSending({ socket, ends }: Raw, piece: string, everyMs: number): Promise<string> {
  const timer = setInterval(() => socket.write(piece), everyMs)
  try {
    return await ends()
  } finally {
    clearInterval(timer)
  }
}

/** Sends as fast as the server takes it, until it ends the connection. */
async function flood({ socket, ends }: Raw, piece: string): Promise<string> {
  const send = () => {
    while (!socket.destroyed && socket.write(piece));
  }
  // Where the server keeps up, one drain follows the other, and the answer would never be read between them.
  socket.on('drain', () => setImmediate(send))
  send()
  return ends()
}

describe('a client that is slow', () => {
  test('is told the time that it has, and its connection ends', async () => {
    const server = await serve({ HEADERS_TIMEOUT_MS: '1000', RECEIVE_TIMEOUT_MS: '2000' })
    expect(server.printed()).toMatch(
      /time to send headers +1000 ms +HEADERS_TIMEOUT_MS\n.* 2000 ms +RECEIVE_TIMEOUT_MS/,
    )
    const message =
      'The headers of a request come within 1000 ms (HEADERS_TIMEOUT_MS), and all of it within 2000 ms (RECEIVE_TIMEOUT_MS). Send it faster.'
    const length = 'Content-Length: 100000\r\n\r\n'
    const answers = await Promise.all([
      raw(server.url).ends(),
      raw(server.url, 'POST /graphql').ends(),
      keepSending(raw(server.url, post), 'X: y\r\n', 50),
      raw(server.url, `${post}${length}{`).ends(),
      keepSending(raw(server.url, `${post}${length}{`), ' ', 50),
      keepSending(raw(server.url, `${post}Transfer-Encoding: chunked\r\n\r\n`), '1\r\n \r\n', 50),
    ])
    for (const came of answers)
      expect(refusalIn(came)).toEqual({ status: 408, message, extensions: { code: 'BAD_REQUEST' } })
    // The same connection's second request has as much time as the first.
    const second = raw(server.url, whole)
    await second.comes(/95/)
    second.socket.write(post)
    const came = await second.ends()
    expect(refusalIn(came.slice(came.indexOf(answer) + answer.length)).status).toBe(408)
    expect(server.printed()).not.toMatch(/Error|aborted/)
  })

  test('that goes away in the middle leaves no error in the log', async () => {
    const server = await serve()
    for (const sent of [
      '',
      'POST',
      post,
      `${post}Content-Length: 100\r\n\r\n{`,
      `${post}Transfer-Encoding: chunked\r\n\r\n5\r\n{`,
    ]) {
      const { socket } = raw(server.url, sent)
      await new Promise<void>((resolve) => socket.once('connect', resolve))
      socket.end()
    }
    const reset = raw(server.url, `${post}Content-Length: 100\r\n\r\n{`)
    await new Promise((resolve) => setTimeout(resolve, 100))
    reset.socket.resetAndDestroy()
    for (let n = 0; n < 5; n++) expect((await fetch(`${server.url}/ready`)).status).toBe(200)
    expect(server.printed()).toContain('"codes":["BAD_REQUEST"]')
    expect(server.printed()).not.toMatch(/"level":"(error|warn)"/)
  })

  test('and says nothing does not keep the server from ending', async () => {
    const server = await serve({ DRAIN_TIMEOUT_MS: '600000' })
    for (const sent of ['', 'POST /graphql HTTP/1.1\r\n']) {
      const { socket } = raw(server.url, sent)
      await new Promise<void>((resolve) => socket.once('connect', resolve))
    }
    // What was opened before it is there by then.
    expect((await fetch(`${server.url}/health`)).status).toBe(200)
    server.process.kill('SIGTERM')
    expect(await server.ends()).toBe(0)
  })

  test('was let in before the server is told to end, and has its answer', async () => {
    const server = await serve()
    const clients = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const client = raw(server.url)
        await once(client.socket, 'connect')
        return client
      }),
    )
    server.process.kill('SIGTERM')
    await vi.waitFor(() => expect(fetch(`${server.url}/health`)).rejects.toThrow(), 20_000)
    for (const { socket } of clients) socket.write(whole)
    for (const { ends } of clients) expect(await ends()).toContain(answer)
    expect(await server.ends()).toBe(0)
  })

  test('keeps nobody else waiting, however many there are', async () => {
    const server = await serve()
    const idle = Array.from({ length: 900 }, (_, n) =>
      raw(server.url, ['', 'POST /graphql HTTP/1.1\r\n', `${post}Content-Length: 99\r\n\r\n{`][n % 3] ?? ''),
    )
    await Promise.all(idle.map(({ socket }) => new Promise<void>((resolve) => socket.once('connect', resolve))))
    const asking = Array.from({ length: 20 }, async () => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
      return response.text()
    })
    expect(await Promise.all(asking)).toEqual(asking.map(() => answer))
    expect(idle.filter(({ socket }) => socket.destroyed)).toEqual([])
  })
})

describe('what is sent', () => {
  test('and cannot be read is refused in one line', async () => {
    const server = await serve()
    const get = 'GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n'
    for (const [sent, status, message] of [
      ['nonsense\r\n\r\n', 400, /^What came is no HTTP request: Parse Error/],
      [`${post}Content-Length: many\r\n\r\n${body}`, 400, /Invalid character in Content-Length/],
      [`${post}Content-Length: -1\r\n\r\n${body}`, 400, /Content-Length/],
      [`${post}Content-Length: 37\r\nContent-Length: 38\r\n\r\n${body}`, 400, /Content-Length/],
      [`${post}Content-Length: 37\r\nTransfer-Encoding: chunked\r\n\r\n${body}`, 400, /Transfer-Encoding/],
      [`${post}Transfer-Encoding: chunked\r\n\r\nnonsense`, 400, /Invalid character in chunk size/],
      [`${get}A\u0000: b\r\n\r\n`, 400, /Invalid header token/],
      [`${get}A: b\nC: d\r\n\r\n`, 400, /^What came is no HTTP request/],
      [
        `${get}X: ${'y'.repeat(20_000)}\r\n\r\n`,
        431,
        /^Address and headers have at most 16384 bytes, and more came\. Send a long document by POST\.$/,
      ],
      [`GET /graphql?query=${'y'.repeat(20_000)} HTTP/1.1\r\n`, 431, /^Address and headers/],
    ] as const) {
      const refused = refusalIn(await raw(server.url, sent).ends())
      expect([sent.slice(0, 80), refused]).toMatchObject([
        sent.slice(0, 80),
        { status, extensions: { code: 'BAD_REQUEST' } },
      ])
      expect(refused.message).toMatch(message)
    }
    // What Node reads and Yoga would not.
    const close = 'Connection: close\r\n\r\n'
    for (const [sent, status] of [
      [`TRACE /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\n${close}`, 405],
      [`GET /graphql HTTP/1.1\r\nHost: [\r\n${close}`, 400],
      [`GET http://127.0.0.1/health HTTP/1.1\r\nHost: 127.0.0.1\r\n${close}`, 400],
      [`GET /graphql?query={actor(name:"\u00fc"){slug}} HTTP/1.1\r\nHost: 127.0.0.1\r\n${close}`, 400],
      [`OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1\r\n${close}`, 400],
      [`GET /graphql HTTP/1.1\r\n${close}`, 400],
      [`GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\nExpect: nothing\r\n${close}`, 417],
      [`${post}Transfer-Encoding: gzip, chunked\r\n${close}0\r\n\r\n`, 400],
    ] as const) {
      const refused = refusalIn(await raw(server.url, sent).ends())
      expect([sent.slice(0, 80), refused.status]).toEqual([sent.slice(0, 80), status])
      expect(refused.message).not.toContain('    at ')
    }
    // One that speaks the older HTTP need not name a host.
    expect(await raw(server.url, 'GET /health HTTP/1.0\r\n\r\n').ends()).toMatch(/^HTTP\/1\.1 200 /)
    const refusals = server.printed().match(/"message":"request".*"BAD_REQUEST"/g) ?? []
    expect(refusals.length).toBeGreaterThan(10)
    expect(await raw(server.url, 'CONNECT example.org:80 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n').ends()).toBe('')
    expect((await fetch(`${server.url}/ready`)).status).toBe(200)
  })

  test('may come in chunks, and one request behind the other', async () => {
    const server = await serve()
    const chunks = [...body].map((one) => `1\r\n${one}\r\n`).join('')
    const connection = raw(server.url, `${post}Transfer-Encoding: chunked\r\n\r\n${chunks}0\r\n\r\n`, whole, whole)
    await connection.comes(/(.*"statements":95.*){3}/s)
    expect(connection.came().split(answer)).toHaveLength(4)
  })

  test('beyond the limit is told so while it is sent, and no more of it is read', async () => {
    const server = await serve({ BODY_LIMIT_BYTES: '1000' })
    const piece = `10000\r\n${' '.repeat(0x10000)}\r\n`
    for (const [head, more] of [
      ['Transfer-Encoding: chunked\r\n\r\n', piece],
      ['Content-Length: 100000000000\r\n\r\n', ' '.repeat(0x10000)],
    ] as const) {
      const refused = refusalIn(await flood(raw(server.url, `${post}${head}`), more))
      expect(refused).toMatchObject({ status: 413, extensions: { code: 'BAD_REQUEST', limit: 'body', value: 1000 } })
      expect(refused.message).toContain('(BODY_LIMIT_BYTES)')
    }
    // Who ends soon may go on with the same connection.
    const connection = raw(server.url, `${post}Content-Length: 2000\r\n\r\n`)
    await connection.comes(/413/)
    connection.socket.write(' '.repeat(2000))
    connection.socket.write(whole)
    await connection.comes(/"statements":95/)
  })
})
