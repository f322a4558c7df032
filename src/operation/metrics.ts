import cluster from 'node:cluster'
import { AggregatorRegistry, Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Environment } from '../environment.ts'
import { documentNames } from './document-names.ts'
import { serveMetrics } from './metrics-server.ts'
import type { Observer } from './observed.ts'

/** Seconds, from an answer of the cache to the longest that there may be. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/**
 * Counts for Prometheus. Every label has few values, and none that a client chooses. One of several processes
 * only counts: the one that looks after them asks all and tells the sum.
 * @throws OperatorError where `METRICS_PORT` cannot be listened on.
 */
export async function openMetrics(environment: Environment): Promise<Observer> {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'wortlaut_requests_total',
    help: 'Requests, by what was asked for and the class of the status; "none" where the client hung up.',
    labelNames: ['kind', 'status'],
    registers,
  })
  const seconds = new Histogram({
    name: 'wortlaut_request_seconds',
    help: 'Time until an answer was ready, and of a file until all of it was sent.',
    labelNames: ['kind'],
    buckets,
    registers,
  })
  const errors = new Counter({
    name: 'wortlaut_errors_total',
    help: 'Answers with an error of this code.',
    labelNames: ['code'],
    registers,
  })
  const cached = new Counter({
    name: 'wortlaut_cache_answers_total',
    help: 'Questions that were looked for among the answers given before.',
    labelNames: ['outcome'],
    registers,
  })
  const executions = new Histogram({
    name: 'wortlaut_execution_seconds',
    help: 'Time to execute an operation of a document that the server knows; of all others as "other".',
    labelNames: ['operation'],
    buckets,
    registers,
  })
  const statements = new Histogram({
    name: 'wortlaut_statement_seconds',
    help: 'Time of an SQL statement of a request, with the wait for a connection.',
    labelNames: ['outcome'],
    buckets,
    registers,
  })
  const server = cluster.isWorker ? undefined : await serveMetrics(environment, registry)
  if (cluster.isWorker) {
    AggregatorRegistry.setRegistries(registers)
    // Answers the process that asks all.
    new AggregatorRegistry()
  }
  let nameOf = (_: string): string | undefined => undefined
  return {
    serves({ revision, pools }, documents) {
      nameOf = documentNames(documents)
      gauge(
        'wortlaut_pool_connections',
        'Connections to a database, by whether one is in use.',
        ['database', 'state'],
        (set) => {
          for (const [database, pool] of pools) {
            set({ database, state: 'used' }, pool.totalCount - pool.idleCount)
            set({ database, state: 'idle' }, pool.idleCount)
          }
        },
      )
      gauge('wortlaut_pool_size', 'Connections to a database that there may be.', ['database'], (set) => {
        for (const [database, pool] of pools) set({ database }, pool.options.max)
      })
      gauge('wortlaut_pool_waiting', 'Statements that wait for a connection.', ['database'], (set) => {
        for (const [database, pool] of pools) set({ database }, pool.waitingCount)
      })
      gauge('wortlaut_corpus_info', 'Processes that answer from this revision of the corpus.', ['revision'], (set) => {
        const known = revision.known?.revision
        if (known) set({ revision: known }, 1)
      })
    },
    phase({ document = '' }, phase, began, ended) {
      if (phase === 'execute') executions.observe({ operation: nameOf(document) ?? 'other' }, (ended - began) / 1000)
    },
    statement(_, { ms, failed }) {
      statements.observe({ outcome: failed ? 'error' : 'ok' }, ms / 1000)
    },
    ends({ kind, status, ms = 0, cache, codes }) {
      requests.inc({ kind, status: status === undefined ? 'none' : `${Math.floor(status / 100)}xx` })
      seconds.observe({ kind }, ms / 1000)
      if (cache) cached.inc({ outcome: cache === 'HIT' ? 'hit' : 'miss' })
      for (const code of codes) errors.inc({ code })
    },
    close: async () => server?.close(),
  }

  /** A gauge that is read when somebody asks for it. */
  function gauge(name: string, help: string, labelNames: string[], read: (set: Gauge['set']) => void): void {
    new Gauge({
      name,
      help,
      labelNames,
      registers,
      collect() {
        this.reset()
        read(this.set.bind(this) as Gauge['set'])
      },
    })
  }
}
