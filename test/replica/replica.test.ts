import { existsSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { openDatabase } from '../../src/database/open.ts'
import { openReaders, type Readers } from '../../src/database/readers.ts'
import { readEnvironment } from '../../src/environment.ts'
import { buildYoga } from '../../src/yoga.ts'
import { canRunServers, openCluster, type Server } from '../help/cluster.ts'
import { recordedOperation } from '../help/log.ts'
import { childrenOf } from '../help/process.ts'

if (!canRunServers)
  console.warn('There are no initdb, pg_basebackup and postgres, or no user for them: tests of replicas are skipped.')

/** No answer may be older than that, by the settings of these tests. */
const lagMs = 1_000

let cluster: Awaited<ReturnType<typeof openCluster>>
let primary: Server
let standby: Server
let database: Database

beforeAll(async () => {
  if (!canRunServers) return
  cluster = await openCluster()
  primary = await cluster.seeded()
  standby = await cluster.standby(primary)
}, 180_000)
afterAll(() => cluster?.close())

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** A server that reads from the standby as long as that is new enough. */
async function open(settings: Record<string, string> = {}) {
  const environment = readEnvironment({
    DATABASE_URL: primary.url,
    DATABASE_REPLICA_URLS: standby.url,
    REPLICA_LAG_MS: `${lagMs}`,
    RESPONSE_CACHE_MB: '0',
    ...settings,
  })
  const operation = recordedOperation(environment)
  const { logged } = operation
  database = await openDatabase(environment)
  const readers = await openReaders(database, environment, operation.log.warn)
  const yoga = buildYoga(readers, environment, operation)
  onTestFinished(async () => {
    await yoga.dispose()
    await readers.close()
  })
  const ask = async (query: string) => {
    const response = await yoga.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    return { status: response.status, body: await response.text() }
  }
  return { readers, ask, logged }
}

const onStandby = (readers: Readers) => readers.pick() !== readers.primary
const waitForStandby = (readers: Readers) => vi.waitFor(() => expect(onStandby(readers)).toBe(true), 30_000)

/** Has the standby stop or go on following; it cancels our own query, too, where that is in its way. */
const replay = (what: 'pause' | 'resume') =>
  vi.waitFor(() => standby.query(`SELECT pg_wal_replay_${what}()`), { timeout: 10_000 })

describe.runIf(canRunServers)('a replica', () => {
  beforeEach(async () => {
    await vi.waitFor(async () => {
      const { rows } = await standby.query('SELECT pg_is_wal_replay_paused() AS paused')
      expect(rows).toEqual([{ paused: false }])
    }, 10_000)
  })

  test('is read from instead of its primary, and cannot be written to', async () => {
    const { readers, ask } = await open()
    await waitForStandby(readers)
    const asked = vi.spyOn(readers.primary.pool, 'query')
    for (let n = 0; n < 5; n++)
      expect(await ask('{ corpus { statements } statements(first: 1) { totalCount } }')).toEqual({
        status: 200,
        body: '{"data":{"corpus":{"statements":95},"statements":{"totalCount":95}}}',
      })
    expect(asked.mock.calls).toEqual([])
    const { rows } = await readers.pick().pool.query('SELECT pg_is_in_recovery() AS standby, current_user AS role')
    expect(rows).toEqual([{ standby: true, role: 'wortlaut_reader' }])
  })

  test('that is stopped and started under load costs no answer', async () => {
    const { readers, ask, logged } = await open()
    await waitForStandby(readers)
    let loading = true
    let answers = 0
    const wrong: unknown[] = []
    const load = Array.from({ length: 4 }, async () => {
      while (loading) {
        const { status, body } = await ask(
          '{ statements(first: 5) { totalCount nodes { slug speakers { official } } } }',
        )
        answers++
        await sleep(1)
        if (status !== 200 || body.includes('errors')) wrong.push(body)
      }
    })
    for (let n = 0; n < 2; n++) {
      await sleep(500)
      await standby.stop()
      await sleep(500)
      expect(onStandby(readers)).toBe(false)
      await standby.start()
      await waitForStandby(readers)
    }
    await sleep(500)
    loading = false
    await Promise.all(load)
    expect(wrong).toEqual([])
    expect(answers).toBeGreaterThan(20)
    // Told when it goes and when it is back, not with every request; a busy machine may find it gone once more.
    for (const told of ['is not read from for now', 'is read from again']) {
      const lines = logged.filter((line) => line.includes(told))
      expect(lines.length).toBeGreaterThanOrEqual(2)
      expect(lines.length).toBeLessThan(6)
    }
  }, 120_000)

  test.runIf(existsSync('/proc/self/task'))('that hangs costs no answer, and none waits for it', async () => {
    const { readers, ask } = await open()
    await waitForStandby(readers)
    await ask('{ corpus { statements } }')
    const frozen = [standby.process.pid ?? 0, ...childrenOf(standby.process.pid)]
    for (const pid of frozen) process.kill(pid, 'SIGSTOP')
    try {
      const begun = performance.now()
      const answers = await Promise.all([1, 2, 3].map((n) => ask(`{ a${n}: corpus { statements } }`)))
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      // One wait of the next question for how far it is.
      expect(performance.now() - begun).toBeLessThan(3 * lagMs)
    } finally {
      for (const pid of frozen) process.kill(pid, 'SIGCONT')
    }
    await waitForStandby(readers)
  })

  test('that falls behind is not read from: no answer is older than REPLICA_LAG_MS', async () => {
    const { readers, ask } = await open()
    const query = '{ statements(first: 1, orderBy: [{ field: SLUG, direction: ASC }]) { nodes { summary } } }'
    const known = await ask(query)
    expect(known).toMatchObject({ status: 200 })
    for (let n = 0; n < 3; n++) {
      await waitForStandby(readers)
      await replay('pause')
      // Nothing tells of this one: the revision stays, so only the log shows that the standby is behind.
      const text = `At ${n} something else was said.`
      await primary.query(`UPDATE statement SET summary = '${text}'`)
      const committed = performance.now()
      let oldest = 0
      while (performance.now() < committed + 2 * lagMs) {
        const begun = performance.now()
        const { status, body } = await ask(query)
        expect(status).toBe(200)
        if (!body.includes(text)) oldest = begun - committed
        await sleep(5)
      }
      expect(oldest).toBeLessThan(lagMs)
      expect(onStandby(readers)).toBe(false)
      await replay('resume')
    }
  }, 120_000)

  test('that does not have the newest revision is not read from, and no cache takes it for new', async () => {
    const { readers, ask } = await open({ RESPONSE_CACHE_MB: '1', REPLICA_LAG_MS: '60000', REVISION_POLL_MS: '250' })
    const query = '{ corpus { revision } }'
    for (const revision of ['one', 'two']) {
      await waitForStandby(readers)
      await replay('pause')
      await primary.query(
        `BEGIN; UPDATE corpus SET revision = '${revision}'; SELECT pg_notify('wortlaut_revision', ''); COMMIT`,
      )
      await vi.waitFor(async () => expect((await ask(query)).body).toContain(revision), 2_000)
      for (let n = 0; n < 20; n++) expect((await ask(query)).body).toContain(revision)
      expect(onStandby(readers)).toBe(false)
      await replay('resume')
    }
  })

  test('that has to cancel a query has it answered by the primary', async () => {
    const { readers, logged } = await open()
    await waitForStandby(readers)
    const asked = vi.spyOn(readers.primary.pool, 'query')
    const answering = readers.pick().pool.query('SELECT pg_sleep(0.5), (SELECT count(*)::int FROM corpus) AS count')
    await sleep(100)
    await primary.query('BEGIN; LOCK TABLE corpus IN ACCESS EXCLUSIVE MODE; COMMIT')
    expect((await answering).rows[0]).toMatchObject({ count: 1 })
    expect(asked).toHaveBeenCalledOnce()
    expect(logged).toEqual([])
  })

  test('that is none is told of, and not read from', async () => {
    const { readers, ask, logged } = await open({ DATABASE_REPLICA_URLS: primary.url })
    await vi.waitFor(() => expect(logged).toHaveLength(1))
    expect(logged[0]).toMatch(
      /^DATABASE_REPLICA_URLS: 127\.0\.0\.1:\d+ is not read from for now \(it is no standby\)\.$/,
    )
    expect((await ask('{ corpus { statements } }')).status).toBe(200)
    expect(onStandby(readers)).toBe(false)
  })
})
