import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Api, openApi } from '../help/api.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const times = (count: number, of: (n: number) => string) => Array.from({ length: count }, (_, n) => of(n)).join(' ')
/** Opened so many times, and closed again. */
const nested = (count: number, open: string, inner: string, close = ' }') =>
  `${open.repeat(count)}${inner}${close.repeat(count)}`

/** Fragments of which each names the next one twice. */
const exploding = (levels: number) =>
  `{ statement(slug: "a") { ...F0 } } ${times(levels, (n) => `fragment F${n} on Statement { a: parent { ...F${n + 1} } b: parent { ...F${n + 1} } }`)} fragment F${levels} on Statement { slug }`

type Attack = [name: string, code: string, limit: string | undefined, query: string, variables?: object]

/** Requests that would cost more than they may, each with what refuses it. */
const attacks: Attack[] = [
  ['depth', 'QUERY_TOO_COMPLEX', 'depth', `{ statement(slug: "a") ${nested(12, '{ parent ', '{ slug }')} }`],
  [
    'depth in fragments',
    'QUERY_TOO_COMPLEX',
    'depth',
    `{ statement(slug: "a") { ...F0 } } ${times(11, (n) => `fragment F${n} on Statement { parent { ...F${n + 1} } }`)} fragment F11 on Statement { slug }`,
  ],
  [
    'depth in inline fragments without a type',
    'QUERY_TOO_COMPLEX',
    'depth',
    `{ statement(slug: "a") ${nested(11, '{ ... { parent ', '{ slug }', ' } }')} }`,
  ],
  [
    'lists within lists',
    'QUERY_TOO_COMPLEX',
    'listDepth',
    '{ actors(first: 1) { nodes { children { children { children { children { slug } } } } } } }',
  ],
  [
    'pages of nothing but edges',
    'QUERY_TOO_COMPLEX',
    'nodes',
    `{ actors(first: 100) { nodes { ${times(29, (n) => `a${n}: statements(first: 100) { edges { cursor } }`)} } } }`,
  ],
  [
    'totals of many lists of many objects',
    'QUERY_TOO_COMPLEX',
    'nodes',
    `{ actors(first: 100) { nodes { ${times(29, (n) => `a${n}: statements { totalCount }`)} } } }`,
  ],
  [
    'aliases of what is told as it happens',
    'QUERY_TOO_COMPLEX',
    'aliases',
    `subscription { corpus { ${times(31, (n) => `a${n}: revision`)} } }`,
  ],
  ['width', 'QUERY_TOO_COMPLEX', 'tokens', `{ ${times(2_100, (n) => `f${n}`)} }`],
  ['aliases', 'QUERY_TOO_COMPLEX', 'aliases', `{ corpus { ${times(31, (n) => `a${n}: articles`)} } }`],
  ['aliases of __typename', 'QUERY_TOO_COMPLEX', 'aliases', `{ ${times(31, (n) => `a${n}: __typename`)} }`],
  [
    'aliases in fragments',
    'QUERY_TOO_COMPLEX',
    'aliases',
    `{ corpus { ...A ...B } } fragment A on Corpus { ${times(16, (n) => `a${n}: articles`)} } fragment B on Corpus { ${times(16, (n) => `b${n}: articles`)} }`,
  ],
  [
    'fields at the root',
    'QUERY_TOO_COMPLEX',
    'rootFields',
    `{ ${times(21, (n) => `a${n}: statement(slug: "s${n}") { slug }`)} }`,
  ],
  [
    'fields at the root in a fragment',
    'QUERY_TOO_COMPLEX',
    'rootFields',
    `{ ...A } fragment A on Query { ${times(21, (n) => `a${n}: __typename`)} }`,
  ],
  [
    'directives',
    'QUERY_TOO_COMPLEX',
    'directives',
    `{ corpus { ${['articles', 'sources', 'actors', 'statements', 'mentions', 'events', 'claims', 'unattributed', 'from', 'to'].map((name) => `${name} @include(if: true)`).join(' ')} } }`,
  ],
  [
    'a directive again and again',
    'GRAPHQL_VALIDATION_FAILED',
    undefined,
    `{ __typename ${'@include(if: true) '.repeat(50)} }`,
  ],
  ['unknown directives', 'GRAPHQL_VALIDATION_FAILED', undefined, `{ __typename ${times(50, (n) => `@d${n}`)} }`],
  ['duplicated fields', 'QUERY_TOO_COMPLEX', 'repeats', `{ ${'__typename '.repeat(500)} }`],
  ['duplicated fields with selections', 'QUERY_TOO_COMPLEX', 'repeats', `{ ${'corpus { articles } '.repeat(300)} }`],
  [
    'overlapping fields',
    'QUERY_TOO_COMPLEX',
    'repeats',
    `{ ${times(25, (n) => `a: statement(slug: "s${n}") { slug }`)} }`,
  ],
  [
    'overlapping fields in fragments',
    'GRAPHQL_VALIDATION_FAILED',
    undefined,
    `{ ${times(60, (n) => `...F${n}`)} } ${times(60, (n) => `fragment F${n} on Query { a: statement(slug: "s${n}") { slug } }`)}`,
  ],
  [
    'fragments in a circle',
    'GRAPHQL_VALIDATION_FAILED',
    undefined,
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
  ],
  [
    'a fragment in itself',
    'GRAPHQL_VALIDATION_FAILED',
    undefined,
    '{ statement(slug: "a") { ...A } } fragment A on Statement { parent { ...A } }',
  ],
  ['fragments that are twice as many with each level', 'QUERY_TOO_COMPLEX', 'aliases', exploding(60)],
  [
    'the same without aliases',
    'QUERY_TOO_COMPLEX',
    'depth',
    `{ statement(slug: "a") { ...F0 } } ${times(60, (n) => `fragment F${n} on Statement { parent { ...F${n + 1} } saidAt { statements { nodes { ...F${n + 1} } } statementsAt { nodes { ...F${n + 1} } } } }`)} fragment F60 on Statement { slug }`,
  ],
  [
    'fragments that nobody needs',
    'GRAPHQL_VALIDATION_FAILED',
    undefined,
    `{ __typename } ${times(200, (n) => `fragment F${n} on Query { __typename }`)}`,
  ],
  [
    'a deep literal',
    'BAD_USER_INPUT',
    'filterDepth',
    `{ statements(filter: ${nested(200, '{ not: ', '{ joint: true }')}) { totalCount } }`,
  ],
  [
    'a deep list',
    'GRAPHQL_VALIDATION_FAILED',
    undefined,
    `{ statements(filter: { slug: ${nested(800, '[', '"a"', ']')} }) { totalCount } }`,
  ],
  [
    'a page by a variable',
    'BAD_USER_INPUT',
    'page',
    'query ($n: Int) { statements(first: $n) { totalCount } }',
    { n: 1_000_000 },
  ],
  [
    'pages within pages',
    'QUERY_TOO_COMPLEX',
    'nodes',
    '{ actors(first: 100) { nodes { statements(first: 100) { nodes { slug speakers { actor { slug } } } } } } }',
  ],
  [
    'pages within pages by variables',
    'QUERY_TOO_COMPLEX',
    'nodes',
    'query ($n: Int) { actors(first: $n) { nodes { statements(first: $n) { nodes { slug speakers { actor { slug } } } } } } }',
    { n: 100 },
  ],
  [
    'pages within pages by a default of a variable',
    'QUERY_TOO_COMPLEX',
    'nodes',
    'query ($n: Int = 100) { actors(last: $n) { nodes { statements(last: $n) { edges { node { slug parent { slug } } } } } } }',
  ],
  [
    'pages within pages in deferred fragments',
    'QUERY_TOO_COMPLEX',
    'nodes',
    '{ actors(first: 100) { ... @defer { nodes { statements(first: 100) { nodes { slug parent { slug } } } } } } }',
  ],
  [
    'many ids',
    'QUERY_TOO_COMPLEX',
    'nodes',
    'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Actor { statements(first: 100) { nodes { slug } } } } }',
    { ids: Array.from({ length: 200 }, (_, n) => `${n}`) },
  ],
  [
    'a page of less than nothing beside a large one',
    'BAD_USER_INPUT',
    undefined,
    '{ a: statements(first: -100) { totalCount } b: statements(first: 100) { nodes { slug } } }',
  ],
  [
    'the schema within the schema',
    'GRAPHQL_VALIDATION_FAILED',
    undefined,
    `{ __schema { types ${nested(5, '{ fields { type ', '{ name }', ' } }')} } }`,
  ],
  [
    'the whole schema again and again',
    'QUERY_TOO_COMPLEX',
    'nodes',
    `{ ${times(19, (n) => `a${n}: __schema { types { fields { args { name } } inputFields { name } enumValues { name } } }`)} }`,
  ],
  [
    'lists of the schema within its lists, by a few aliases each',
    'QUERY_TOO_COMPLEX',
    'nodes',
    `{ __schema { types { ${times(14, (n) => `a${n}: fields { type { ...F } }`)} } } } fragment F on __Type { ${times(14, (n) => `b${n}: fields { name }`)} }`,
  ],
  [
    'what stands alone in the schema, by a few aliases each',
    'QUERY_TOO_COMPLEX',
    'nodes',
    `{ __schema { types { fields { ${times(15, (n) => `a${n}: type { ...F }`)} } } } } fragment F on __Type { ${times(15, (n) => `b${n}: ofType { ...G }`)} } fragment G on __Type { name }`,
  ],
  [
    'the descriptions of the schema under many names',
    'QUERY_TOO_COMPLEX',
    'nodes',
    `{ __schema { types { fields { type { fields { ${times(29, (n) => `a${n}: description`)} } } } } } }`,
  ],
  [
    'a value under many names',
    'QUERY_TOO_COMPLEX',
    'nodes',
    `{ statements(first: 100) { nodes { mentions { spans { ${times(29, (n) => `a${n}: exact`)} } } } } }`,
  ],
  [
    'the text of an article wherever it is mentioned',
    'QUERY_TOO_COMPLEX',
    'nodes',
    `{ ${times(3, (n) => `a${n}: statements(first: 100) { nodes { mentions { article { text } } } }`)} }`,
  ],
  [
    'several operations without a name',
    'OPERATION_RESOLUTION_FAILURE',
    undefined,
    'query A { __typename } query B { __typename }',
  ],
  ['an operation that writes', 'BAD_USER_INPUT', undefined, 'mutation { a }'],
  [
    'overlapping fields in a long row',
    'QUERY_TOO_COMPLEX',
    'tokens',
    `{ ${times(250, (n) => `a: statement(slug: "s${n}") { slug }`)} }`,
  ],
  ['a document that ends too soon', 'GRAPHQL_PARSE_FAILED', undefined, '{ statements(filter: {'],
  ['no document', 'BAD_USER_INPUT', undefined, ''],
]

