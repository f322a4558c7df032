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
    `SET statement_timeout = ${as === 'reader' ? environment.STATEMENT_TIMEOUT_MS : 0}`,
    ...(as === 'reader' ? ['SET default_transaction_read_only = on', `SET ROLE ${reader}`] : []),
  ]
}
