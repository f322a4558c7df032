import type { IncomingMessage } from 'node:http'
import { describe, expect, inject, test } from 'vitest'
import { clients } from '../../src/request/client.ts'
import { start, startServer } from '../help/process.ts'
import { copiedCorpus } from '../help/small-corpus.ts'

const from = (remoteAddress: string, forwarded?: string) =>
  ({
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  }) as unknown as IncomingMessage

describe('a client', () => {
  const directly = clients({ TRUSTED_PROXIES: [] })
  const behind = clients({ TRUSTED_PROXIES: ['loopback', '10.0.0.0/8'] })
  test.each([
    ['is its address', directly, from('203.0.113.7'), '203.0.113.7'],
    ['may say whose it is, and is not believed', directly, from('203.0.113.7', '198.51.100.1'), '203.0.113.7'],
    ['on this machine is not told apart', directly, from('127.0.0.1'), undefined],
    ['on this machine is not told apart, whatever it says', directly, from('::1', '198.51.100.1'), undefined],
    ['behind a trusted proxy is whom that one names', behind, from('127.0.0.1', '198.51.100.1'), '198.51.100.1'],
    [
      'behind several is whom the first trusted one names',
      behind,
      from('::1', '198.51.100.1, 10.1.2.3'),
      '198.51.100.1',
    ],
    ['cannot hide behind one that it invents', behind, from('127.0.0.1', '8.8.8.8, 198.51.100.1'), '198.51.100.1'],
    ['is its network, where it has many addresses', directly, from('2001:db8:1:2:3:4:5:6'), '2001:db8:1:2'],
    ['is its network, however that is written', directly, from('2001:db8::6'), '2001:db8:0:0'],
  ])('%s', (_, clientOf, request, expected) => {
    expect(clientOf(request)).toBe(expected)
  })
})

describe('the time of a client', () => {
  const body = JSON.stringify({ query: '{ statements(first: 100) { totalCount nodes { summary } } }' })
  const asker =
    (url: string) =>
    async (forwarded: string, path = '/graphql') => {
      const init = path === '/graphql' ? { method: 'POST', body } : {}
      return fetch(`${url}${path}`, {
        ...init,
        headers: { 'content-type': 'application/json', 'x-forwarded-for': forwarded },
      })
    }

  test('is refused with 429 once it is spent, of one client and not of others', async () => {
    const DATA_DIRECTORY = await copiedCorpus(inject('templates').directory)
    const settings = { DATA_DIRECTORY, CLIENT_TIME_LIMIT_MS: '1', TRUSTED_PROXIES: 'loopback', RESPONSE_CACHE_MB: '0' }
    const server = await startServer(settings)
    const ask = asker(server.url)
    expect((await ask('203.0.113.7')).status).toBe(200)
    const refused = await ask('203.0.113.7')
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    const { errors } = (await refused.json()) as { errors: { message: string; extensions: Record<string, unknown> }[] }
    expect(errors[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', limit: 'clientTime', value: 1 })
    expect(errors[0]?.message).toMatch(/^One client has 1 ms .* \(CLIENT_TIME_LIMIT_MS\)/)
    expect((await ask('203.0.113.7', '/statements.csv')).status).toBe(429)
    expect((await ask('203.0.113.7', '/health')).status).toBe(200)
    expect((await ask('203.0.113.7', '/ready')).status).toBe(200)
    expect((await ask('203.0.113.8')).status).toBe(200)
  })

  test('counts what a file takes', async () => {
    const DATA_DIRECTORY = await copiedCorpus(inject('templates').directory)
    const settings = { DATA_DIRECTORY, CLIENT_TIME_LIMIT_MS: '1', TRUSTED_PROXIES: 'loopback', RESPONSE_CACHE_MB: '0' }
    const ask = asker((await startServer(settings)).url)
    const file = await ask('203.0.113.7', '/mentions.ndjson')
    expect(file.status).toBe(200)
    await file.text()
    expect((await ask('203.0.113.7')).status).toBe(429)
  })

  test('counts what is refused, and what asks for nothing', async () => {
    const DATA_DIRECTORY = await copiedCorpus(inject('templates').directory)
    const ask = asker(
      (await startServer({ DATA_DIRECTORY, CLIENT_TIME_LIMIT_MS: '5', TRUSTED_PROXIES: 'loopback' })).url,
    )
    // To whoever accepts anything a mistake in a document is told with 200, as GraphQL over HTTP has it.
    const asked = [
      ['/nowhere', 404],
      ['/graphql?query={nothing}', 200],
      ['/statements.csv?filter=1', 400],
    ] as const
    for (const [n, [path, status]] of asked.entries()) {
      const statuses = new Set<number>()
      for (let times = 0; times < 1_000 && !statuses.has(429); times++)
        statuses.add((await ask(`203.0.113.${n}`, path)).status)
      expect([path, [...statuses]]).toEqual([path, [status, 429]])
    }
  })

  test('has no limit on this machine, whoever it says that it is', async () => {
    const DATA_DIRECTORY = await copiedCorpus(inject('templates').directory)
    const ask = asker((await startServer({ DATA_DIRECTORY, CLIENT_TIME_LIMIT_MS: '1' })).url)
    for (let n = 0; n < 3; n++) expect((await ask('203.0.113.7')).status).toBe(200)
  })

  test('is not measured behind proxies that are no addresses', async () => {
    const server = start('src/server.js', { TRUSTED_PROXIES: 'nginx' })
    expect(await server.ends()).toBe(1)
    expect(server.printed()).toBe(
      'TRUSTED_PROXIES: expected addresses, ranges such as 10.0.0.0/8, or loopback, separated by commas, not "nginx".\n',
    )
  })
})
