import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, inject, onTestFinished, test, vi } from 'vitest'
import { startServer } from '../help/process.ts'
import { copiedCorpus } from '../help/small-corpus.ts'

interface Span {
  traceId: string
  spanId: string
  parentSpanId?: string
  name: string
  kind: number
  startTimeUnixNano: string
  endTimeUnixNano: string
  attributes: { key: string; value: Record<string, unknown> }[]
  status: { code?: number }
}

/** Takes traces as OpenTelemetry's collector does. */
async function openCollector() {
  const bodies: string[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    if (request.url === '/v1/traces') bodies.push(body)
    response.writeHead(request.url === '/v1/traces' ? 200 : 404, { 'content-type': 'application/json' }).end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    bodies,
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans: () =>
      bodies.flatMap((body) =>
        JSON.parse(body).resourceSpans.flatMap(({ scopeSpans }: { scopeSpans: { spans: Span[] }[] }) =>
          scopeSpans.flatMap(({ spans }) => spans),
        ),
      ) as Span[],
  }
}

const startTraced = async (settings: Record<string, string>) =>
  startServer({ DATA_DIRECTORY: await copiedCorpus(inject('templates').directory), ...settings })

const ask = (url: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({
      query: 'query OfOne($slug: String!) { actor(slug: $slug) { name statements { totalCount } } }',
      variables: { slug: 'jake-sullivan' },
    }),
  })

describe('with an endpoint for traces', () => {
  test('each request is a span within that of its caller, with its phases and statements within', async () => {
    const { endpoint, spans, bodies } = await openCollector()
    const server = await startTraced({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint })
    const [trace, parent] = ['4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7']
    const response = await ask(server.url, { traceparent: `00-${trace}-${parent}-01` })
    expect(response.status).toBe(200)
    await fetch(`${server.url}/health`)
    // What was not sent yet is sent when the server ends.
    server.process.kill('SIGTERM')
    expect(await server.ends()).toBe(0)
    const [whole, ...others] = spans().toSorted((one, other) => other.kind - one.kind)
    expect(whole).toMatchObject({ traceId: trace, parentSpanId: parent, name: 'POST /graphql', kind: 2 })
    const attributes = Object.fromEntries(
      (whole?.attributes ?? []).map(({ key, value }) => [key, Object.values(value)[0]]),
    )
    expect(attributes).toMatchObject({
      'http.request.method': 'POST',
      'http.response.status_code': 200,
      'graphql.operation.name': 'OfOne',
      'wortlaut.request.id': response.headers.get('x-request-id'),
      'wortlaut.statements': 1,
    })
    expect(others.map(({ name }) => name).sort()).toEqual([
      expect.stringMatching(/^SELECT( [a-z_]+)* actor$/),
      'execute',
      'parse',
      'validate',
    ])
    for (const span of others) {
      expect(span).toMatchObject({ traceId: trace, parentSpanId: whole?.spanId })
      expect(BigInt(span.startTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(whole?.startTimeUnixNano ?? 0))
      expect(BigInt(span.endTimeUnixNano)).toBeLessThanOrEqual(BigInt(whole?.endTimeUnixNano ?? 0))
    }
    expect(bodies.join('')).not.toMatch(/jake|json_build|totalCount/)
  })

  test('only the share of the requests that TRACE_RATIO says is traced, and what a caller wants to be', async () => {
    const { endpoint, spans } = await openCollector()
    const server = await startTraced({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, TRACE_RATIO: '0' })
    for (let n = 0; n < 5; n++) await ask(server.url)
    await ask(server.url, { traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` })
    server.process.kill('SIGTERM')
    expect(await server.ends()).toBe(0)
    expect(new Set(spans().map(({ traceId }) => traceId))).toEqual(new Set(['a'.repeat(32)]))
  })

  test('that is down requests are answered all the same, it is told of once, and the server ends', async () => {
    const server = await startTraced({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1', LOG_LEVEL: 'warn' })
    expect((await ask(server.url)).status).toBe(200)
    await server.prints(/OTEL_EXPORTER_OTLP_ENDPOINT: traces are not taken for now/)
    expect((await ask(server.url)).status).toBe(200)
    server.process.kill('SIGTERM')
    expect(await server.ends()).toBe(0)
    await vi.waitFor(() => expect(server.printed().match(/"level":"/g)).toHaveLength(1))
  })
})
