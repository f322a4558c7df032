import { randomUUID } from 'node:crypto'

/** What can stand in a log, a header and an address as it is. */
const wellFormed = /^[\w.-]{1,64}$/

/** The id of a request: the one that it comes with, from a proxy or a client, or a new one. */
export function requestId(given: string | null): string {
  return given !== null && wellFormed.test(given) ? given : randomUUID()
}
