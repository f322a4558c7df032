import type { Pool } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
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

test('counts are read once for a revision, and have another version with the next', async () => {
  let asked = 0
  const counts = new ParticipationCounts(asking(() => asked++))
  await Promise.all([counts.follow(first), counts.follow(first)])
  await counts.follow(first)
  expect([asked, counts.version]).toEqual([1, 1])
  await counts.follow({ ...first })
  expect([asked, counts.version]).toEqual([2, 2])
})

test('what was known stays known while the database does not answer, which is asked again for the same revision', async () => {
  let isThere = true
  const counts = new ParticipationCounts(
    asking(() => {
      if (!isThere) throw new Error('nobody answers')
    }),
  )
  await counts.follow(first)
  const second = { ...first }
  isThere = false
  await counts.follow(second)
  expect([counts.of('SPEAKER', 'XX true'), counts.version]).toEqual([100, 1])
  isThere = true
  await counts.follow(second)
  expect(counts.version).toBe(2)
})

/** The connections, of which something is told before each statement. */
const asking = (before: () => void): Pick<Pool, 'query'> => ({
  query: (async (text: string) => {
    before()
    return api.pool.query(text)
  }) as Pool['query'],
})
