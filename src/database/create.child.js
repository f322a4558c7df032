import { once } from 'node:events'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { PGlite } from '@electric-sql/pglite'

// A new database is made beside its place and moved there whole, so that a start which is killed in
// the middle leaves nothing that looks like a database.
/** @type {[{ directory: string }]} */
const [{ directory }] = /** @type {any} */ (await once(process, 'message'))
const unfinished = `${directory}.unfinished`
await rm(unfinished, { recursive: true, force: true })
await mkdir(dirname(directory), { recursive: true })
const db = await PGlite.create(unfinished)
await db.close()
await rename(unfinished, directory)
process.send?.('done', () => process.disconnect())
