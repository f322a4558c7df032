import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Api, openApi } from '../help/api.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const origin = 'http://localhost'
const audits = serverAudits({
  url: `${origin}/graphql`,
  fetchFn: (address: string, init?: RequestInit) => api.fetch(address.replace(origin, ''), init),
})

// What the specification only recommends or allows is promised, too.
describe('GraphQL over HTTP', () => {
  test.each(audits)('$id: it $name', async ({ fn }) => {
    const result = await fn()
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok')
  })
})
