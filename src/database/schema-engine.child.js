import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

/** @type {[import('./schema-engine.ts').Work]} */
const [{ pool: config, datamodels, calls }] = /** @type {any} */ (await once(process, 'message'))

// It ends with the server that began it: the lock under which it works ends then, too.
process.once('disconnect', () => process.exit(1))

// The package's own entry imports the `.wasm` file, which Node 20 cannot, so it is instantiated here.
const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
const bytes = await readFile(entry.replace(/schema_engine\.js$/, 'schema_engine_bg.wasm'))
const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings })
bindings.__wbg_set_wasm(instance.exports)
const begin = /** @type {() => void} */ (instance.exports['__wbindgen_start'])
begin()

// One connection: the engine's statements depend on each other's session.
const pool = new pg.Pool({ ...config, max: 1 })
/** @type {(statement: unknown, ...rest: unknown[]) => Promise<unknown>} */
const send = pool.query.bind(pool)
// A migration is one transaction, and the engine notes behind it that it is over. Who is killed between the two would
// find it begun, apply it once more, fail, and never start again: so that the transaction itself notes it.
Object.assign(pool, {
  /** @type {typeof send} */
  async query(statement, ...rest) {
    if (/(^|\n)COMMIT$/.test(String(statement)))
      await send(
        'UPDATE _prisma_migrations SET finished_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL',
      )
    return send(statement, ...rest)
  },
})
const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg(pool))
const engine = await bindings.SchemaEngine.new({ datamodels }, () => {}, adapter)
/** @type {unknown[]} */
const results = []
try {
  for (const { method, params } of calls)
    results.push(await /** @type {(given: unknown) => Promise<unknown>} */ (engine[method].bind(engine))(params))
} catch (error) {
  // What the engine says of itself comes first, then what the database said, then where in the engine that was.
  const [, said, name] =
    /^(?:external connector error\n)?(.*?)\s*\n +0: .*?migration_name="(.*?)"/s.exec(
      /** @type {Error} */ (error).message,
    ) ?? []
  throw name ? new Error(`in ${name}: ${said}`) : error
}
await pool.end()
process.send?.(results, () => process.exit())
