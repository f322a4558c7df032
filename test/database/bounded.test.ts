import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { Asking } from '../../src/database/asking.ts'
import { askedBy } from '../../src/database/bounded.ts'
import { type Connection, connect } from '../../src/database/connection.ts'
import { answering, type Observed } from '../../src/operation/observed.ts'
import { type TestDatabase, testDatabase } from '../help/database.ts'
import { projectKind } from '../help/place.ts'

/** Keeps the database busy for many seconds; the embedded one cannot sleep. */
const long = 'SELECT count(*) FROM generate_series(1, 500000000)'

let db: TestDatabase
let reader: Connection
beforeAll(async () => {
  db = await testDatabase('corpus', {
    STATEMENT_TIMEOUT_MS: '300',
    DATABASE_WAITING_LIMIT: '5',
    DATABASE_WAIT_MS: '20000',
  })
  reader = connect(db.database, 'reader', db.environment)
})
afterAll(async () => {
  await reader.close()
  await db.close()
})

/** What the database is doing for us besides telling so. */
async function working(): Promise<string[]> {
  if (db.database.kind === 'embedded') return []
  const { rows } = await reader.pool.query(`SELECT query FROM pg_stat_activity
    WHERE datname = current_database() AND state = 'active' AND pid <> pg_backend_pid()`)
  return rows.map(({ query }) => query)
}

/** Waits until the database does nothing more for us, and every connection is given back: one cut off is counted till then. */
async function idle(): Promise<void> {
  while ((await working()).length > 0 || reader.pool.totalCount > reader.pool.idleCount) await setTimeout(20)
}

describe('a statement', () => {
  test('that takes too long ends, in the database too, and the next one is answered', async () => {
    await expect(reader.pool.query(long)).rejects.toThrow('took longer than it may: an SQL statement, 300 ms (57014)')
    expect((await reader.pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
    await idle()
  })

  test('of Prisma that takes too long ends, with the code that says so', async () => {
    await expect(reader.prisma.$queryRawUnsafe(long)).rejects.toThrow('57014')
    expect(await reader.prisma.article.count()).toBe(5)
    await idle()
  })

  test('may have a limit of its own', async () => {
    const pool = askedBy(reader.pool, new Asking(), 20)
    await expect(pool.query({ text: long })).rejects.toThrow('20 ms')
    await idle()
  })

  test('that nobody waits for any more ends, in the database too', async () => {
    const gone = new AbortController()
    // The embedded database goes on to the limit: it can only be ended as a whole.
    const pool = askedBy(reader.pool, new Asking(gone.signal), db.database.kind === 'server' ? 60_000 : 500)
    const asked = pool.query({ text: long })
    while (reader.pool.totalCount === reader.pool.idleCount) await setTimeout(5)
    gone.abort()
    await expect(asked).rejects.toThrow('nobody waits for it')
    await idle()
    await expect(pool.query({ text: 'SELECT 1' })).rejects.toThrow('nobody waits for it')
  })

  test('of Prisma ends when nobody waits for its request any more', async () => {
    const gone = new AbortController()
    const request = { observers: [], statements: 0, databaseMs: 0, asking: new Asking(gone.signal) }
    const asked = answering(request as unknown as Observed, async () => await reader.prisma.$queryRawUnsafe(long))
    // Prisma asks on the next tick, and not at once.
    asked.catch(() => {})
    while (reader.pool.totalCount === reader.pool.idleCount) await setTimeout(1)
    gone.abort()
    await expect(asked).rejects.toThrow('57000')
    await idle()
    expect(await reader.prisma.article.count()).toBe(5)
  })

  test('leaves the queue for a connection when nobody waits for it any more', async () => {
    const busy = db.database.pool.max ?? 1
    const first = Array.from({ length: busy }, () => reader.pool.query('SELECT 1 AS one'))
    const gone = new AbortController()
    const pool = askedBy(reader.pool, new Asking(gone.signal))
    const left = Array.from({ length: 5 }, () => pool.query({ text: 'SELECT 2 AS two' }))
    gone.abort()
    for (const answer of left) await expect(answer).rejects.toThrow('nobody waits for it')
    // Their places are others' at once.
    const others = Array.from({ length: 5 }, () => reader.pool.query('SELECT 3 AS three'))
    for (const { rows } of await Promise.all(others)) expect(rows).toEqual([{ three: 3 }])
    await Promise.all(first)
  })

  test('behind too many that wait for a connection is not begun', async () => {
    const busy = db.database.pool.max ?? 1
    const asked = Array.from({ length: busy + 5 }, () => reader.pool.query('SELECT 1 AS one'))
    await expect(reader.pool.query('SELECT 1')).rejects.toThrow('5 wait for a connection already (53400)')
    for (const { rows } of await Promise.all(asked)) expect(rows).toEqual([{ one: 1 }])
  })

  test('that is wrong leaves its connection as it was', async () => {
    const before = await reader.pool.query('SELECT pg_backend_pid() AS pid')
    await expect(reader.pool.query('SELECT nothing')).rejects.toThrow('column "nothing" does not exist')
    const { rows } = await reader.pool.query('SELECT pg_backend_pid() AS pid')
    if (db.database.kind === 'embedded') expect(rows).toEqual(before.rows)
    expect(reader.pool.idleCount).toBeGreaterThan(0)
  })
})

test.runIf(projectKind === 'server')(
  'a statement with a name is answered again after a migration of what it reads',
  async () => {
    const migration = new pg.Client(db.database.pool)
    await migration.connect()
    onTestFinished(() => migration.end())
    const ask = () => reader.pool.query({ name: 'migrated', text: 'SELECT word FROM migrated' })
    await migration.query('CREATE TABLE migrated AS SELECT 1 AS word; GRANT SELECT ON migrated TO PUBLIC')
    onTestFinished(() => migration.query('DROP TABLE migrated').then(() => {}))
    expect((await ask()).rows).toEqual([{ word: 1 }])
    await migration.query('ALTER TABLE migrated ALTER word TYPE text')
    await expect(ask()).rejects.toThrow('cached plan must not change result type')
    expect((await ask()).rows).toEqual([{ word: '1' }])
  },
)

test('waits side by side are waited for once, and nobody is paid for waiting', async () => {
  let charged = Number.NaN
  const charge = (ms: number) => {
    charged = ms
  }
  const asking = new Asking(undefined, charge, performance.now())
  asking.endAfter(60_000)
  const waits = Array.from({ length: 5 }, () => asking.waits())
  await setTimeout(100)
  for (const end of waits) end()
  expect(asking.database.waitedMs).toBeLessThan(5 * 100)
  expect(asking.database.waitedMs).toBeGreaterThan(50)
  asking.answered()
  expect(charged).toBeGreaterThanOrEqual(0)
  asking.database.waitedMs = 1_000_000
  asking.answered()
  expect(charged).toBe(0)
})

test('a database that takes a connection and answers nothing is given up in time', async () => {
  const sockets = new Set<Socket>()
  const silent = createServer((socket) => sockets.add(socket))
  silent.listen(0, '127.0.0.1')
  await once(silent, 'listening')
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    silent.close()
  })
  const { port } = silent.address() as { port: number }
  const connection = connect(
    { kind: 'server', pool: { host: '127.0.0.1', port, max: 1 }, close: async () => {} },
    'reader',
    { ...db.environment, DATABASE_WAIT_MS: 100 },
  )
  onTestFinished(() => connection.close())
  await expect(connection.pool.query('SELECT 1')).rejects.toThrow('connection timeout')
})
