import type { Environment } from '../environment.ts'
import type { Database } from './database.ts'
import { reader } from './reader.ts'

/**
 * What a new connection is told first. A reader's connection can neither write nor run a statement longer
 * than the limit.
 */
export function sessionSetup(kind: Database['kind'], as: 'owner' | 'reader', environment: Environment): string[] {
  return [
    // The embedded database has one session, which a new connection finds as the last one left it.
    ...(kind === 'embedded' ? ['DISCARD ALL'] : []),
    // Compiling a plan takes longer than any of these statements would without.
    'SET jit = off',
    // Statements are cancelled where their time ends; this ends those of a process that could not do so.
    `SET statement_timeout = ${as === 'reader' ? longestMs(environment) : 0}`,
    ...(as === 'reader' ? ['SET default_transaction_read_only = on', `SET ROLE ${reader}`] : []),
  ]
}

const longestMs = ({ STATEMENT_TIMEOUT_MS, ANALYSIS_TIMEOUT_MS }: Environment) =>
  Math.max(STATEMENT_TIMEOUT_MS, ANALYSIS_TIMEOUT_MS)
