import { hash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Log } from './log.ts'
import type { Observer } from './observed.ts'

/**
 * Writes a line for each request: enough to find it again and to see what it cost, and nothing of what was asked
 * but its operation's name and how the hash of its document begins.
 */
export const requestLog = (log: Log): Observer => ({
  ends(request) {
    // Who probes does so every few seconds.
    const level = request.kind === 'probe' ? 'debug' : 'info'
    if (!log.tells(level)) return
    const { id, kind, method, path, operation, document, status, cache, bytes, statements, codes } = request
    log[level]('request', {
      id,
      kind,
      method,
      path,
      operation: operation?.slice(0, 100),
      document: document === undefined ? undefined : beginningOf(document),
      status,
      hungUp: status === undefined ? true : undefined,
      ms: tenths(request.ms ?? 0),
      statements,
      databaseMs: tenths(request.databaseMs),
      bytes,
      cache,
      codes: codes.size > 0 ? [...codes] : undefined,
      client: request.address,
      agent: request.agent,
    })
  },
})

/** Documents come again and again, and to hash one takes longer than all else of a line. */
const hashes = new LRUCache<string, string>({ max: 200 })

/** How the hash of a document begins. */
function beginningOf(document: string): string {
  const known = hashes.get(document)
  if (known !== undefined) return known
  const beginning = hash('sha256', document, 'hex').slice(0, 16)
  hashes.set(document, beginning)
  return beginning
}

const tenths = (ms: number) => Math.round(ms * 10) / 10
