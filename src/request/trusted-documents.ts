import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations'
import type { Plugin } from 'graphql-yoga'
import { z } from 'zod'
import type { Environment } from '../environment.ts'
import { OperatorError, PublicError } from '../error.ts'
import { questions } from '../graphiql/questions.ts'

/** Documents by their hash, as the tools of frontends write them: `{ "4f2a…": "query { … }" }`. */
const manifest = z.record(z.string(), z.string(), { error: 'expected a JSON object of documents by their hash' })

/**
 * The documents that the server knows, by their hash: the questions, and what the file in `TRUSTED_DOCUMENTS` lists.
 * @throws OperatorError where the file cannot be read.
 */
export function knownDocuments({ TRUSTED_DOCUMENTS }: Environment): Map<string, string> {
  const documents = new Map(questions.map(({ query }) => [sha256(query), query]))
  for (const [hash, document] of Object.entries(TRUSTED_DOCUMENTS === undefined ? {} : read(TRUSTED_DOCUMENTS)))
    documents.set(hash.replace(/^sha256:/, ''), document)
  return documents
}

/**
 * Lets a client send the hash of a document that the server knows instead of the document. With
 * `TRUSTED_DOCUMENTS_ONLY` nothing else runs.
 */
export function trustedDocuments(
  documents: ReadonlyMap<string, string>,
  { TRUSTED_DOCUMENTS_ONLY }: Environment,
  // biome-ignore lint/suspicious/noExplicitAny: a plugin that looks at no context fits any.
): Plugin<any> {
  const refuse = (message: string) => () =>
    new PublicError('BAD_USER_INPUT', message, { extensions: { http: { status: 400 } } })
  return usePersistedOperations({
    allowArbitraryOperations: !TRUSTED_DOCUMENTS_ONLY,
    extractPersistedOperationId: (params, request) => hashOf(params, request) ?? null,
    getPersistedOperation: (hash) => documents.get(hash) ?? null,
    customErrors: {
      notFound: refuse(
        'The server knows no document with this hash. Send the document itself, or add it to TRUSTED_DOCUMENTS.',
      ),
      keyNotFound: refuse(
        'Expected a GraphQL document in `query`, or the hash of one that the server knows in `documentId`.',
      ),
      persistedQueryOnly: refuse(
        'This server runs only documents that it knows. Send the hash of one in `documentId`.',
      ),
    },
  })
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** `documentId` of GraphQL over HTTP, in the body or the address; or what Apollo's clients send. */
function hashOf(params: object, request: Request): string | undefined {
  const { documentId, extensions } = params as {
    documentId?: unknown
    extensions?: { persistedQuery?: { sha256Hash?: unknown } } | null
  }
  const given = [
    documentId,
    extensions?.persistedQuery?.sha256Hash,
    new URL(request.url).searchParams.get('documentId'),
  ]
  const hash = given.find((one) => typeof one === 'string') as string | undefined
  return hash?.replace(/^sha256:/, '')
}

function read(path: string): Record<string, string> {
  try {
    return manifest.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    const message = error instanceof z.ZodError ? (error.issues[0]?.message ?? '') : (error as Error).message
    throw new OperatorError(`TRUSTED_DOCUMENTS: ${path}: ${message}.`)
  }
}
