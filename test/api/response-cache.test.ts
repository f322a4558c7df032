import pg from 'pg'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type Api, openApi } from '../help/api.ts'
import { start } from '../help/process.ts'
import { editedCorpus } from '../help/small-corpus.ts'
import { recordSql } from '../help/sql.ts'

const onServer = process.env['TEST_DATABASE'] === 'server'

let api: Api
beforeAll(async () => {
  api = await openApi({ RESPONSE_CACHE_MB: '1' })
})
afterAll(() => api.close())

const query = '{ statements(first: 1) { nodes { slug summary } } }'

const post = (body: object, headers: Record<string, string> = {}, on = api) =>
  on.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
const get = (asked: string, headers: Record<string, string> = {}) =>
  api.fetch(`/graphql?query=${encodeURIComponent(asked)}`, { headers })

/** Asks, and once more when the answer is kept, which happens behind it. */
async function twice(ask: () => Promise<Response>) {
  const first = await ask()
  const body = await first.text()
  const until = performance.now() + (first.headers.get('x-cache') === 'MISS' ? 2_000 : 0)
  for (;;) {
    const { result: second, sql } = await recordSql(ask)
    const bodies = [body, await second.text()]
    if (second.headers.get('x-cache') === 'HIT' || performance.now() >= until)
      return { first, second, bodies, sql: sql.filter((one) => !one.includes('xmin')) }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const cacheOf = (...responses: Response[]) => responses.map(({ headers }) => headers.get('x-cache'))

describe('a question that was asked before', () => {
  test.each([
    ['POST', () => post({ query })],
    ['GET', () => get(query)],
  ])('by %s has the same answer, for no SQL statement', async (_, ask) => {
    const { first, second, bodies, sql } = await twice(ask)
    expect(cacheOf(first, second)).toEqual(['MISS', 'HIT'])
    expect(bodies[1]).toBe(bodies[0])
    expect(sql).toEqual([])
    for (const name of ['content-type', 'etag', 'cache-control', 'vary', 'x-content-type-options'])
      expect(second.headers.get(name), name).toBe(first.headers.get(name))
  })

  test('may be read by any page, with what it says of the cache', async () => {
    const { second } = await twice(() => get(`${query} `, { origin: 'https://example.org' }))
    expect(cacheOf(second)).toEqual(['HIT'])
    expect(second.headers.get('access-control-allow-origin')).toBe('*')
    expect(second.headers.get('access-control-expose-headers')).toContain('X-Cache')
    expect(second.headers.get('vary')).toBe('Accept')
  })

  test('with other variables, for another operation or in another form is another question', async () => {
    const document = 'query A($n: Int) { actors(first: $n) { nodes { slug } } } query B { corpus { claims } }'
    const asked = { query: document, operationName: 'A', variables: { n: 1 } }
    expect(cacheOf((await twice(() => post(asked))).second)).toEqual(['HIT'])
    for (const other of [{ variables: { n: 2 } }, { operationName: 'B' }])
      expect(cacheOf(await post({ ...asked, ...other }))).toEqual(['MISS'])
    expect(cacheOf(await post(asked, { accept: 'application/graphql-response+json' }))).toEqual(['MISS'])
  })

  test.each<[string, object, Record<string, string>]>([
    [
      'whose answer has errors',
      { query: '{ statements(filter: { speaker: { slug: ["nobody"] } }) { totalCount } }' },
      {},
    ],
    [
      'that is answered in parts',
      { query: '{ corpus { statements } ... @defer { __typename } }' },
      { accept: 'multipart/mixed' },
    ],
    ['by somebody with a name', { query: '{ corpus { claims } }' }, { authorization: 'Bearer x' }],
    ['by somebody with a cookie', { query: '{ corpus { events } }' }, { cookie: 'a=b' }],
  ])('%s is answered anew', async (_, body, headers) => {
    const { second, sql } = await twice(() => post(body, headers))
    expect(second.headers.get('x-cache')).toBeNull()
    expect(sql.length).toBeGreaterThan(0)
  })

  test('of another revision of the corpus is answered anew', async () => {
    const asked = '{ corpus { revision } }'
    const { bodies } = await twice(() => get(asked))
    await api.changeRevision('other')
    const now = await get(asked)
    expect(cacheOf(now)).toEqual(['MISS'])
    expect(await now.text()).toBe(bodies[0]?.replace(/"\w{16}"/, '"other"'))
  })
})

test('answers are kept within their bytes, the last ones', async () => {
  const asked = (n: number) => ({
    query: `{ a${n}: statements(first: 100) { nodes { slug summary mentions { text } } } }`,
  })
  let bytes = 0
  for (let n = 0; n < 40; n++) bytes = Buffer.byteLength(await (await post(asked(n))).text())
  // One sixteenth of a megabyte is the most that one answer may have.
  expect(bytes).toBeGreaterThan(20_000)
  expect(bytes).toBeLessThan(62_500)
  await twice(() => post(asked(40)))
  let kept = 0
  for (let n = 39; n >= 0; n--) {
    if (cacheOf(await post(asked(n)))[0] !== 'HIT') break
    kept++
  }
  expect(kept * bytes).toBeLessThanOrEqual(1_000_000)
  expect((kept + 2) * bytes).toBeGreaterThan(900_000)
})

test('an answer that is longer than its share is not kept', async () => {
  const { first, second } = await twice(() =>
    post({ query: '{ articles { nodes { a: text b: text c: text d: text e: text } } }' }),
  )
  expect(cacheOf(first, second)).toEqual(['MISS', 'MISS'])
})

test('without a cache nothing is said of one', async () => {
  const without = await openApi()
  onTestFinished(() => without.close())
  expect(cacheOf(await post({ query }, {}, without))).toEqual([null])
})

describe.runIf(onServer)('an import by another process', () => {
  const owner = async () => {
    const client = new pg.Client({ connectionString: api.environment.DATABASE_URL })
    await client.connect()
    onTestFinished(() => client.end())
    return client
  }

  test('is told, and answers are of it from then on', async () => {
    const own = await openApi({ RESPONSE_CACHE_MB: '1', REVISION_POLL_MS: '3600000', REVISION_AGE_MS: '3600000' })
    onTestFinished(() => own.close())
    const asked = { query: '{ statements { totalCount } corpus { revision } }' }
    await twice(() => post(asked, {}, own))
    expect(cacheOf(await post(asked, {}, own))).toEqual(['HIT'])
    const DATABASE_URL = own.environment.DATABASE_URL ?? ''
    const seed = start('seed/seed.js', { DATABASE_URL, CORPUS_DIRECTORY: await editedCorpus('a.yaml') })
    expect(await seed.ends()).toBe(0)
    const [, revision] = /Corpus (\w+):/.exec(seed.printed()) ?? []
    const now = await post(asked, {}, own)
    expect(await now.json()).toEqual({ data: { statements: { totalCount: 2 }, corpus: { revision } } })
  })

  test('that tells nobody is noticed within REVISION_AGE_MS', async () => {
    const own = await openApi({ RESPONSE_CACHE_MB: '1', REVISION_POLL_MS: '3600000', REVISION_AGE_MS: '300' })
    onTestFinished(() => own.close())
    const client = new pg.Client({ connectionString: own.environment.DATABASE_URL })
    await client.connect()
    const asked = { query: '{ corpus { revision } }' }
    await twice(() => post(asked, {}, own))
    await client.query(`UPDATE corpus SET revision = 'silent'`)
    await client.end()
    const since = performance.now()
    let old = 0
    for (;;) {
      const begun = performance.now()
      if ((await (await post(asked, {}, own)).text()).includes('silent')) break
      old = begun - since
    }
    expect(old).toBeLessThan(300)
  })

  test('while an answer is made does not leave half of each behind', async () => {
    const asked = { query: '{ statements(first: 1) { totalCount nodes { slug } } }' }
    const importer = await owner()
    const [before] = (await importer.query('SELECT revision FROM corpus')).rows
    await importer.query('BEGIN; LOCK TABLE statement IN ACCESS EXCLUSIVE MODE')
    const answering = post(asked)
    await new Promise((resolve) => setTimeout(resolve, 100))
    // A later import brings the former revision back, and with it the key of the answer.
    await importer.query(`UPDATE statement SET slug = 'half-' || slug; UPDATE corpus SET revision = 'half'; COMMIT`)
    expect(await (await answering).text()).toContain('half-')
    await importer.query(
      `BEGIN; UPDATE statement SET slug = substr(slug, 6); UPDATE corpus SET revision = '${before.revision}'; COMMIT`,
    )
    await importer.query(`SELECT pg_notify('wortlaut_revision', '')`)
    await new Promise((resolve) => setTimeout(resolve, 100))
    const after = await post(asked)
    expect(await after.text()).not.toContain('half-')
  })
})
