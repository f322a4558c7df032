import { randomUUID } from 'node:crypto'
import { GraphQLError, Kind } from 'graphql'
import { errorCode } from '../database/error-code.ts'
import { failureOf } from '../database/lost.ts'
import { PublicError } from '../error.ts'
import type { Tell } from '../operation/log.ts'
import { current } from '../operation/observed.ts'

/**
 * What a client may see of an error: a mistake in its request as it is, a database that does not answer
 * by that name, and of everything else only the request's id, under which the log has it.
 */
export function publicError(error: unknown, message: string, log: Tell): GraphQLError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error
  if (
    error instanceof GraphQLError &&
    (cause instanceof PublicError || cause === error || cause instanceof GraphQLError)
  ) {
    // GraphQL gives no code to variables that do not fit.
    error.extensions['code'] ??= 'BAD_USER_INPUT'
    return error
  }
  const where = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {}
  if (isTimeout(cause))
    return new GraphQLError('This took longer than it may. Narrow the filter, or ask for less at a time.', {
      ...where,
      extensions: { code: 'QUERY_TIMEOUT', http: { status: 504 } },
    })
  // Prisma asks for several requests of the same moment at once, and one of them may have left the others alone.
  if (isGone(cause) && current()?.asking?.over)
    return new GraphQLError('Nobody waits for this.', {
      ...where,
      extensions: { code: 'CLIENT_GONE', http: { status: 499 } },
    })
  if (isOverloaded(cause) || isGone(cause))
    return new GraphQLError('The server has too much to do. Try again in a few seconds.', {
      ...where,
      extensions: { code: 'OVERLOADED', http: { status: 503, headers: { 'retry-after': '2' } } },
    })
  if (isUnavailable(cause))
    return new GraphQLError('The database does not answer. Try again in a few seconds.', {
      ...where,
      extensions: {
        code: 'SERVICE_UNAVAILABLE',
        http: { status: 503, headers: { 'retry-after': '5' } },
      },
    })
  const id = current()?.id ?? randomUUID()
  log('unexpected error', { id, field: fieldOf(error), error: cause })
  return new GraphQLError(`${message} The server's log has it under ${id}.`, {
    ...where,
    extensions: { code: 'INTERNAL_SERVER_ERROR', id, http: { status: 500 } },
  })
}

/** The field of the schema that was being answered. */
function fieldOf(error: unknown): string | undefined {
  const [node] = (error instanceof GraphQLError && error.nodes) || []
  return node?.kind === Kind.FIELD ? node.name.value : undefined
}

/** PostgreSQL's codes for a statement that was cancelled, for one that somebody ended, and for a limit that was reached. */
const isTimeout = (error: unknown): boolean => errorCode(error) === '57014'
const isGone = (error: unknown): boolean => errorCode(error) === '57000'
const isOverloaded = (error: unknown): boolean => errorCode(error) === '53400'

/** Prisma's codes for a database that cannot be reached, closed the connection, or had none left. */
const unavailable = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2037'])

const isUnavailable = (error: unknown): boolean =>
  failureOf(error) === 'lost' ||
  unavailable.has(errorCode(error) ?? '') ||
  // What the pool says has no code.
  (error instanceof Error && error.message === 'timeout exceeded when trying to connect')
