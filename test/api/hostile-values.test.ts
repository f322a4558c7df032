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
