import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { canRunServers, openCluster, type Server } from '../help/cluster.ts'
import { keepAsking } from '../help/load.ts'
import { startServer } from '../help/process.ts'

if (!canRunServers)
  console.warn('There is no PostgreSQL to stop and start: tests of a database that fails are skipped.')

let cluster: Awaited<ReturnType<typeof openCluster>>
let database: Server
beforeAll(async () => {
  if (!canRunServers) return
  cluster = await openCluster()
  database = await cluster.seeded()
}, 180_000)
afterAll(() => cluster?.close())

const serve = (settings: Record<string, string> = {}) =>
  startServer({ DATABASE_URL: database.url, RESPONSE_CACHE_MB: '0', ...settings })

const status = async (url: string) => (await fetch(url)).status

/** Holds a lock that every question waits for, until it is released. */
async function lock(): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  onTestFinished(() => client.end())
  await client.query('BEGIN; LOCK TABLE statement IN ACCESS EXCLUSIVE MODE')
  return async () => {
    await client.query('ROLLBACK')
  }
}

const waiting = async () =>
  (
    await database.query(
      `SELECT count(*)::int AS count FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND state = 'active'`,
    )
  ).rows[0].count as number

const body = JSON.stringify({ query: '{ statements(first: 1) { totalCount nodes { slug } } }' })
const ask = (url: string, init: RequestInit = {}) =>
  fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body, ...init })

const told = async (response: Response) => ({
  status: response.status,
  code: ((await response.json()) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code,
  retry: response.headers.get('retry-after') !== null,
})

describe.runIf(canRunServers)('a server', () => {
  test('whose database stops says so, and answers again without a restart once it is back', async () => {
    const server = await serve({ DATABASE_WAIT_MS: '500' })
    const load = keepAsking(`${server.url}/graphql`, body, 8)
    await vi.waitFor(() => expect(load.answers.get('200') ?? 0).toBeGreaterThan(50), 20_000)
    await database.stop()
    await vi.waitFor(async () => expect(await status(`${server.url}/ready`)).toBe(503), 10_000)
    expect(await status(`${server.url}/health`)).toBe(200)
    expect(await told(await ask(server.url))).toEqual({ status: 503, code: 'SERVICE_UNAVAILABLE', retry: true })
    await setTimeout(500)
    await database.start()
    const back = performance.now()
    await vi.waitFor(async () => expect(await status(`${server.url}/ready`)).toBe(200), 10_000)
    await vi.waitFor(async () => expect((await ask(server.url)).status).toBe(200), 10_000)
    console.log(`The server answered again ${Math.round(performance.now() - back)} ms after its database.`)
    const answers = await load.stop()
    expect(server.printed()).not.toMatch(/ {4}at /)
    expect([...answers.keys()].filter((answer) => !['200', '503 SERVICE_UNAVAILABLE'].includes(answer))).toEqual([])
  })

  test('whose connections are cut answers 200 or 503, and then 200 again', async () => {
    const server = await serve()
    const load = keepAsking(`${server.url}/graphql`, body, 8)
    // A machine that is busy answers few between two cuts.
    for (let n = 0; n < 10 || (load.answers.get('200') ?? 0) <= 50; n++) {
      await setTimeout(100)
      await database.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
      )
    }
    const answers = await load.stop()
    expect([...answers.keys()].filter((answer) => !['200', '503 SERVICE_UNAVAILABLE'].includes(answer))).toEqual([])
    expect(answers.get('200')).toBeGreaterThan(50)
    await vi.waitFor(async () => expect((await ask(server.url)).status).toBe(200), 20_000)
    for (let n = 0; n < 20; n++) expect((await ask(server.url)).status).toBe(200)
  })

  test('that waits for a lock gives up in time and is probed meanwhile, and answers once the lock is gone', async () => {
    const server = await serve({ STATEMENT_TIMEOUT_MS: '500' })
    const release = await lock()
    const asked = ask(server.url)
    await vi.waitFor(async () => expect(await waiting()).toBe(1), 20_000)
    expect(await status(`${server.url}/health`)).toBe(200)
    expect(await status(`${server.url}/ready`)).toBe(200)
    expect(await told(await asked)).toEqual({ status: 504, code: 'QUERY_TIMEOUT', retry: false })
    await vi.waitFor(async () => expect(await waiting()).toBe(0), 20_000)
    await release()
    expect((await ask(server.url)).status).toBe(200)
  })

  test('ends a whole request where its time does', async () => {
    const server = await serve({ REQUEST_TIMEOUT_MS: '300' })
    const release = await lock()
    expect(await told(await ask(server.url))).toEqual({ status: 504, code: 'QUERY_TIMEOUT', retry: false })
    await vi.waitFor(async () => expect(await waiting()).toBe(0), 20_000)
    await release()
  })

  test('stops the work of a client that hangs up', async () => {
    const server = await serve({ STATEMENT_TIMEOUT_MS: '60000', REQUEST_TIMEOUT_MS: '60000' })
    const release = await lock()
    const client = new AbortController()
    const asked = ask(server.url, { signal: client.signal })
    await vi.waitFor(async () => expect(await waiting()).toBe(1), 20_000)
    client.abort()
    await expect(asked).rejects.toThrow('aborted')
    await vi.waitFor(async () => expect(await waiting()).toBe(0), 20_000)
    await release()
    expect((await ask(server.url)).status).toBe(200)
  })

  test('refuses a flood at once, and is probed meanwhile', async () => {
    const server = await serve({
      STATEMENT_TIMEOUT_MS: '60000',
      REQUEST_TIMEOUT_MS: '60000',
      DATABASE_WAIT_MS: '1000',
    })
    const release = await lock()
    let answered = 0
    const flood = Array.from({ length: 150 }, async () => {
      const answer = await told(await ask(server.url))
      answered += 1
      return answer
    })
    await vi.waitFor(async () => expect(await waiting()).toBe(10), 20_000)
    const probes = await Promise.all([status(`${server.url}/health`), status(`${server.url}/ready`)])
    expect(probes).toEqual([200, 200])
    // Whoever has no connection is refused: those beyond the ones that may wait at once, these when they waited.
    await vi.waitFor(() => expect(answered).toBe(140), 20_000)
    await release()
    const answers = await Promise.all(flood)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(10)
    const refused = answers.filter(({ status }) => status === 503)
    expect(refused).toHaveLength(140)
    expect(refused.every(({ code, retry }) => code === 'OVERLOADED' && retry)).toBe(true)
    expect((await ask(server.url)).status).toBe(200)
  })

  test('that is told to end under load answers whom it has begun with, and ends with 0', async () => {
    const server = await serve()
    const load = keepAsking(`${server.url}/graphql`, body, 8)
    await vi.waitFor(() => expect(load.answers.get('200') ?? 0).toBeGreaterThan(50), 20_000)
    server.process.kill('SIGTERM')
    await once(server.process, 'exit')
    const answers = await load.stop()
    expect(server.process.exitCode).toBe(0)
    // A client that comes later is not let in; one that was let in has its answer.
    expect([...answers.keys()].filter((answer) => !['200', 'refused'].includes(answer))).toEqual([])
  })

  test('outlives what fails in the background', async () => {
    const server = await serve({
      NODE_OPTIONS: "--import=data:text/javascript,process.on('SIGUSR2',()=>{Promise.reject(Error('nobody%20waits'))})",
    })
    server.process.kill('SIGUSR2')
    await server.prints(/In the background/)
    expect((await ask(server.url)).status).toBe(200)
  })
})
