import pg from 'pg'
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
  const connections = database.pool.max ?? 10
  let asked = 0
  let answeredAt = Number.NEGATIVE_INFINITY

  async function stop(client: pg.PoolClient, ended: Promise<unknown>): Promise<void> {
    if (interrupt) {
      interrupted ??= interrupt()
        .catch((error: Error) =>
          console.error(`The embedded database was ended and does not open again: ${error.message}`),
        )
        .finally(() => {
          interrupted = undefined
        })
      await interrupted
    } else {
      // What the server calls the connection; the types of pg leave it out.
      const { processID } = client as unknown as { processID: number }
      await canceller.rows(`SELECT pg_cancel_backend(${Number(processID)})`).catch(() => {})
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, patienceMs).unref())])
    }
    release(client, true)
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

  const ask: Ask = async (config, values) => {
    const { asking, limitMs: most = limitMs } = typeof config === 'string' ? {} : config
    asking?.signal.throwIfAborted()
    // The pool's own count has those among them for whom a connection is free.
    if (asked >= connections + waiting) throw new Overloaded(`${waiting} wait for a connection already`)
    asked += 1
    const waited = asking?.waits()
    const client = await (interrupted ?? Promise.resolve()).then(connected).catch((error) => {
      asked -= 1
      waited?.()
      throw error
    })
    waited?.()
    // Of a connection that breaks the statement tells.
    client.on('error', ignore)
    const connectedAt = performance.now()
    if (asking?.signal.aborted) {
      release(client)
      throw asking.signal.reason
    }
    const answer = client.query(config as pg.QueryConfig, values as unknown[])
    const ended = answer.then(
      () => {},
      () => {},
    )
    return new Promise((resolve, reject) => {
      let isOver = false
      const over = (): boolean => {
        if (isOver) return false
        isOver = true
        clearTimeout(timer)
        if (asking) asking.database.workedMs += performance.now() - connectedAt
        asking?.signal.removeEventListener('abort', leave)
        return true
      }
      const giveUp = (error: Error) => {
        if (!over()) return
        reject(error)
        void stop(client, ended)
      }
      const leave = () => {
        // Ending the embedded database ends what everybody does: it goes on to its end or its limit.
        if (interrupt) reject(asking?.signal.reason)
        else giveUp(asking?.signal.reason)
      }
      const timer = setTimeout(() => giveUp(new TookTooLong(`an SQL statement, ${most} ms`)), most)
      asking?.signal.addEventListener('abort', leave, { once: true })
      answer.then(
        (result) => {
          if (!over()) return
          answeredAt = performance.now()
          release(client)
          resolve(result)
        },
        (error) => {
          if (!over()) return
          // After an error of the statement's own the connection is good; after any other it is not.
          release(client, !(error instanceof pg.DatabaseError) || error.severity !== 'ERROR')
          reject(error)
        },
      )
    })
  }
  Object.assign(pool, { query: ask })
  return { answeredAt: () => answeredAt, close: () => canceller.close() }
}

/** A pool of which every statement is one that somebody waits for. */
export const askedBy = (pool: Pick<pg.Pool, 'query'>, asking: Asking, limitMs?: number): Pick<pg.Pool, 'query'> => ({
  query: ((config: BoundedQuery) =>
    pool.query({ ...config, asking, ...(limitMs !== undefined && { limitMs }) } as pg.QueryConfig)) as pg.Pool['query'],
})
