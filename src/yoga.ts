import { randomUUID } from 'node:crypto'
import { GraphQLError } from 'graphql'
import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import type { Context } from './context.ts'
import { RevisionWatch } from './corpus/watch.ts'
import { batchOf } from './database/batch.ts'
import type { Connection } from './database/connection.ts'
import { countsOf } from './database/count.ts'
import { Prisma } from './database/generated/client/client.ts'
import type { Environment } from './environment.ts'
import { PublicError } from './error.ts'
import { fileDownloads } from './file/plugin.ts'
import { graphiql } from './graphiql/page.ts'
import { cachedAnswers } from './request/cached.ts'
import { defer } from './request/defer.ts'
import { http } from './request/http.ts'
import { limitsOf } from './request/limits.ts'
import { argumentChecks } from './request/plugin.ts'
import { tokenLimit } from './request/token-limit.ts'
import { trustedDocuments } from './request/trusted-documents.ts'
import { schema } from './schema.ts'

type Yoga = YogaServerInstance<Record<string, never>, Context>

/** Builds the server without listening: tests send it requests through `yoga.fetch`. */
export function buildYoga(
  connection: Pick<Connection, 'prisma' | 'pool'>,
  environment: Environment,
  log: (line: string) => void = console.error,
): Yoga {
  const { prisma } = connection
  const limits = limitsOf(environment)
  const revisions = new RevisionWatch(prisma, environment.REVISION_POLL_MS)
  return createYoga<Record<string, never>, Context>({
    schema,
    context: () => {
      const batch = batchOf(prisma)
      return { prisma, batch, counts: countsOf(batch), limits, revisions }
    },
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    healthCheckEndpoint: '/health',
    batching: false,
    multipart: false,
    cors: {
      origin: '*',
      credentials: false,
      methods: ['GET', 'POST', 'OPTIONS'],
      exposedHeaders: ['ETag', 'Retry-After'],
      maxAge: 86_400,
    },
    // Errors are logged where they are masked, once.
    logging: { debug() {}, info() {}, warn: log, error() {} },
    maskedErrors: {
      maskError: (error, message) => publicError(error, message, log),
    },
    plugins: [
      http(prisma, environment),
      fileDownloads(schema, connection, limits, log),
      graphiql(),
      cachedAnswers(prisma),
      trustedDocuments(environment),
      defer(),
      // Who waits for news would keep a server that stops from stopping.
      { onDispose: () => revisions.close() },
      tokenLimit(environment.TOKEN_LIMIT),
      argumentChecks(),
    ],
  })
}

/**
 * What a client may see of an error: a mistake in its request as it is, a database that does not answer
 * by that name, and of everything else only an id, under which the log has it.
 */
function publicError(error: unknown, message: string, log: (line: string) => void): Error {
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
    return new GraphQLError(
      'The database took longer than it may for this. Narrow the filter, or ask for less at a time.',
      { ...where, extensions: { code: 'QUERY_TIMEOUT', http: { status: 503 } } },
    )
  if (isUnavailable(cause))
    return new GraphQLError('The database does not answer. Try again in a few seconds.', {
      ...where,
      extensions: {
        code: 'SERVICE_UNAVAILABLE',
        http: { status: 503, headers: { 'retry-after': '5' } },
      },
    })
  const id = randomUUID()
  log(`${id} ${cause instanceof Error ? cause.stack : String(cause)}`)
  return new GraphQLError(`${message} The server's log has it under ${id}.`, {
    ...where,
    extensions: { code: 'INTERNAL_SERVER_ERROR', id, http: { status: 500 } },
  })
}

/** PostgreSQL's word for a statement that reached `statement_timeout`; Prisma passes it on in its own. */
const isTimeout = (error: unknown): boolean =>
  error instanceof Error && /57014|canceling statement due to statement timeout/.test(error.message)

/** Prisma's codes for a database that cannot be reached, closed the connection, or had none left. */
const unavailable = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2037'])

function isUnavailable(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientKnownRequestError && unavailable.has(error.code)) return true
  return (
    error instanceof Error &&
    /ECONNREFUSED|ECONNRESET|ENOENT|timeout exceeded when trying to connect|Connection terminated/.test(error.message)
  )
}
