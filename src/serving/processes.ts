import { fork } from 'node:child_process'
import cluster, { type Address, type Worker } from 'node:cluster'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Environment } from '../environment.ts'
import { openLog } from '../operation/log.ts'
import { closeHandedOver } from './handed-over.ts'
import { started } from './limits-table.ts'

/** A process that ends before that is not replaced at once. */
const soonMs = 10_000

/** The first wait before another one is started instead, and the longest. */
const waitMs = { first: 1_000, most: 30_000 }

/** Beyond the time for running requests a process that was told to stop has that much for itself. */
const graceMs = 5_000

/**
 * Brings the database up, and has several processes listen on one port until this one is told to stop. One that
 * ends by itself is replaced. They end with this one, however it ends.
 */
export async function serveByProcesses(environment: Environment): Promise<void> {
  if (!(await bringUp())) return
  const log = openLog(environment)
  let serving = false
  let wait = waitMs.first
  const waiting = new Set<NodeJS.Timeout>()

  function begin(): Worker {
    const worker = cluster.fork()
    closeHandedOver(worker)
    const begun = Date.now()
    worker.once('exit', (code, signal) => {
      if (!serving) return
      const soon = Date.now() - begun < soonMs
      const pause = soon ? wait : 0
      wait = soon ? Math.min(wait * 2, waitMs.most) : waitMs.first
      const pid = worker.process.pid
      log.warn(`Process ${pid} ended with ${signal ?? code}; another one starts in ${pause / 1000} s.`)
      const timer = setTimeout(() => {
        waiting.delete(timer)
        begin()
      }, pause)
      waiting.add(timer)
    })
    return worker
  }

  const stop = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => resolve())
  })
  const metrics =
    environment.METRICS_PORT === undefined
      ? undefined
      : await (await import('../operation/cluster-metrics.ts')).serveClusterMetrics(environment)
  // One first: what keeps it from listening would keep all.
  const address = await Promise.race([listens(begin()), stop.then(() => 'stopped' as const)])
  if (address === undefined) process.exitCode = 1
  else if (address !== 'stopped') {
    serving = true
    const others = Array.from({ length: environment.PROCESSES - 1 }, () => listens(begin()))
    await Promise.race([Promise.all(others), stop])
    console.log(started(environment, { ...address, address: address.address ?? '' }))
    await stop
  }
  serving = false
  for (const timer of waiting) clearTimeout(timer)
  await endAll(environment.DRAIN_TIMEOUT_MS + graceMs)
  await metrics?.close()
}

/**
 * In a process of its own, which takes the memory for the corpus along.
 * @returns whether the database is ready; if not, that process has said why.
 */
async function bringUp(): Promise<boolean> {
  const script = import.meta.url.replace(/processes\.(\w+)$/, 'bring-up.$1')
  const [code] = (await once(fork(fileURLToPath(script)), 'exit')) as [number | null]
  if (code !== 0) process.exitCode = 1
  return code === 0
}

/** Where a process listens; undefined where it ended instead. */
async function listens(worker: Worker): Promise<Address | undefined> {
  return Promise.race([
    once(worker, 'listening').then(([address]) => address as Address),
    once(worker, 'exit').then(() => undefined),
  ])
}

async function endAll(patience: number): Promise<void> {
  const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined)
  const timer = setTimeout(() => {
    for (const worker of workers) worker.process.kill('SIGKILL')
  }, patience)
  await Promise.all(
    workers.map((worker) => {
      const ended = worker.isDead() ? undefined : once(worker, 'exit')
      worker.process.kill('SIGTERM')
      return ended
    }),
  )
  clearTimeout(timer)
}
