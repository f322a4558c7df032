import { afterAll, beforeAll, expect, test } from 'vitest'
import { requests } from '../bench/request/request.ts'
import { type Api, openApi } from '../help/api.ts'

// The benchmark compares the server with hand-written SQL. That is worth something only while both answer alike,
// which it checks itself; here it is checked over the corpus that was annotated by hand, with every change.

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const samples = requests({
  countries: ['US', 'CN', 'RU'],
  states: ['china', 'russia'],
  acts: ['STATE', 'WARN', 'PREDICT'],
  statements: ['sullivan-no-public-threats', 'us-circles-say-russia-asked-for-military-help'],
  actors: ['jake-sullivan', 'white-house'],
  searches: ['Sanktionen umgehen', 'russische Truppen'],
  last: [],
})

test.each(samples.filter(({ sql }) => sql))('$name is answered alike by the hand-written SQL', async (request) => {
  const { name, document, sql = '', questions } = request
  const asked = name === 'the deepest page' ? await pages() : questions
  expect(asked.length).toBeGreaterThan(0)
  for (const { variables, values } of asked) {
    const { data, errors } = await api.ask(document, variables)
    expect(errors).toBeUndefined()
    const [row] = await api.prisma.$queryRawUnsafe<[{ data: string }]>(sql, ...values)
    expect(JSON.parse(row.data)).toEqual(data)
  }
})

/** From the first page on, from where the undated begin, and from near the end. */
async function pages() {
  const { data } = await api.ask('query Cursors { statements(first: 100) { edges { cursor node { slug } } } }')
  const edges = data.statements.edges as { cursor: string; node: { slug: string } }[]
  return [0, 60, 75, edges.length - 5].flatMap((at) => {
    const edge = edges[at]
    return edge ? [{ variables: { after: edge.cursor }, values: [edge.node.slug] }] : []
  })
}
