import { parentPort } from 'node:worker_threads'
import { OperatorError } from '../src/error.ts'
import type { Batch } from './batch.ts'
import type { Job } from './hand.ts'
import { type Labour, labourIn } from './labour.ts'
import { readRegisterRows } from './register-rows.ts'

let labour: Labour | undefined

/** Does one job after the other. */
parentPort?.on('message', (job: Job) => {
  try {
    const result = run(job)
    parentPort?.postMessage({ result }, job.kind === 'derive' ? bytesOf(result as Batch) : [])
  } catch (error) {
    // An error of a class of ours would arrive as a plain one.
    parentPort?.postMessage({ error, isOperators: error instanceof OperatorError })
  }
})

function run(job: Job): unknown {
  if (job.kind === 'registers') return readRegisterRows(job.directory)
  labour ??= labourIn(job.place)
  return job.kind === 'survey' ? labour.survey(job.asked, job.given) : labour.derive(job.wanted, job.form, job.given)
}

/** What is handed over instead of copied: bytes that do not share their memory with others, as small ones do. */
const bytesOf = ({ tables }: Batch) =>
  tables.flatMap(({ text }) => (text.byteLength === text.buffer.byteLength ? [text.buffer as ArrayBuffer] : []))
