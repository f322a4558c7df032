import { AggregatorRegistry } from 'prom-client'
import type { Environment } from '../environment.ts'
import { serveMetrics } from './metrics-server.ts'

/** Tells the figures of all processes that this one looks after, together. */
export function serveClusterMetrics(environment: Environment): ReturnType<typeof serveMetrics> {
  const all = new AggregatorRegistry()
  return serveMetrics(environment, { contentType: all.contentType, metrics: () => all.clusterMetrics() })
}
