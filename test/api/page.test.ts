import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Api, openApi } from '../help/api.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

interface Page {
  edges: { cursor: string; node: { slug: string } }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
  totalCount: number
}

const fields =
  '{ totalCount edges { cursor node { slug } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }'
const slugsOf = ({ edges }: Page) => edges.map(({ node }) => node.slug)

/** Walks over a whole list, page after page. */
async function walk(ask: (paging: string) => Promise<Page>, backwards = false): Promise<string[]> {
  const seen: string[] = []
  for (let cursor = ''; ; ) {
    const page = await ask(backwards ? `last: 7${cursor}` : `first: 7${cursor}`)
    if (backwards) seen.unshift(...slugsOf(page))
    else seen.push(...slugsOf(page))
    if (!(backwards ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage)) return seen
    cursor = backwards ? `, before: "${page.pageInfo.startCursor}"` : `, after: "${page.pageInfo.endCursor}"`
  }
}

const lists: [string, (paging: string) => string, (data: Record<string, never>) => Page][] = [
  [
    'statements, newest first',
    (paging) => `{ statements(${paging}) ${fields} }`,
    (data) => data['statements'] as unknown as Page,
  ],
  [
    'statements by two keys',
    (paging) =>
      `{ statements(${paging}, orderBy: [{ field: SAID_ON, direction: ASC }, { field: SLUG, direction: DESC }]) ${fields} }`,
    (data) => data['statements'] as unknown as Page,
  ],
  ['actors', (paging) => `{ actors(${paging}) ${fields} }`, (data) => data['actors'] as unknown as Page],
  ['events', (paging) => `{ events(${paging}) ${fields} }`, (data) => data['events'] as unknown as Page],
  [
    'what an actor said',
    (paging) => `{ actor(slug: "jake-sullivan") { statements(${paging}) ${fields} } }`,
    (data) => (data['actor'] as unknown as { statements: Page }).statements,
  ],
  [
    'what is said about an actor',
    (paging) => `{ actor(slug: "russia") { statementsAbout(${paging}, orderBy: [{ field: SLUG }]) ${fields} } }`,
    (data) => (data['actor'] as unknown as { statementsAbout: Page }).statementsAbout,
  ],
  [
    'what an article prints',
    (paging) => `{ article(slug: "putin-in-beijing") { statements(${paging}) ${fields} } }`,
    (data) => (data['article'] as unknown as { statements: Page }).statements,
  ],
]

describe.each(lists)('a list of %s', (_, query, page) => {
  const ask = async (paging: string) => {
    const { data, errors } = await api.ask(query(paging))
    expect(errors).toBeUndefined()
    return page(data)
  }

  test('is visited once from end to end, forwards and backwards', async () => {
    const whole = slugsOf(await ask('first: 100'))
    const forwards = await walk(ask)
    expect(forwards).toEqual(whole)
    expect(new Set(forwards).size).toBe(forwards.length)
    expect(forwards).toHaveLength((await ask('first: 1')).totalCount)
    expect(await walk(ask, true)).toEqual(whole)
  })

  test('has pages of 20 unless told otherwise, and empty ones where none is asked for', async () => {
    const { totalCount, edges } = await ask('first: null')
    expect(edges).toHaveLength(Math.min(20, totalCount))
    expect((await ask('first: 0')).edges).toEqual([])
  })
})

describe('a cursor of another object', () => {
  test.each([
    ['actor(slug: "jake-sullivan") { statements', 'actor(slug: "us-government") { statements'],
    [
      'article(slug: "putin-in-beijing") { mentions',
      'article(slug: "us-warns-china-over-russia-rapprochement") { mentions',
    ],
    ['event(slug: "rome-meeting") { statements', 'event(slug: "sullivan-on-cnn") { statementsAt'],
  ])('%s is refused in %s', async (mine, other) => {
    const { data } = await api.ask(`{ ${mine}(first: 1) { pageInfo { endCursor } } } }`)
    const cursor = (Object.values(Object.values(data)[0] as object)[0] as Page).pageInfo.endCursor
    const { errors } = await api.ask(`{ ${other}(after: "${cursor}") { pageInfo { endCursor } } } }`)
    expect(errors?.[0]?.message).toMatch(/the cursor is of another list|expected a cursor of this list/)
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
  })
})

test('several totals and lists of one actor cost one SQL statement', async () => {
  const list = (alias: string, kind: string) =>
    `${alias}: statements(filter: { presentation: [${kind}] }) { totalCount nodes { slug } }`
  const { errors, sql } = await api.ask(
    `{ actor(slug: "jake-sullivan") { ${list('a', 'DIRECT')} ${list('b', 'INDIRECT')} ${list('c', 'REPORTED')} } }`,
  )
  expect(errors).toBeUndefined()
  expect(sql).toHaveLength(1)
})
