import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Api, openApi } from '../help/api.ts'
import { recordQueries } from '../help/sql.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

/** Sends a body as it is, such as `JSON.stringify` would not write it. */
async function post(body: string) {
  const headers = { 'content-type': 'application/json' }
  const response = await api.fetch('/graphql', { method: 'POST', headers, body })
  return { status: response.status, ...((await response.json()) as { data?: unknown; errors?: Told[] }) }
}
interface Told {
  extensions: object
}

const base64 = (text: string) => Buffer.from(text).toString('base64')
const decoded = (text: string) => Buffer.from(text, 'base64').toString()

describe('a cursor that says the same in another way', () => {
  test.each<[string, (cursor: string) => string]>([
    ['as a list of one', (cursor) => base64(`GPC:J:["${decoded(cursor).slice(6)}"]`)],
    ['as a list of one with a type', (cursor) => base64(`GPC:T:["S:${decoded(cursor).slice(6)}"]`)],
    ['as JSON', (cursor) => base64(`GPC:J:"${decoded(cursor).slice(6)}"`)],
    ['with more padding', (cursor) => `${cursor}=`],
    ['with space around it', (cursor) => ` ${cursor}`],
  ])('is refused %s, wherever the list is', async (_, written) => {
    const { data } = await api.ask('{ source(slug: "dpa") { id } articles(first: 1) { pageInfo { endCursor } } }')
    const variables = { id: data.source.id, after: written(data.articles.pageInfo.endCursor) }
    for (const field of ['articles', 'source(slug: "dpa") { articles', 'node(id: $id) { ... on Source { articles']) {
      const declared = `${field.includes('$id') ? '$id: ID!, ' : ''}$after: String`
      const { status, errors } = await api.ask(
        `query (${declared}) { ${field}(after: $after) { nodes { slug } } ${'}'.repeat(field.split('{').length)}`,
        variables,
      )
      expect({ status, code: errors?.[0]?.extensions['code'] }).toEqual({ status: 200, code: 'BAD_USER_INPUT' })
    }
  })
})

describe('a number that is too large for any', () => {
  const send = (query: string, variables: string) => post(`{"query":${JSON.stringify(query)},"variables":${variables}}`)

  test.each(['1e400', '-1e400', `1${'0'.repeat(400)}`])('is refused, also where null was asked for: %s', async (n) => {
    const query = 'query ($n: Int) { actors(first: $n) { totalCount } }'
    expect((await send(query, '{"n":null}')).errors).toBeUndefined()
    for (const variables of [`{"n":${n}}`, `{"n":[[${n}]]}`, `{"n":null,"more":{"a":${n}}}`]) {
      const { status, data, errors } = await send(query, variables)
      expect({ status, data, code: errors?.[0]?.extensions }).toEqual({
        status: 400,
        data: undefined,
        code: { code: 'BAD_USER_INPUT' },
      })
    }
  })

  test('does not let what is asked for with null pass the limits', async () => {
    const query =
      'query ($n: Int, $most: Int = 101) { actors(first: $n) { totalCount } claims(first: $most) { totalCount } }'
    await send(query, '{"n":1e400}')
    expect((await send(query, '{"n":null}')).errors?.[0]?.extensions).toMatchObject({ limit: 'page', actual: 101 })
  })
})

test('a place behind the last of what a search finds is refused, and not an empty page', async () => {
  const search = (after?: string) =>
    api.ask(
      'query ($after: String) { search(text: "Sanktionen", first: 100, after: $after) { totalCount nodes { kind } } }',
      {
        after,
      },
    )
  const place = (offset: number) => base64(`OffsetConnection:${offset}`)
  const { totalCount } = (await search()).data.search
  expect((await search(place(totalCount - 1))).data.search).toEqual({ totalCount, nodes: [] })
  for (const offset of [totalCount, 999_999]) {
    const { data, errors } = await search(place(offset))
    expect(data).toEqual(null)
    expect(errors?.[0]?.message).toBe(
      'search(after): the cursor names nothing in this list any more. Begin again without it.',
    )
  }
})

test('many names that there are not are compared with fewer slugs each, and all of them named', async () => {
  const compared = async (count: number) => {
    const slug = Array.from({ length: count }, (_, n) => `${'unknown-'.repeat(100)}${n}`)
    const query = 'query ($slug: [String!]) { statements(filter: { slug: $slug }) { totalCount } }'
    const { queries, result } = await recordQueries(() => post(JSON.stringify({ query, variables: { slug } })))
    expect(result.errors).toHaveLength(count)
    return queries.at(-1)?.values
  }
  expect(await compared(1)).toEqual([20_000])
  expect(await compared(20)).toEqual([1_000])
})

describe('as many values as filters can hold', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  // With an umlaut or without one, a word has twice as many terms.
  const words = ['ae', 'oe', 'ue'].flatMap((start) => letters.map((letter) => start + letter))
  const search = words.slice(0, 49).join(' ')
  const searches = (count: number) => ({ or: Array.from({ length: count }, () => ({ text: search })) })
  const statements = 'query ($filter: StatementFilter) { statements(filter: $filter) { totalCount nodes { slug } } }'

  test('are answered up to the limit, with no more parameters than an SQL statement can have', async () => {
    const { queries, result } = await recordQueries(() =>
      post(JSON.stringify({ query: statements, variables: { filter: searches(19) } })),
    )
    expect(result.data).toEqual({ statements: { totalCount: 0, nodes: [] } })
    expect(queries.map(({ values }) => values.length).filter((count) => count > 65_535)).toEqual([])
  })

  test('are asked for in several SQL statements where analyses together have more parameters', async () => {
    const query = `{ ${Array.from({ length: 20 }, (_, n) => `a${n}: search(text: "${search}") { totalCount nodes { rank passages { text } } }`).join(' ')} }`
    const { queries, result } = await recordQueries(() => post(JSON.stringify({ query })))
    expect(Object.values(result.data as object)).toEqual(Array(20).fill({ totalCount: 0, nodes: [] }))
    expect(queries.map(({ values }) => values.length).filter((count) => count > 65_535)).toEqual([])
  })

  test.each<[string, string, object]>([
    ['words', statements, searches(20)],
    ['values', statements, { or: Array.from({ length: 4 }, () => ({ cue: Array(250).fill('a') })) }],
    ['filters', statements, { and: Array.from({ length: 250 }, () => ({ or: [{}, {}, {}] })) }],
    [
      'fields that have the same ones',
      `query ($filter: StatementFilter) { ${Array.from({ length: 20 }, (_, n) => `a${n}: timeline(filter: $filter) { statements }`).join(' ')} }`,
      { cue: Array(50).fill('a') },
    ],
    [
      'uses of a fragment',
      `query ($filter: StatementFilter) { ${Array.from({ length: 20 }, (_, n) => `a${n}: actor(slug: "china") { ...A }`).join(' ')} }
        fragment A on Actor { statements(filter: $filter) { totalCount } }`,
      { cue: Array(50).fill('a') },
    ],
  ])('are refused beyond it, before any SQL: %s', async (_, query, filter) => {
    const { errors, sql } = await api.ask(query, { filter })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit: 'values', value: 1_000 })
    expect(sql).toEqual([])
  })

  test('are refused beyond it in the address of a file', async () => {
    const response = await api.fetch(`/statements.csv?filter=${encodeURIComponent(JSON.stringify(searches(20)))}`)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { limit: 'values' } }] })
  })
})
