import { existsSync, readFileSync } from 'node:fs'
import pg from 'pg'
import { describe, expect, inject, test, vi } from 'vitest'
import { childrenOf, start, startServer } from '../help/process.ts'
import { seededDatabase } from '../help/seeded-database.ts'
import { takenPort } from '../help/taken-port.ts'

const template = inject('templates').url
const possible = template !== '' && existsSync('/proc/self/task')
if (!possible) console.warn('No PostgreSQL server, or no /proc: the tests of PROCESSES are skipped.')

const lives = (pid: number) => existsSync(`/proc/${pid}`) && !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))

const ask = async (url: string, query: string) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return { status: response.status, body: await response.text() }
}

async function startTwo(settings: Record<string, string> = {}) {
  const DATABASE_URL = await seededDatabase()
  const server = await startServer({ DATABASE_URL, PROCESSES: '2', ...settings })
  const workers = () => childrenOf(server.process.pid)
  await vi.waitFor(() => expect(workers()).toHaveLength(2), 10_000)
  return { ...server, DATABASE_URL, workers }
}

describe.runIf(possible)('with PROCESSES=2', () => {
  test('two processes answer on one port, and end with 0 when they are told to', async () => {
    const server = await startTwo({ RESPONSE_CACHE_MB: '0' })
    expect(server.printed()).toContain('Seeded: nothing to change')
    expect(server.printed()).toMatch(/processes +2 {2}PROCESSES/)
    const workers = server.workers()
    for (let n = 0; n < 10; n++)
      expect(await ask(server.url, '{ corpus { statements } }')).toEqual({
        status: 200,
        body: '{"data":{"corpus":{"statements":95}}}',
      })
    // Whatever signals a whole group of processes reaches them twice.
    for (const pid of [server.process.pid ?? 0, ...workers]) process.kill(pid, 'SIGTERM')
    expect(await server.ends()).toBe(0)
    expect(workers.filter(lives)).toEqual([])
  })

  test('running requests finish when they are told to end', async () => {
    const server = await startTwo()
    const importer = new pg.Client({ connectionString: server.DATABASE_URL })
    await importer.connect()
    await importer.query('BEGIN; LOCK TABLE statement IN ACCESS EXCLUSIVE MODE')
    const answers = [1, 2, 3, 4].map((n) => ask(server.url, `{ a${n}: statements { totalCount } }`))
    await vi.waitFor(async () => {
      const { rows } = await importer.query(`SELECT FROM pg_locks WHERE NOT granted`)
      expect(rows.length).toBeGreaterThanOrEqual(4)
    }, 5_000)
    server.process.kill('SIGTERM')
    await new Promise((resolve) => setTimeout(resolve, 300))
    await importer.end()
    for (const [index, { status, body }] of (await Promise.all(answers)).entries())
      expect([status, body]).toEqual([200, `{"data":{"a${index + 1}":{"totalCount":95}}}`])
    expect(await server.ends()).toBe(0)
  })

  test('one that is killed is replaced, and no request waits for it', async () => {
    const server = await startTwo()
    const [killed = 0, other = 0] = server.workers()
    process.kill(killed, 'SIGKILL')
    // What was given to it just before is broken off, and may be asked again; what comes later is answered.
    await Promise.allSettled(Array.from({ length: 20 }, () => ask(server.url, '{ __typename }')))
    expect((await ask(server.url, '{ __typename }')).status).toBe(200)
    await server.prints(new RegExp(`Process ${killed} ended with SIGKILL; another one starts in 1 s\\.`))
    await vi.waitFor(() => expect(server.workers()).toHaveLength(2), 10_000)
    expect(server.workers()).toContain(other)
    expect(server.workers()).not.toContain(killed)
  })

  test('none is left behind where the one that looks after them is killed', async () => {
    const server = await startTwo()
    const workers = server.workers()
    server.process.kill('SIGKILL')
    await server.ends()
    await vi.waitFor(() => expect(workers.filter(lives)).toEqual([]), 5_000)
  })

  test('a port that is taken is told once, and ends all', async () => {
    const port = await takenPort()
    const server = start('src/server.js', {
      DATABASE_URL: await seededDatabase(),
      PROCESSES: '2',
      PORT: String(port),
    })
    expect(await server.ends()).toBe(1)
    const message = `PORT: 127.0.0.1:${port} is in use by another program. Set PORT to another number.`
    expect(server.printed().split(message)).toHaveLength(2)
    expect(server.printed()).not.toContain('another one starts')
  })
})

test.each<[string, Record<string, string>, string]>([
  [
    'several processes on the embedded database',
    { PROCESSES: '2' },
    'PROCESSES: the embedded database serves one process. Set DATABASE_URL to a PostgreSQL server, or PROCESSES to 1.\n',
  ],
  [
    'several processes on a database that does not answer',
    { PROCESSES: '2', DATABASE_URL: 'postgresql://127.0.0.1:1/none' },
    'DATABASE_URL: the database does not answer',
  ],
  [
    'replicas of the embedded database',
    { DATABASE_REPLICA_URLS: 'postgresql://127.0.0.1:1/none' },
    'DATABASE_REPLICA_URLS: the embedded database has no replicas. Set DATABASE_URL to their primary.\n',
  ],
  [
    'a replica that is no URL, without telling a password',
    { DATABASE_URL: 'postgresql://127.0.0.1:1/none', DATABASE_REPLICA_URLS: 'postgresql://h/d, u:secret@h' },
    'DATABASE_REPLICA_URLS: expected URLs that begin with postgresql://, separated by commas.\n',
  ],
])('the server is refused %s', async (_, settings, message) => {
  const server = start('src/server.js', settings)
  expect(await server.ends()).toBe(1)
  expect(server.printed()).toContain(message)
  expect(server.printed()).not.toMatch(/secret| {4}at /)
})
