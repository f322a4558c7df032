// JavaScript, because a worker thread of Node 20 loads nothing else, and the tests run from source.
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'

// PGlite answers queries synchronously. In a thread of its own it leaves the server's timers, probes
// and other requests alone, and a query that runs too long can be ended with the thread.
/** @type {{ directory: string, socket: string, buffersMegabytes: number }} */
const { directory, socket, buffersMegabytes } = workerData

// Its buffers stand in memory that is never given back, and what they do not hold the system's own
// cache of files does. One process uses them, so few connections need be prepared for.
const db = await PGlite.create(directory, {
  startParams: [
    ...PGlite.defaultStartParams,
    ...['-c', `shared_buffers=${buffersMegabytes}MB`],
    ...['-c', 'max_connections=5'],
    ...['-c', 'wal_buffers=1MB'],
  ],
})
// The schema engine opens connections of its own; everything else uses one at a time.
const server = new PGLiteSocketServer({ db, path: socket, maxConnections: 8 })
await server.start()
parentPort?.postMessage('ready')
parentPort?.once('message', async () => {
  await server.stop()
  await db.close()
})
