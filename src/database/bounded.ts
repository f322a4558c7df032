import pg from 'pg'
import { current } from '../operation/observed.ts'
import type { Asking } from './asking.ts'
import type { Database } from './database.ts'
import { SteadyConnection } from './steady.ts'
import { Overloaded, TookTooLong } from './stopped.ts'

/** A statement, and how long it may take where that is not the usual time. */
export interface BoundedQuery extends pg.QueryConfig {
  asking?: Asking | undefined
  limitMs?: number
}

/** What a pool's statements are bound by. */
interface Bounds {
  /** How long one may take, in milliseconds. */
  limitMs: number
  /** How many may wait for a connection. */
  waiting: number
}

interface Bound {
  /** When the database answered last, by this process' own clock. */
  answeredAt(): number
  /** Closes what is not the pool's. */
  close(): Promise<void>
}

/** For how long a statement that was cancelled may take to end before its connection is cut. */
const patienceMs = 2_000

const ignore = () => {}

type Ask = (config: string | BoundedQuery, values?: unknown[]) => Promise<pg.QueryResult>

/**
 * Has every statement of a pool end where its time does, or where nobody waits for it any more; and refuses those
 * that would wait behind too many. Whoever waits is told at once, even by a database that answers nothing, and
 * the connection is used again by nobody: what was cancelled late would be the next one's.
 */
export function boundQueries(pool: pg.Pool, database: Database, { limitMs, waiting }: Bounds): Bound {
  const canceller = new SteadyConnection(
    { ...database.pool, connectionTimeoutMillis: patienceMs, query_timeout: patienceMs },
    [],
  )
  // The embedded database does one thing at a time, and can be stopped only as a whole.
  const interrupt = database.interrupt
  let interrupted: Promise<void> | undefined
  let isClosed = false
  const connections = database.pool.max ?? 10
  let asked = 0
  let answeredAt = Number.NEGATIVE_INFINITY

  async function stop(client: pg.PoolClient, ended: Promise<unknown>): Promise<void> {
    if (interrupt) await openAgain(interrupt)
    else {
      // What the server calls the connection; the types of pg leave it out.
      const { processID } = client as unknown as { processID: number }
      await canceller.rows(`SELECT pg_cancel_backend(${Number(processID)})`).catch(() => {})
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, patienceMs).unref())])
    }
    release(client, true)
  }

  /** Ends the embedded database and opens it; where that fails, whoever asks next tries again. */
  function openAgain(again: () => Promise<void>): Promise<void> {
    interrupted ??= again()
      .then(
        () => {
          isClosed = false
        },
        (error: Error) => {
          isClosed = true
          console.error(`The embedded database was ended and does not open again: ${error.message}`)
        },
      )
      .finally(() => {
        interrupted = undefined
      })
    return interrupted
  }

  function release(client: pg.PoolClient, isBroken = false): void {
    asked -= 1
    client.off('error', ignore)
    client.release(isBroken)
  }

  async function connected(): Promise<pg.PoolClient> {
    try {
      return await pool.connect()
    } catch (error) {
      // The pool has the same words for a database that does not answer and for connections that are all in use.
      const areAllUsed = pool.idleCount === 0 && pool.totalCount >= connections
      if (areAllUsed && /timeout exceeded/.test((error as Error).message))
        throw new Overloaded('no connection became free in time')
      throw error
    }
  }

  /** A connection, unless whoever waits for it leaves before; then it is the next one's as soon as it comes. */
  async function turn(asking: Asking | undefined): Promise<pg.PoolClient> {
    if (interrupt && isClosed) void openAgain(interrupt)
    if (interrupted) await interrupted
    if (!asking) return connected()
    const waited = asking.waits()
    const connecting = connected()
    try {
      return await asking.first(connecting)
    } catch (error) {
      connecting.then(
        (client) => client.release(),
        () => {},
      )
      throw error
    } finally {
      waited()
    }
  }

  const ask: Ask = async (config, values) => {
    const { asking, limitMs: most = limitMs } = typeof config === 'string' ? {} : config
    if (asking?.over) throw asking.over
    // The pool's own count has those among them for whom a connection is free.
    if (asked >= connections + waiting) throw new Overloaded(`${waiting} wait for a connection already`)
    asked += 1
    const client = await turn(asking).catch((error) => {
      asked -= 1
      throw error
    })
    // Of a connection that breaks the statement tells.
    client.on('error', ignore)
    if (asking?.over) {
      release(client)
      throw asking.over
    }
    const connectedAt = performance.now()
    return new Promise((resolve, reject) => {
      let isOver = false
      // Who waits for the end of a statement that was given up.
      let ended = ignore
      const over = (): boolean => {
        if (isOver) return false
        isOver = true
        clearTimeout(timer)
        if (asking) asking.database.workedMs += performance.now() - connectedAt
        forget?.()
        return true
      }
      const giveUp = (error: Error) => {
        if (!over()) return
        reject(error)
        void stop(
          client,
          new Promise<void>((end) => {
            ended = end
          }),
        )
      }
      // Ending the embedded database ends what everybody does: it goes on to its end or its limit.
      const forget = asking?.onOver(interrupt ? reject : giveUp)
      const timer = setTimeout(() => giveUp(new TookTooLong(`an SQL statement, ${most} ms`)), most)
      // By callback: the rows that a promise of `pg` leads to live until the next full garbage collection. Its types
      // name no object with values and a callback.
      client.query(config as string, values as unknown[], (error: Error | null, result) => {
        if (!over()) return ended()
        if (!error) {
          answeredAt = performance.now()
          release(client)
          resolve(result)
          return
        }
        release(client, !isGoodAfter(error))
        reject(error)
      })
    })
  }
  Object.assign(pool, { query: ask })
  return { answeredAt: () => answeredAt, close: () => canceller.close() }
}

/** What a column is of has changed since a statement on it was given a name, which its connection would use for ever. */
const featureNotSupported = '0A000'

/** After an error of the statement's own the connection is good; after any other it is not. */
const isGoodAfter = (error: Error) =>
  error instanceof pg.DatabaseError && error.severity === 'ERROR' && error.code !== featureNotSupported

/**
 * A pool of which every statement is for the request in which it is run, as Prisma's are, who hands nothing on. The types
 * of `pg` have overloads that cannot be wrapped; Prisma asks by an object.
 */
export const askedHere = (pool: pg.Pool): pg.Pool =>
  Object.create(pool, {
    query: {
      value: (config: pg.QueryConfig, ...rest: unknown[]) =>
        (pool.query as unknown as Ask)({ ...config, asking: current()?.asking }, ...(rest as [])),
    },
  })

/** A pool of which every statement is one that somebody waits for. */
export const askedBy = (pool: Pick<pg.Pool, 'query'>, asking: Asking, limitMs?: number): Pick<pg.Pool, 'query'> => ({
  query: ((config: BoundedQuery) =>
    pool.query({ ...config, asking, ...(limitMs !== undefined && { limitMs }) } as pg.QueryConfig)) as pg.Pool['query'],
})
