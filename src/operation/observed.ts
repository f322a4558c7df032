import { AsyncLocalStorage } from 'node:async_hooks'
import type { GraphQLError } from 'graphql'
import type { Asking } from '../database/asking.ts'
import type { Readers } from '../database/readers.ts'

/** An SQL statement that was run for a request. */
interface Statement {
  text: string
  /** When it was asked, by `performance.now()`. */
  began: number
  /** How long its answer took, with the wait for a connection. */
  ms: number
  failed: boolean
}

/** A part of answering a request. */
export type Phase = 'parse' | 'validate' | 'execute'

/** Who is told of what a server does. */
export interface Observer {
  /** Once, of what the server answers from, and of the documents that it knows, by their hash. */
  serves?(readers: Readers, documents: ReadonlyMap<string, string>): void
  begins?(request: Observed, headers: Headers): void
  phase?(request: Observed, phase: Phase, began: number, ended: number): void
  statement?(request: Observed, statement: Statement): void
  ends?(request: Observed): void
  close?(): Promise<void>
}

/** A request while it is answered, and in the end all that may be told of it. */
export interface Observed {
  readonly observers: readonly Observer[]
  readonly id: string
  readonly method: string
  /** Without what is asked in the address. */
  readonly path: string
  /** By `performance.now()`. */
  readonly began: number
  /** From when on the server works for it: once its body is there. */
  worked: number
  kind: 'graphql' | 'graphiql' | 'file' | 'probe' | 'other'
  /** The operation's name, as its client wrote it. */
  operation?: string | undefined
  /** The document that is run, never to be told: only its hash is. */
  document?: string | undefined
  /** Whoever waits for its answer. */
  asking?: Asking
  statements: number
  /** What the statements took, together. */
  databaseMs: number
  /** The codes of errors in the answer. */
  codes: Set<string>
  /** Undefined where the client did not wait for an answer. */
  status?: number
  cache?: 'HIT' | 'MISS' | undefined
  bytes?: number | undefined
  ms?: number
  /** Who asks, where that is to be told. */
  address?: string | undefined
  agent?: string | undefined
}

const running = new AsyncLocalStorage<Observed>()

/** The request that is being answered here. */
export const current = (): Observed | undefined => running.getStore()

/** Does what belongs to a request. */
export const answering = running.run.bind(running) as <T>(request: Observed, work: () => T) => T

/** Does what belongs to no request, though one has it done: whoever hangs up does not end it for others. */
export const forNobody = running.exit.bind(running) as <T>(work: () => T) => T

/** Notes that a request is there whole: how long its client takes to send it is no work of the server's. */
export function beginWork(): void {
  const request = current()
  if (request) request.worked = performance.now()
}

/** Notes the code of an error that a client gets. */
export function noteCode<E extends GraphQLError>(error: E): E {
  current()?.codes.add(String(error.extensions['code'] ?? 'GRAPHQL_ERROR'))
  return error
}
