import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import { answers } from './answer/plugin.ts'
import type { Context } from './context.ts'
import { RevisionWatch } from './corpus/watch.ts'
import { batchOf } from './database/batch.ts'
import type { Connection } from './database/connection.ts'
import { countsOf } from './database/count.ts'
import type { Environment } from './environment.ts'
import { fileDownloads } from './file/plugin.ts'
import { graphiql } from './graphiql/page.ts'
import { cachedAnswers } from './request/cached.ts'
import { defer } from './request/defer.ts'
import { http } from './request/http.ts'
import { limitsOf } from './request/limits.ts'
import { publicError } from './request/public-error.ts'
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
  const { prisma, pool } = connection
  const limits = limitsOf(environment)
  const revisions = new RevisionWatch(prisma, environment.REVISION_POLL_MS)
  return createYoga<Record<string, never>, Context>({
    schema,
    context: () => {
      const batch = batchOf(prisma)
      return { prisma, pool, batch, counts: countsOf(batch), limits, revisions }
    },
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    healthCheckEndpoint: '/health',
    batching: false,
    multipart: false,
    // What is too long is refused before it is read: see http.ts. Yoga would count it through a stream of its own.
    maxRequestBodySize: false,
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
      answers(),
    ],
  })
}
