import { once } from 'node:events'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { PGlite } from '@electric-sql/pglite'

// A new database is made beside its place and moved there whole, so that a start which is killed in
// the middle leaves nothing that looks like a database.
/** @type {[{ directory: string }]} */
const [{ directory }] = /** @type {any} */ (await once(process, 'message'))
// A server that was killed cannot stop what it began, so this ends by itself, and works where no other
// start does.
process.once('disconnect', () => process.exit(1))
const parent = dirname(directory)
await mkdir(parent, { recursive: true })
for (const name of await readdir(parent))
  if (name.startsWith('unfinished-'))
    // Whoever makes it may not have heard yet that its server was killed, and still writes there for a moment.
    await rm(join(parent, name), { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
const unfinished = join(parent, `unfinished-${process.pid}`)
const db = await PGlite.create(unfinished)
await db.close()
// All of that hears nothing: a server that was killed meanwhile is heard of now, before the next one clears this away.
// The turn of the loop that is under way may have looked for news already; the one behind it looks.
await setImmediate()
await setImmediate()
await rename(unfinished, directory)
process.send?.('done', () => process.exit())
