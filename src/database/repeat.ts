import type pg from 'pg'
import { failureOf } from './lost.ts'

type Query = (...given: unknown[]) => Promise<unknown>

/** A standby whose queries are repeated. */
interface Standby {
  isLost(): boolean
  /** Is called with what tells that it is lost. */
  loses(error: Error): void
}

/**
 * Has every query of a standby's pool that the standby cannot answer, for reasons of its own, answered by the
 * primary: reading twice changes nothing. Of a standby that is lost nothing is asked.
 * @returns what gives up on all queries that are running.
 */
export function repeatOnPrimary(primary: pg.Pool, pool: pg.Pool, standby: Standby): (error: Error) => void {
  const ask: Query = pool.query.bind(pool) as unknown as Query
  const repeat: Query = (...given) => (primary.query as unknown as Query).apply(primary, given)
  const running = new Set<(error: Error) => void>()

  /** An answer, or the error with which it is given up: a server that hangs answers nothing at all. */
  function answerOf(given: unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      running.add(reject)
      ask(...given)
        .then(resolve, reject)
        .finally(() => running.delete(reject))
    })
  }

  const query: Query = async (...given) => {
    if (standby.isLost()) return repeat(...given)
    try {
      return await answerOf(given)
    } catch (error) {
      const failure = failureOf(error)
      if (failure === 'lost') standby.loses(error as Error)
      if (failure === undefined && !standby.isLost()) throw error
      return repeat(...given)
    }
  }
  Object.assign(pool, { query })
  return (error) => {
    for (const fail of running) fail(error)
    running.clear()
  }
}
