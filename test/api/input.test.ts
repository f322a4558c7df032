import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Api, openApi } from '../help/api.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const base64 = (text: string) => Buffer.from(text).toString('base64')
const uuid = '00000000-0000-5000-8000-000000000000'

describe('what cannot be answered is refused, and says what to do', () => {
  test.each<[string, string, string]>([
    [
      'an unknown slug in a filter',
      '{ statements(filter: { about: { within: ["chna"] } }) { totalCount } }',
      'statements(filter.about.within): there is no actor "chna". Did you mean "china"?',
    ],
    [
      'an unknown slug in a negated filter',
      '{ statements(filter: { not: { event: { slug: ["rome-meting"] } } }) { totalCount } }',
      'statements(filter.not.event.slug): there is no event "rome-meting". Did you mean "rome-meeting"?',
    ],
    [
      'an unknown slug in a nested list',
      '{ actors(first: 2) { nodes { statements(filter: { claim: { slug: ["x-claim"] } }) { totalCount } } } }',
      'statements(filter.claim.slug): there is no claim "x-claim".',
    ],
    [
      'more than a page',
      '{ statements(first: 101) { totalCount } }',
      'statements(first): a page has at most 100 items, and 101 were asked for. Take the next pages with `after`.',
    ],
    [
      'less than nothing',
      '{ statements(first: -1) { totalCount } }',
      'statements(first): a page has from 0 to 100 items, and -1 were asked for.',
    ],
    [
      'more than a page from the end of a nested list',
      '{ actors { nodes { statements(last: 101) { totalCount } } } }',
      'statements(last): a page has at most 100 items, and 101 were asked for. Take the next pages with `after`.',
    ],
    [
      'first with last',
      '{ actors(first: 1, last: 1) { totalCount } }',
      'actors(first, last): either from the beginning or from the end; leave one out.',
    ],
    [
      'a cursor that is none',
      '{ statements(after: "nonsense") { totalCount } }',
      'statements(after): expected a cursor of this list, not "nonsense".',
    ],
    [
      'a cursor of nothing',
      `{ statements(after: "${base64(`GPC:S:${uuid}`)}") { totalCount } }`,
      'statements(after): the cursor names nothing in this list any more. Begin again without it.',
    ],
    [
      'a cursor with a number in place of an id',
      `{ statements(after: "${base64('GPC:N:7')}") { totalCount } }`,
      `statements(after): expected a cursor of this list, not "${base64('GPC:N:7')}".`,
    ],
    ['an id that is none', '{ node(id: "nonsense") { id } }', 'id: expected an id that this API gave, not "nonsense".'],
    [
      'an id of no type',
      `{ node(id: "${base64(`Nothing:${uuid}`)}") { id } }`,
      `id: expected an id that this API gave, not "${base64(`Nothing:${uuid}`)}".`,
    ],
    [
      'an id without a uuid',
      `{ nodes(ids: ["${base64('Actor:1')}"]) { id } }`,
      `id: expected an id that this API gave, not "${base64('Actor:1')}".`,
    ],
    [
      'a range of days that ends before it begins',
      '{ statements(filter: { saidOn: { from: "2022-03-02", to: "2022-03-01" } }) { totalCount } }',
      'A range of days begins on 2022-03-02 and ends before that, on 2022-03-01. Exchange them.',
    ],
    ['an actor by neither slug nor name', '{ actor { slug } }', 'actor: expected a slug or a name, and neither came.'],
    [
      'an actor by slug and name',
      '{ actor(slug: "china", name: "China") { slug } }',
      'actor: expected either a slug or a name, not both.',
    ],
    [
      'a country code in small letters',
      '{ statements(filter: { speaker: { country: ["us"] } }) { totalCount } }',
      'statements(filter.speaker.country): expected a country code of two capitals (ISO 3166-1 alpha-2), such as US, not "us".',
    ],
    [
      'first with before',
      '{ actors(first: 1, before: "x") { totalCount } }',
      'actors(first, before): `first` goes with `after`, and `last` with `before`.',
    ],
    [
      'a year that there is not',
      '{ statements(filter: { saidOn: { from: "0000-01-01" } }) { totalCount } }',
      'A day has a year from 0001 to 9999.',
    ],
    [
      'an id with something behind it',
      `{ node(id: "${base64(`Actor:${uuid}`)} ") { id } }`,
      `id: expected an id that this API gave, not "${base64(`Actor:${uuid}`)} ".`,
    ],
    [
      'filters in filters without end',
      `{ statements(filter: ${'{ not: '.repeat(20)}{ joint: true }${' }'.repeat(20)}) { totalCount } }`,
      `statements(filter${'.not'.repeat(13)}): at most 12 levels are taken.`,
    ],
    ['a NUL', '{ actor(name: "a\\u0000") { slug } }', 'actor(name): a NUL character is in no text; leave it out.'],
    [
      'a string too long',
      `{ actor(name: "${'x'.repeat(1001)}") { slug } }`,
      'actor(name): at most 1000 characters are taken, and 1001 came.',
    ],
    [
      'a list too long',
      `{ statements(filter: { slug: [${'"a" '.repeat(251)}] }) { totalCount } }`,
      'statements(filter.slug): a list of at most 250 values is taken, and 251 came.',
    ],
  ])('%s', async (_, query, message) => {
    const { data, errors } = await api.ask(query)
    expect(errors?.map((error) => error.message)).toEqual([message])
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
    expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([])
  })

  test('the same in variables, before any SQL', async () => {
    const { errors, sql } = await api.ask(
      'query ($first: Int, $days: DateRange) { statements(first: $first, filter: { saidOn: $days }) { totalCount } }',
      {
        first: 101,
        days: { from: '2022-01-01' },
      },
    )
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', limit: 'page', value: 100, actual: 101 })
    expect(sql).toEqual([])
  })

  test('an impossible date', async () => {
    const { errors } = await api.ask('{ statements(filter: { saidOn: { from: "2022-02-30" } }) { totalCount } }')
    expect(errors).toHaveLength(1)
    expect(errors?.[0]?.message).toContain('2022-02-30')
  })

  test('a document of too many tokens, while it is read', async () => {
    const { errors, sql } = await api.ask(`{ ${'__typename '.repeat(2_100)} }`)
    expect(errors?.[0]?.message).toMatch(
      /^A document has at most 2000 tokens \(TOKEN_LIMIT\), and this one \d+\. Ask in several requests\.$/,
    )
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit: 'tokens', value: 2000 })
    expect(sql).toEqual([])
  })

  test('only the operation that is asked for', async () => {
    const { errors } = await api.ask('{ __typename }')
    expect(errors).toBeUndefined()
    const response = await api.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'query A { corpus { articles } } query B { statements(first: 101) { totalCount } }',
        operationName: 'A',
      }),
    })
    expect(await response.json()).toEqual({ data: { corpus: { articles: 5 } } })
  })

  test('many unknown slugs, with one read of their register', async () => {
    const slugs = Array.from({ length: 200 }, (_, index) => `unknown-${index}`)
    const { errors, sql } = await api.ask(
      'query ($slugs: [String!]) { actors(filter: { slug: $slugs }) { totalCount } }',
      {
        slugs,
      },
    )
    expect(errors).toHaveLength(20)
    expect(sql).toHaveLength(2)
  })

  test('every unknown slug at once', async () => {
    const { errors, sql } = await api.ask(
      '{ a: statements(filter: { about: { slug: ["chnia", "rusia"] } }) { totalCount } actors(filter: { within: ["unknown"] }) { totalCount } }',
    )
    expect(errors?.map((error) => error.extensions['nearest'])).toEqual([['china'], ['russia'], []])
    expect(sql).toHaveLength(2)
  })
})

