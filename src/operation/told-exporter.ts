import { type ExportResult, ExportResultCode } from '@opentelemetry/core'
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace'
import type { Log } from './log.ts'

/** Sends spans, and tells once when nobody takes them any more, and once when somebody does again. */
export class ToldExporter implements SpanExporter {
  readonly #exporter: SpanExporter
  readonly #log: Log
  #well = true

  constructor(exporter: SpanExporter, log: Log) {
    this.#exporter = exporter
    this.#log = log
  }

  export(spans: ReadableSpan[], done: (result: ExportResult) => void): void {
    this.#exporter.export(spans, (result) => {
      const well = result.code === ExportResultCode.SUCCESS
      if (well && !this.#well) this.#log.warn('OTEL_EXPORTER_OTLP_ENDPOINT: traces are taken again.')
      if (!well && this.#well)
        this.#log.warn(`OTEL_EXPORTER_OTLP_ENDPOINT: traces are not taken for now (${result.error?.message}).`)
      this.#well = well
      done(result)
    })
  }

  shutdown(): Promise<void> {
    return this.#exporter.shutdown()
  }
}
