import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, inject, test, vi } from 'vitest'
import { questions } from '../../src/graphiql/questions.ts'
import { projectDirectory } from '../../src/shared/project.ts'
import { figuresOf, labelsOf } from '../help/figures.ts'
import { childrenOf, start, startServer } from '../help/process.ts'
import { seededDatabase } from '../help/seeded-database.ts'
import { copiedCorpus } from '../help/small-corpus.ts'
import { takenPort } from '../help/taken-port.ts'

async function startMeasured(settings: Record<string, string> = {}) {
  const server = await startServer({ METRICS_PORT: '0', ...settings })
  const [, metrics = ''] = await server.prints(/^Metrics: (http:\S+)$/m)
  return { ...server, metrics }
}

const ask = async (url: string, body: object) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  await response.text()
}

describe('the figures', () => {
  test('tell what was asked, what it cost and what it was answered from, on a port of their own', async () => {
    const server = await startMeasured({ DATA_DIRECTORY: await copiedCorpus(inject('templates').directory) })
    const [question] = questions
    await ask(server.url, { query: question?.query })
    await ask(server.url, { query: 'query Chosen { corpus { revision } }' })
    await ask(server.url, { query: '{ statements(first: 1000) { totalCount } }' })
    await vi.waitFor(async () => {
      await ask(server.url, { query: question?.query })
      expect((await figuresOf(server.metrics)).get('wortlaut_cache_answers_total{outcome="hit"}')).toBeGreaterThan(0)
    }, 5_000)
    await (await fetch(`${server.url}/statements.csv`)).text()
    expect((await fetch(`${server.url}/metrics`)).status).toBe(404)
    await fetch(`${server.url}/ready`)
    const figures = await figuresOf(server.metrics)
    expect(figures.get('wortlaut_requests_total{kind="graphql",status="2xx"}')).toBeGreaterThanOrEqual(4)
    expect(figures.get('wortlaut_requests_total{kind="file",status="2xx"}')).toBe(1)
    expect(figures.get('wortlaut_requests_total{kind="other",status="4xx"}')).toBe(1)
    expect(figures.get('wortlaut_requests_total{kind="probe",status="2xx"}')).toBe(1)
    expect(figures.get('wortlaut_request_seconds_count{kind="file"}')).toBe(1)
    expect(figures.get('wortlaut_errors_total{code="BAD_USER_INPUT"}')).toBe(1)
    expect(figures.get('wortlaut_statement_seconds_count{outcome="ok"}')).toBeGreaterThan(3)
    expect(figures.get('wortlaut_pool_size{database="primary"}')).toBe(1)
    expect(figures.get('wortlaut_pool_waiting{database="primary"}')).toBe(0)
    expect(figures.get('wortlaut_pool_connections{database="primary",state="idle"}')).toBe(1)
    expect(labelsOf(figures, 'wortlaut_corpus_info', 'revision')).toEqual([expect.stringMatching(/^\w{16}$/)])
    expect(figures.get('process_resident_memory_bytes')).toBeGreaterThan(0)
    expect(figures.get('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThanOrEqual(0)
    expect(figures.get('process_open_fds')).toBeGreaterThan(0)
    const operations = labelsOf(figures, 'wortlaut_execution_seconds_count', 'operation')
    expect(operations).toHaveLength(2)
    expect(operations).toContain('other')
    expect([...figures.keys()].join()).not.toMatch(/Chosen/)
    expect((await fetch(server.metrics.replace('/metrics', '/'))).status).toBe(404)
    server.process.kill('SIGTERM')
    expect(await server.ends()).toBe(0)
  })

  test.runIf(inject('templates').url !== '')(
    'of several processes are told together, and these end with 0',
    async () => {
      const DATABASE_URL = await seededDatabase()
      const server = await startMeasured({ DATABASE_URL, PROCESSES: '2', RESPONSE_CACHE_MB: '0' })
      await vi.waitFor(() => expect(childrenOf(server.process.pid)).toHaveLength(2), 10_000)
      for (let n = 0; n < 20; n++) await ask(server.url, { query: '{ __typename }' })
      const figures = await figuresOf(server.metrics)
      expect(figures.get('wortlaut_requests_total{kind="graphql",status="2xx"}')).toBe(20)
      expect(figures.get('wortlaut_pool_size{database="primary"}')).toBe(10)
      server.process.kill('SIGTERM')
      expect(await server.ends()).toBe(0)
    },
  )

  test('are refused a port that is taken', async () => {
    const port = await takenPort()
    const DATA_DIRECTORY = await copiedCorpus(inject('templates').directory)
    const server = start('src/server.js', { DATA_DIRECTORY, PORT: '0', METRICS_PORT: String(port) })
    expect(await server.ends()).toBe(1)
    expect(server.printed()).toContain(`METRICS_HOST and METRICS_PORT: 127.0.0.1:${port} cannot be listened on`)
    expect(server.printed()).not.toContain('    at ')
  })
})

/** The packages that a process has loaded which was asked to tell what it does, by the settings given. */
async function loadedBy(settings: Record<string, string>): Promise<string> {
  const script = `
    const { openOperation } = await import('./dist/src/operation/operation.js')
    const { readEnvironment } = await import('./dist/src/environment.js')
    const operation = await openOperation(readEnvironment(JSON.parse(process.argv[1])))
    const { default: module } = await import('node:module')
    console.log(Object.keys(module._cache).join(' '))
    await operation.close()`
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '-e', script, JSON.stringify(settings)],
    { cwd: join(projectDirectory) },
  )
  return stdout
}

test('what no setting asks for is not loaded', async () => {
  expect(await loadedBy({})).not.toMatch(/prom-client|opentelemetry/)
  expect(await loadedBy({ METRICS_PORT: '0' })).toMatch(/prom-client/)
  expect(await loadedBy({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1' })).toMatch(/opentelemetry/)
})