describe('a hostile document', () => {
  test.each(attacks)('%s is refused as %s (%s), and costs no SQL', async (_, code, limit, query, variables) => {
    const { data, errors, sql, status } = await api.ask(query, variables)
    expect(errors?.[0]?.extensions).toMatchObject({ code, ...(limit ? { limit } : {}) })
    expect(data ?? null).toBeNull()
    expect(sql).toEqual([])
    expect(status).toBeLessThan(500)
    expect((await api.ask('{ corpus { articles } }')).data).toEqual({ corpus: { articles: 5 } })
  })

  test('deep variables are refused', async () => {
    const deep = nested(12_000, '{"not":', '{"joint":true}', '}')
    const response = await api.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":"query ($f: StatementFilter) { statements(filter: $f) { totalCount } }","variables":{"f":${deep}}}`,
    })
    expect(response.status).toBeLessThan(500)
    const { errors } = (await response.json()) as { errors: { extensions: object }[] }
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  test('several operations in one body are refused', async () => {
    const response = await api.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
    })
    expect(response.status).toBe(400)
  })
})

describe('what is no attack', () => {
  test.each([
    {},
    {
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    },
  ])('is a tool that reads the schema, with %o', async (options) => {
    const { data, errors } = await api.ask(getIntrospectionQuery(options))
    expect(errors).toBeUndefined()
    expect(data.__schema.types.length).toBeGreaterThan(50)
  })

  test('is what a tool asks of several types at once', async () => {
    const names = ['Statement', 'StatementFilter', 'Act', 'Node']
    const { data, errors } = await api.ask(
      `query ($deprecated: Boolean) { ${names.map((name) => `${name}: __type(name: "${name}") { ...T }`).join(' ')} }
        fragment T on __Type { fields(includeDeprecated: $deprecated) { name args { name } type { name } } inputFields { name } enumValues { name } possibleTypes { name } }`,
      { deprecated: true },
    )
    expect(errors).toBeUndefined()
    expect(Object.keys(data)).toEqual(names)
  })

  test('is a page of 100 statements with the articles that mention them', async () => {
    const { data, errors } = await api.ask(
      '{ statements(first: 100) { nodes { slug mentions { text article { slug title text } } } } }',
    )
    expect(errors).toBeUndefined()
    expect(data.statements.nodes).toHaveLength(95)
  })

  test('is a page of 100 statements with speakers, targets, mentions, spans and articles', async () => {
    const { data, errors } = await api.ask(
      `{ statements(first: 100) { nodes { slug speakers { capacity actor { slug name } } targets { stance actor { slug } event { slug } }
        mentions { text article { slug source { name } } spans { role start end exact } } } } }`,
    )
    expect(errors).toBeUndefined()
    expect(data.statements.nodes).toHaveLength(95)
  })

  test('is a field in thirty fragments', async () => {
    const { data } = await api.ask(
      `{ corpus { ${times(30, (n) => `...F${n}`)} } } ${times(30, (n) => `fragment F${n} on Corpus { articles }`)}`,
    )
    expect(data).toEqual({ corpus: { articles: 5 } })
  })
})
