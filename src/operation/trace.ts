import { type Context, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace'
import type { Environment } from '../environment.ts'
import type { Log } from './log.ts'
import type { Observed, Observer } from './observed.ts'
import { ToldExporter } from './told-exporter.ts'

/** How long the end of the server waits for an endpoint to take the last spans. */
const patienceMs = 2_000

/**
 * Sends a trace of each request, as OTLP in JSON: a span of the request, and within it one for each phase and each
 * SQL statement. A request that says of which trace it is a part is a part of that. Of what was asked, only an
 * operation's name is told.
 */
export function openTraces({ OTEL_EXPORTER_OTLP_ENDPOINT = '', TRACE_RATIO }: Environment, log: Log): Observer {
  const url = `${OTEL_EXPORTER_OTLP_ENDPOINT.replace(/\/$/, '')}/v1/traces`
  const exporter = new ToldExporter(new OTLPTraceExporter({ url, timeoutMillis: 5_000 }), log)
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'wortlaut' }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(TRACE_RATIO) }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  })
  const tracer = provider.getTracer('wortlaut')
  const propagator = new W3CTraceContextPropagator()
  const wholes = new WeakMap<Observed, { span: Span; context: Context }>()

  /** A part of a request that is over. */
  function part(request: Observed, name: string, began: number, ended: number, failed = false): void {
    const whole = wholes.get(request)
    if (!whole) return
    const span = tracer.startSpan(name, { startTime: began }, whole.context)
    if (failed) span.setStatus({ code: SpanStatusCode.ERROR })
    span.end(ended)
  }

  return {
    begins(request, headers) {
      if (request.kind === 'probe') return
      const { method, kind, path, began } = request
      const caller = propagator.extract(ROOT_CONTEXT, headers, {
        get: (given, name) => given.get(name) ?? undefined,
        keys: (given) => [...given.keys()],
      })
      const name = kind === 'other' ? method : `${method} ${path}`
      const span = tracer.startSpan(name, { kind: SpanKind.SERVER, startTime: began }, caller)
      wholes.set(request, { span, context: trace.setSpan(caller, span) })
    },
    phase: part,
    statement: (request, { text, began, ms, failed }) => part(request, nameOf(text), began, began + ms, failed),
    ends(request) {
      const span = wholes.get(request)?.span
      if (!span?.isRecording()) return
      const { id, method, path, operation, status, statements, cache, codes, began, ms = 0 } = request
      span.setAttributes({
        'http.request.method': method,
        'url.path': path,
        'wortlaut.request.id': id,
        'wortlaut.statements': statements,
        ...(status !== undefined && { 'http.response.status_code': status }),
        ...(operation !== undefined && { 'graphql.operation.name': operation.slice(0, 100) }),
        ...(cache !== undefined && { 'wortlaut.cache': cache }),
        ...(codes.size > 0 && { 'error.type': [...codes].join(' ') }),
      })
      if ((status ?? 0) >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
      span.end(began + ms)
    },
    async close() {
      const late = new Promise((resolve) => setTimeout(resolve, patienceMs).unref())
      await Promise.race([provider.shutdown().catch(() => {}), late])
    },
  }
}

/** What a statement does, and the tables that it reads as they come in its text, of which nobody wants all. */
function nameOf(text: string): string {
  const [verb = 'SQL'] = /\w+/.exec(text) ?? []
  const tables = [...text.matchAll(/\b(?:FROM|JOIN) (?:"public"\.)?"?([a-z_]+)"?/g)].map(([, table]) => table)
  return [verb, ...new Set(tables)].join(' ').slice(0, 200)
}
