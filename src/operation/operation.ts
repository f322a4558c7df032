import type { Environment } from '../environment.ts'
import { type Log, openLog } from './log.ts'
import type { Observer } from './observed.ts'
import { requestLog } from './request-log.ts'

/** How whoever runs a server learns what it does. */
export interface Operation {
  log: Log
  observers: readonly Observer[]
  /** Sends what was not sent yet. */
  close(): Promise<void>
}

/** Opens the log, and what else a setting asks for; of the rest nothing is loaded. */
export async function openOperation(environment: Environment): Promise<Operation> {
  const log = openLog(environment)
  const observers = [requestLog(log)]
  if (environment.METRICS_PORT !== undefined)
    observers.push(await (await import('./metrics.ts')).openMetrics(environment))
  if (environment.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined)
    observers.push((await import('./trace.ts')).openTraces(environment, log))
  return {
    log,
    observers,
    async close() {
      for (const observer of observers) await observer.close?.()
    },
  }
}
