import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'

let started: Promise<typeof SchemaEngine> | undefined

/**
 * Prisma's schema engine as WebAssembly. The package's own entry imports the `.wasm` file, which
 * Node 20 cannot, so it is instantiated here.
 */
export function schemaEngine(): Promise<typeof SchemaEngine> {
  started ??= start()
  return started
}

async function start(): Promise<typeof SchemaEngine> {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
  const bytes = await readFile(entry.replace(/schema_engine\.js$/, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': bindings,
  })
  bindings.__wbg_set_wasm(instance.exports)
  ;(instance.exports['__wbindgen_start'] as () => void)()
  return bindings.SchemaEngine
}
