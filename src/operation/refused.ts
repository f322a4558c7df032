import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Observed } from './observed.ts'
import type { Operation } from './operation.ts'
import { pathOf } from './path.ts'

/**
 * Tells of a request that was refused before anything looked at it. Of one that cannot be read nothing else is known.
 * @returns its id.
 */
export function tellRefused(
  { observers }: Operation,
  status: number,
  asked: Pick<Partial<IncomingMessage>, 'method' | 'url'>,
): string {
  const request: Observed = {
    observers,
    id: randomUUID(),
    method: asked.method ?? '',
    path: pathOf(asked.url ?? ''),
    began: performance.now(),
    worked: performance.now(),
    kind: 'other',
    statements: 0,
    databaseMs: 0,
    codes: new Set(['BAD_REQUEST']),
    status,
    ms: 0,
  }
  for (const observer of observers) observer.ends?.(request)
  return request.id
}
