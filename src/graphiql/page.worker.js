// JavaScript, because a worker thread of Node 20 loads nothing else, and the tests run from source.

import { parentPort, workerData } from 'node:worker_threads'
import { gzipSync } from 'node:zlib'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'

// The package is one string of 9 MB, and what is made of it another. They go with the thread.
const page = renderGraphiQL(workerData)
const compressed = new Uint8Array(gzipSync(page))
parentPort?.postMessage(compressed, [compressed.buffer])
