import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import type { PoolConfig } from 'pg'
import { runChild } from '../shared/child.ts'

type Method = 'applyMigrations' | 'markMigrationRolledBack' | 'diff'

/** One call of the schema engine. */
export interface Call<M extends Method = Method> {
  method: M
  params: Parameters<SchemaEngine[M]>[0]
}

/** What the engine's process is given. */
export interface Work {
  pool: PoolConfig
  datamodels: [string, string][] | undefined
  calls: Call[]
}

/**
 * Calls Prisma's schema engine, the WebAssembly one, in a process of its own: it takes tens of megabytes,
 * knows one instance of itself, and calls back when nobody expects it.
 * @returns the result of each call.
 */
export async function callSchemaEngine(
  pool: PoolConfig,
  calls: Call[],
  datamodels?: [string, string][],
): Promise<unknown[]> {
  const work: Work = { pool, datamodels, calls }
  return (await runChild(new URL('schema-engine.child.js', import.meta.url), work)) as unknown[]
}