describe('what finds nothing', () => {
  test.each(['article', 'source', 'actor', 'statement', 'event', 'claim'])(
    'is null as the one %s of a slug',
    async (noun) => {
      const { data, errors } = await api.ask(`{ ${noun}(slug: "no-such-slug") { slug } }`)
      expect({ data, errors }).toEqual({ data: { [noun]: null }, errors: undefined })
    },
  )

  test('is null as a node', async () => {
    const { data, errors } = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: [base64(`Actor:${uuid}`), base64(`Mention:["${uuid}","${uuid}"]`)],
    })
    expect({ data, errors }).toEqual({ data: { nodes: [null, null] }, errors: undefined })
  })
})

describe('an actor', () => {
  test.each([
    ['Peskov', 'dmitry-peskov'],
    ['peskow', 'dmitry-peskov'],
    ['Песков', 'dmitry-peskov'],
    ['Peking', 'china-government'],
    ['Kreml', 'kremlin'],
    ['WEISSES HAUS', 'white-house'],
    ['Xi Jìnpíng', 'xi-jinping'],
    ['nato', 'nato'],
    ['习近平', 'xi-jinping'],
  ])('is found as %s', async (name, slug) => {
    const { data, errors, sql } = await api.ask('query ($name: String) { actor(name: $name) { slug } }', { name })
    expect({ data, errors }).toEqual({ data: { actor: { slug } }, errors: undefined })
    expect(sql).toHaveLength(1)
  })

  test('whose name means several is an error that lists them', async () => {
    const shared = await api.prisma.$queryRaw<{ key: string; slugs: string[] }[]>`
      SELECT key, array_agg(slug ORDER BY slug) AS slugs FROM actor_name JOIN actor ON actor.id = actor_id
      GROUP BY key HAVING count(DISTINCT actor_id) > 1 ORDER BY key LIMIT 1`
    expect(shared).toHaveLength(1)
    const { errors } = await api.ask('query ($name: String) { actor(name: $name) { slug } }', { name: shared[0]?.key })
    expect(errors?.[0]?.message).toContain('means several actors. Ask for one of them by its slug:')
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', candidates: shared[0]?.slugs })
  })

  test('is fetched again by its id, as is a mention', async () => {
    const { data } = await api.ask(
      '{ actor(slug: "china") { id } article(slug: "putin-in-beijing") { mentions(first: 1) { nodes { id text } } } }',
    )
    const mention = data.article.mentions.nodes[0]
    const again = await api.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Actor { slug } ... on Mention { text } } }',
      {
        ids: [data.actor.id, mention.id],
      },
    )
    expect(again.data.nodes).toEqual([{ id: data.actor.id, slug: 'china' }, mention])
  })
})

describe('over HTTP', () => {
  test.each<[string, string, RequestInit, number]>([
    ['health', '/health', {}, 200],
    ['readiness', '/ready', {}, 200],
    ['the first page is the reading room', '/', {}, 200],
    ['nothing else is there', '/nothing', {}, 404],
    ['a form cannot post', '/graphql', { method: 'POST', body: new URLSearchParams({ query: '{ __typename }' }) }, 415],
    [
      'a body beyond the limit is refused',
      '/graphql',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': '200000' },
        body: `"${'x'.repeat(199_998)}"`,
      },
      413,
    ],
  ])('%s', async (_, path, init, status) => {
    const response = await api.fetch(path, init)
    expect(response.status).toBe(status)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('any page may read, without credentials', async () => {
    const response = await api.fetch('/graphql?query={__typename}', { headers: { origin: 'https://example.org' } })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-allow-credentials')).not.toBe('true')
  })
})
