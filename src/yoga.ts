import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import { answers } from './answer/plugin.ts'
import { openAnswers } from './cache/open.ts'
import type { Context } from './context.ts'
import { batchOf } from './database/batch.ts'
import { askedBy } from './database/bounded.ts'
import { countsOf } from './database/count.ts'
import type { Readers } from './database/readers.ts'
import type { Environment } from './environment.ts'
import { fileDownloads } from './file/plugin.ts'
import { graphiql } from './graphiql/page.ts'
import { observe } from './operation/observe.ts'
import { noteCode } from './operation/observed.ts'
import type { Operation } from './operation/operation.ts'
import { answerKeys } from './request/answer-key.ts'
import { bodies } from './request/body.ts'
import { clientBudget } from './request/client-budget.ts'
import { defer } from './request/defer.ts'
import { documentLimits } from './request/document-limits.ts'
import { http } from './request/http.ts'
import { limitsOf } from './request/limits.ts'
import { publicError } from './request/public-error.ts'
import { responseCache } from './request/response-cache.ts'
import { knownDocuments, trustedDocuments } from './request/trusted-documents.ts'
import { variableValues } from './request/variable-values.ts'
import { schema } from './schema.ts'
import { site } from './site/site.ts'

type Yoga = YogaServerInstance<Record<string, never>, Context>

/** Builds the server without listening: tests send it requests through `yoga.fetch`. */
export function buildYoga(readers: Readers, environment: Environment, operation: Operation): Yoga {
  const { primary, revision, participationCounts } = readers
  const { log, observers } = operation
  const limits = limitsOf(environment)
  const documents = knownDocuments(environment)
  const keyOf = answerKeys(environment, documents)
  const kept = openAnswers(environment, log.warn)
  for (const observer of observers) observer.serves?.(readers, documents)
  const budget = clientBudget(environment)
  return createYoga<Record<string, never>, Context>({
    schema,
    context: ({ request }) => {
      const { prisma, pool } = readers.pick()
      const asking = budget.asking(request)
      const batch = batchOf(askedBy(pool, asking, environment.ANALYSIS_TIMEOUT_MS))
      return {
        asking,
        prisma,
        pool: askedBy(pool, asking),
        batch,
        counts: countsOf(batch),
        participationCounts,
        limits,
        primary: primary.prisma,
        revision,
      }
    },
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    // Yoga's own would answer every address that ends so, and none has a fragment.
    healthCheckEndpoint: '#',
    batching: false,
    multipart: false,
    // Bodies are counted where they are read, and every answer says who may read it.
    maxRequestBodySize: false,
    cors: false,
    // Errors are logged where they are masked, once.
    logging: { debug() {}, info() {}, warn: (line) => log.warn(String(line)), error() {} },
    maskedErrors: {
      maskError: (error, message) => noteCode(publicError(error, message, log.error)),
    },
    plugins: [
      budget.plugin,
      http(readers),
      fileDownloads(schema, readers, keyOf, limits, budget, log.error),
      graphiql(log.error),
      site(log.error),
      bodies(environment),
      responseCache(revision, keyOf, kept),
      trustedDocuments(documents, environment),
      defer(),
      {
        async onDispose() {
          // Who waits for news would keep a server that stops from stopping.
          revision.endLists()
          await kept?.close()
        },
      },
      variableValues(limits),
      documentLimits(environment.TOKEN_LIMIT, limits),
      answers(environment),
      observe(operation, environment),
    ],
  })
}
