/** SQLSTATE of what a standby cancels because it has to follow its primary: the query may be asked elsewhere. */
const conflict = new Set(['40001', '40P01'])

/** Of a server that is going down, coming up, full or gone. */
const gone = /^(08...|57P0[1-5]|53300)$/

const broken =
  /ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ENOENT|Connection terminated|not queryable|Query read timeout/

/**
 * Whether a query failed for reasons of the standby that it was asked, and not of its own: because the standby
 * is `lost`, or because it had to `cancel` the query.
 */
export function failureOf(error: unknown): 'lost' | 'cancelled' | undefined {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  if (conflict.has(code)) return 'cancelled'
  return gone.test(code) || broken.test(code) || broken.test(message) ? 'lost' : undefined
}
