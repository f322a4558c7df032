// JavaScript, because a worker thread of Node 20 loads nothing else, and the tests run from source.
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'

// PGlite answers queries synchronously. In a thread of its own it leaves the server's timers, probes
// and other requests alone, and a query that runs too long can be ended with the thread.
/** @type {{ directory: string, socket: string }} */
const { directory, socket } = workerData

// A new database is made beside its place and moved there whole, so that a start which is killed in
// the middle leaves nothing that looks like a database.
if (!existsSync(directory)) {
  const unfinished = `${directory}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(dirname(directory), { recursive: true })
  await (await PGlite.create(unfinished)).close()
  await rename(unfinished, directory)
}

const db = await PGlite.create(directory)
// The schema engine opens connections of its own; everything else uses one at a time.
const server = new PGLiteSocketServer({ db, path: socket, maxConnections: 8 })
await server.start()
parentPort?.postMessage('ready')
parentPort?.once('message', async () => {
  await server.stop()
  await db.close()
})
