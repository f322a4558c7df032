import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, openApi } from '../help/api.ts'

let api: Api

beforeAll(async () => {
  api = await openApi()
})

afterAll(() => api?.close())

const times = (text: string | undefined, part: string) => (text ?? '').split(part).length - 1

test('the article of a mention is looked up once, for its fields and for the order of the mentions', async () => {
  const { errors, sql } = await api.ask(
    '{ statements(first: 5) { nodes { mentions { text article { document source { name } } } } } }',
  )
  expect(errors).toBeUndefined()
  expect(sql).toHaveLength(1)
  expect([times(sql[0], '"article" AS'), times(sql[0], '"source" AS')]).toEqual([1, 1])
})

test('a relation under several names is joined once, and what hangs on it is read once for each', async () => {
  const hangs = '{ statements(first: 1) { totalCount } }'
  const { data, errors, sql } = await api.ask(
    `{ statements(first: 5) { nodes { mentions { a: article ${hangs} b: article { document } c: article ${hangs} } } } }`,
  )
  expect(errors).toBeUndefined()
  expect(sql).toHaveLength(1)
  expect(times(sql[0], 'count(*)')).toBe(2)
  const mentions = data.statements.nodes.flatMap(({ mentions }: { mentions: object[] }) => mentions)
  expect(mentions.length).toBeGreaterThan(4)
  for (const { a, b, c } of mentions) {
    expect(c).toEqual(a)
    expect(Object.keys(b)).toEqual(['document'])
    expect(a.statements.totalCount).toBeGreaterThan(0)
  }
})

test('what may not be there is no reason for a row to be missing', async () => {
  const { data } = await api.ask(
    '{ statements(first: 100) { totalCount nodes { targets { actor { slug } event { slug } } } } }',
  )
  const targets = data.statements.nodes.flatMap(({ targets }: { targets: object[] }) => targets)
  const [counted] = await api.prisma.$queryRaw<{ actors: number; events: number }[]>`
    SELECT count(actor_id)::int AS actors, count(event_id)::int AS events FROM target`
  const of = (what: string) => targets.filter((target: Record<string, unknown>) => target[what] !== null).length
  expect({ actors: of('actor'), events: of('event') }).toEqual(counted)
})

test('of a date only what is selected is read, and it is the same as all of it', async () => {
  const parts = ['edtf', 'earliest', 'latest', 'precision', 'words', 'derivation']
  const ask = async (selected: string[]) => {
    const { data, errors, sql } = await api.ask(
      `{ statements(first: 100) { nodes { saidOn { ${selected.join(' ')} } } } events(first: 100) { nodes { on { ${selected.join(' ')} } } } }`,
    )
    expect(errors).toBeUndefined()
    const dates = [...data.statements.nodes, ...data.events.nodes].map(({ saidOn, on }) => saidOn ?? on)
    return {
      dates,
      read: parts.filter((part) => sql.join().includes(`said_${part}"`) && sql.join().includes(`on_${part}"`)),
      sql: sql.length,
    }
  }
  const all = await ask(parts)
  expect(all.read).toEqual(parts)
  for (const part of parts) {
    const one = await ask([part])
    expect([one.read, one.sql]).toEqual([[part], 1])
    expect(one.dates).toEqual(all.dates.map((date) => ({ [part]: date[part] })))
  }
})
