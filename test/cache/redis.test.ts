import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { type Api, openApi } from '../help/api.ts'
import { freePort } from '../help/free-port.ts'

const installed = spawnSync('redis-server', ['--version']).status === 0
if (!installed) console.warn('There is no redis-server: the tests of REDIS_URL are skipped.')

/** A Redis of the test's own, which keeps nothing on disk. */
async function startRedis(port: number): Promise<ChildProcess> {
  const redis = spawn('redis-server', ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--dir', tmpdir()])
  onTestFinished(() => stop(redis))
  let printed = ''
  await new Promise<void>((resolve) => {
    redis.stdout.on('data', (data) => {
      printed += data
      if (printed.includes('Ready to accept connections')) resolve()
    })
  })
  return redis
}

async function stop(redis: ChildProcess): Promise<void> {
  if (redis.exitCode !== null || redis.signalCode !== null) return
  const ended = once(redis, 'exit')
  redis.kill('SIGKILL')
  await ended
}

async function open(REDIS_URL: string): Promise<Api> {
  const api = await openApi({ RESPONSE_CACHE_MB: '1', REDIS_URL })
  onTestFinished(() => api.close())
  return api
}

let asked = 0
/** A question that was not asked before. */
const fresh = () => `{ a${asked++}: corpus { statements } }`

async function ask(api: Api, query: string) {
  const begun = performance.now()
  const response = await api.fetch(`/graphql?query=${encodeURIComponent(query)}`)
  const body = await response.text()
  const tookMs = performance.now() - begun
  return { status: response.status, cache: response.headers.get('x-cache'), body, tookMs }
}

describe.runIf(installed)('with REDIS_URL', () => {
  test('what one server answered another one has, and goes on without Redis and with it again', async () => {
    const port = await freePort()
    const redis = await startRedis(port)
    const one = await open(`redis://127.0.0.1:${port}`)
    const other = await open(`redis://127.0.0.1:${port}`)
    const shares = async () => {
      const query = fresh()
      const { body, status } = await ask(one, query)
      expect(status).toBe(200)
      return vi.waitFor(async () => expect(await ask(other, query)).toMatchObject({ cache: 'HIT', body }), 500)
    }
    await vi.waitFor(shares, 10_000)

    await stop(redis)
    for (let n = 0; n < 20; n++) {
      const query = fresh()
      expect(await ask(one, query)).toMatchObject({ status: 200, cache: 'MISS' })
      expect(await ask(one, query)).toMatchObject({ status: 200 })
    }
    expect(one.logged).toEqual([expect.stringMatching(/^REDIS_URL: Redis is not used for now \(.*\)\.$/)])

    await startRedis(port)
    // Redis is left alone for some seconds after it failed.
    await vi.waitFor(shares, 20_000)
    expect(one.logged.length).toBeLessThanOrEqual(2)
  })
})

test('a Redis that is not there costs no answer, and is told of once', async () => {
  const api = await open(`redis://127.0.0.1:${await freePort()}`)
  for (let n = 0; n < 5; n++) expect(await ask(api, fresh())).toMatchObject({ status: 200, cache: 'MISS' })
  await vi.waitFor(() =>
    expect(api.logged).toEqual([expect.stringContaining('REDIS_URL: Redis is not used for now (')]),
  )
})

test('a Redis that does not answer is waited for once, and not for long', async () => {
  const sockets: Socket[] = []
  let silent = false
  // Says yes to whatever sets up a connection, and then nothing.
  const hanging = createServer((socket) => {
    sockets.push(socket)
    socket.on('data', (data) => {
      for (const _ of silent ? [] : data.toString().matchAll(/^\*\d/gm)) socket.write('+OK\r\n')
    })
    socket.on('error', () => {})
  })
  await new Promise<void>((resolve) => hanging.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    hanging.close()
  })
  const { port } = hanging.address() as { port: number }
  const api = await open(`redis://127.0.0.1:${port}`)
  await vi.waitFor(() => expect(sockets.length).toBeGreaterThan(0))
  await new Promise((resolve) => setTimeout(resolve, 300))
  silent = true
  const { tookMs, ...first } = await ask(api, fresh())
  expect(first).toMatchObject({ status: 200, cache: 'MISS' })
  expect(tookMs).toBeLessThan(1_000)
  await vi.waitFor(() => expect(api.logged.length).toBe(1))
  expect(api.logged[0]).toContain('no answer within 50 ms')
})
