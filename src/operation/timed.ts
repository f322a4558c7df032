import type pg from 'pg'
import { current } from './observed.ts'

type Query = (...given: unknown[]) => Promise<unknown>

/** Has every statement of a pool that is run for a request noted there. */
export function timed(pool: pg.Pool): void {
  const ask = pool.query.bind(pool) as unknown as Query
  const query: Query = async (...given) => {
    const request = current()
    // What goes on behind an answer is no part of it.
    if (!request || request.ms !== undefined) return ask(...given)
    const began = performance.now()
    let failed = true
    try {
      const answer = await ask(...given)
      failed = false
      return answer
    } finally {
      const ms = performance.now() - began
      request.statements++
      request.databaseMs += ms
      for (const observer of request.observers)
        observer.statement?.(request, { text: textOf(given[0]), began, ms, failed })
    }
  }
  Object.assign(pool, { query })
}

const textOf = (query: unknown): string => (typeof query === 'string' ? query : (query as { text: string }).text)
