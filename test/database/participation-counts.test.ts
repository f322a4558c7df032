import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { ParticipationCounts } from '../../src/database/participation-counts.ts'
import { type Api, openApi } from '../help/api.ts'

let api: Api

beforeAll(async () => {
  api = await openApi()
  await api.asOwner(
    `INSERT INTO participation_count SELECT 'TARGET', 'within ' || id, 250 FROM actor WHERE slug = 'xi-jinping'
      ON CONFLICT (role, key) DO UPDATE SET statements = 250`,
    `INSERT INTO participation_count VALUES ('SPEAKER', 'XX true', 100), ('SPEAKER', 'XX', 99)`,
  )
})

afterAll(() => api?.close())

const first = { revision: 'first', written: '1' }

test('who takes part in many statements is known by slug, country and office', async () => {
  const counts = new ParticipationCounts(api.pool)
  expect(counts.of('TARGET', 'within xi-jinping')).toBe(0)
  await counts.follow(first)
  expect(counts.of('TARGET', 'within xi-jinping')).toBe(250)
  expect(counts.of('SPEAKER', 'XX true')).toBe(100)
  expect(counts.of('SPEAKER', 'within xi-jinping')).toBe(0)
})

test('fewer than a hundred statements are not remembered', async () => {
  const counts = new ParticipationCounts(api.pool)
  await counts.follow(first)
  expect(counts.of('SPEAKER', 'XX')).toBe(0)
})

test('counts are read once for a revision, and have another version where they are others', async () => {
  let asked = 0
  const counts = new ParticipationCounts(asking(() => asked++))
  await Promise.all([counts.follow(first), counts.follow(first)])
  await counts.follow(first)
  expect([asked, counts.version]).toEqual([1, 1])
  await counts.follow({ ...first })
  expect([asked, counts.version]).toEqual([2, 1])
  await changeFor(101)
  await counts.follow({ ...first })
  expect([asked, counts.version, counts.of('SPEAKER', 'XX true')]).toEqual([3, 2, 101])
})

test('of revisions that are past before their turn comes nothing is read', async () => {
  let asked = 0
  const counts = new ParticipationCounts(asking(() => asked++))
  await Promise.all([counts.follow({ ...first }), counts.follow({ ...first }), counts.follow({ ...first })])
  expect(asked).toBe(1)
})

describe.each([
  ['shorter along those who speak', 200, 1_000, 'participation'],
  ['shorter along those who are spoken about', 1_000, 200, 'participation_within'],
])('a list that is %s since the last import', (name, speakers, targets, table) => {
  const list = `query ($first: Int, $after: String, $last: Int, $before: String) {
    statements(
      filter: { speaker: { country: ["US"], official: true }, about: { within: ["china"] } }
      first: $first after: $after last: $last before: $before
    ) { nodes { slug } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } }
  }`

  beforeAll(async () => {
    await api.asOwner(
      `DELETE FROM participation_count WHERE key = 'US true' AND role = 'SPEAKER'`,
      `DELETE FROM participation_count WHERE role = 'TARGET' AND key = (SELECT 'within ' || id FROM actor WHERE slug = 'china')`,
      `INSERT INTO participation_count VALUES ('SPEAKER', 'US true', ${speakers})`,
      `INSERT INTO participation_count SELECT 'TARGET', 'within ' || id, ${targets} FROM actor WHERE slug = 'china'`,
    )
    await api.changeRevision(name)
  })

  async function page(variables: object) {
    const { data, sql } = await api.ask(list, variables)
    return { slugs: data.statements.nodes.map(({ slug }: { slug: string }) => slug), ...data.statements.pageInfo, sql }
  }

  test('is read along these', async () => {
    const { sql } = await page({ first: 20 })
    expect(sql.map((text: string) => /FROM "(\w+)" AS w/.exec(text)?.[1])).toEqual([table])
  })

  test('is the same by pages, forwards and backwards', async () => {
    const { slugs: all } = await page({ first: 100 })
    expect(all.length).toBe(34)
    const forwards: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const next = await page({ first: 2, after })
      forwards.push(...next.slugs)
      ;[after, more] = [next.endCursor, next.hasNextPage]
    }
    const backwards: string[] = []
    for (let before: string | null = null, more = true; more; ) {
      const next = await page({ last: 2, before })
      backwards.unshift(...next.slugs)
      ;[before, more] = [next.startCursor, next.hasPreviousPage]
    }
    expect([forwards, backwards]).toEqual([all, all])
  })
})

test('what was known stays known while the database does not answer, which is asked again for the same revision', async () => {
  let isThere = true
  const counts = new ParticipationCounts(
    asking(() => {
      if (!isThere) throw new Error('nobody answers')
    }),
  )
  await counts.follow(first)
  await changeFor(300)
  const second = { ...first }
  isThere = false
  await counts.follow(second)
  expect(counts.of('SPEAKER', 'XX true')).toBe(100)
  isThere = true
  await counts.follow(second)
  expect(counts.of('SPEAKER', 'XX true')).toBe(300)
})

/** The connections, of which something is told before each statement. */
const asking = (before: () => void): Pick<Pool, 'query'> => ({
  query: (async (text: string) => {
    before()
    return api.pool.query(text)
  }) as Pool['query'],
})

/** Has another number of statements for a participant, until the test ends. */
async function changeFor(statements: number): Promise<void> {
  const change = (to: number) => api.asOwner(`UPDATE participation_count SET statements = ${to} WHERE key = 'XX true'`)
  await change(statements)
  onTestFinished(() => change(100))
}
