import { errorCode } from './error-code.ts'

/** SQLSTATE of what a standby cancels because it has to follow its primary: the query may be asked elsewhere. */
const conflict = new Set(['40001', '40P01'])

/** Of a server that is going down, coming up, full or gone, or to which no way leads. */
const gone =
  /^(08...|55000|57P0[1-5]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ENOENT)$/

/** What `pg` says of a connection that broke, without a code. */
const broken = /^(Connection terminated|Query read timeout|timeout expired)|is not queryable$/

/**
 * Whether a query failed for reasons of the standby that it was asked, and not of its own: because the standby
 * is `lost`, or because it had to `cancel` the query.
 */
export function failureOf(error: unknown): 'lost' | 'cancelled' | undefined {
  const code = errorCode(error) ?? ''
  if (conflict.has(code)) return 'cancelled'
  return gone.test(code) || broken.test((error as Error | undefined)?.message ?? '') ? 'lost' : undefined
}
