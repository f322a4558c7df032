import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Rows } from '../../seed/rows.ts'
import { bucketOf, nextDay } from '../../src/shared/bucket.ts'
import { type Api, openApi } from '../help/api.ts'
import { realGraph } from '../help/graph.ts'

let api: Api
let rows: Rows
beforeAll(async () => {
  api = await openApi()
  rows = await realGraph()
})
afterAll(() => api.close())

interface Edge {
  from: { key: string | null }
  to: { key: string | null }
  statements: number
  stances: Record<string, number>
}

describe('a network', () => {
  test.each([
    ['ACTOR', 'key: actor { slug }'],
    ['COUNTRY', 'key: country'],
  ])('of each %s has an edge for everybody who speaks about somebody', async (level, key) => {
    const { data, errors, sql } = await api.ask(`{
      network(level: ${level}) {
        statements withoutTarget
        nodes { ${key} says isAbout }
        edges { from { ${key} } to { ${key} } statements stances { favor against neutral mixed unclear } }
      }
    }`)
    expect(errors).toBeUndefined()
    expect(sql.length).toBeLessThanOrEqual(2)
    const name = (id: string) => {
      const actor = rows.Actor.find((one) => one.id === id)
      return level === 'ACTOR' ? actor?.slug : (actor?.country ?? null)
    }
    const expected = new Map<string, Map<string, Set<string>>>()
    for (const speaker of rows.Speaker)
      for (const target of rows.Target) {
        if (speaker.statementId !== target.statementId || !target.actorId) continue
        const pair = JSON.stringify([name(speaker.actorId), name(target.actorId)])
        const stances = expected.get(pair) ?? new Map<string, Set<string>>()
        expected.set(pair, stances)
        for (const stance of ['all', target.stance.toLowerCase()])
          stances.set(stance, (stances.get(stance) ?? new Set()).add(target.statementId))
      }
    const nameOf = (node: { key: unknown }) =>
      level === 'ACTOR' ? (node.key as { slug: string }).slug : (node.key as string | null)
    const edges = data.network.edges as Edge[]
    expect(edges).toHaveLength(expected.size)
    for (const { from, to, statements, stances } of edges) {
      const counts = expected.get(JSON.stringify([nameOf(from), nameOf(to)]))
      expect(statements).toBe(counts?.get('all')?.size)
      for (const [stance, count] of Object.entries(stances)) expect(count).toBe(counts?.get(stance)?.size ?? 0)
    }
    expect(data.network.statements + data.network.withoutTarget).toBe(rows.Statement.length)
    expect(edges.map(({ statements }) => statements)).toEqual(
      edges.map(({ statements }) => statements).sort((a, b) => b - a),
    )
  })

  test('has only the first edges where so many are asked for, and is not cut otherwise', async () => {
    const { data } = await api.ask('{ network(level: COUNTRY, first: 2) { edges { statements } nodes { country } } }')
    expect(data.network.edges).toHaveLength(2)
    expect(data.network.nodes.map(({ country }: { country: string }) => country)).toEqual(['US', 'CN', 'RU'])
    const narrow = await openApi({ GROUPS_LIMIT: '3' })
    const { errors } = await narrow.ask('{ network(level: COUNTRY) { edges { statements } } }')
    await narrow.close()
    expect(errors?.[0]?.message).toMatch(/^The network has \d+ edges, and at most 3 are given\./)
  })
})

describe('a timeline', () => {
  test.each(['DAY', 'WEEK', 'MONTH'])('by %s has no gaps and counts everything once', async (by) => {
    const { data, errors, sql } = await api.ask(
      `{ timeline(by: ${by}) {
        statements buckets { label from to statements mentions articles speakers }
        tooRough { statements } undated { statements }
      } }`,
    )
    expect(errors).toBeUndefined()
    expect(sql).toHaveLength(1)
    const { buckets, tooRough, undated, statements } = data.timeline
    const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
    for (const [index, { from }] of buckets.entries()) if (index > 0) expect(from).toBe(dayAfter(buckets[index - 1].to))
    const inBuckets = buckets.reduce((sum: number, one: { statements: number }) => sum + one.statements, 0)
    expect(inBuckets + tooRough.statements + undated.statements).toBe(rows.Statement.length)
    expect(statements).toBe(rows.Statement.length)
    expect(undated.statements).toBe(rows.Statement.filter((one) => one.undated).length)
    for (const { from, to, statements } of buckets) {
      const found = await api.ask(
        `{ statements(filter: { saidOn: { from: "${from}", to: "${to}", match: WITHIN } }) { totalCount } }`,
      )
      expect(found.data.statements.totalCount).toBe(statements)
      if (by === 'DAY' && statements === 0) break
    }
  })

  test.each(['DAY', 'WEEK', 'MONTH'])('by %s has the dates that are too rough for its steps', async (by) => {
    const { data } = await api.ask(
      `{ timeline(by: ${by}) { tooRough { statements } ranges { earliest latest statements } } }`,
    )
    const { tooRough, ranges } = data.timeline
    const counts = ranges.map(({ statements }: { statements: number }) => statements)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    expect(counts.reduce((sum: number, one: number) => sum + one, 0)).toBe(tooRough.statements)
    // Fifteen statements that one article dates between the invasion and its own day.
    expect(ranges).toContainEqual({ earliest: '2022-02-24', latest: '2022-03-14', statements: 15 })
    expect(ranges.some(({ latest }: { latest: string }) => latest === '2021-10-31')).toBe(by !== 'MONTH')
    const { data: one } = await api.ask(`{ timeline(by: ${by}) { ranges(first: 1) { statements } } }`)
    expect(one.timeline.ranges).toEqual([{ statements: 15 }])
  })

  test('of too many ranges is not cut', async () => {
    const slugs = '"western-leaders-warn-of-russian-invasion", "us-told-china-it-will-not-stand-by"'
    const narrow = await openApi({ GROUPS_LIMIT: '1' })
    const ask = (argument: string) =>
      narrow.ask(`{ timeline(by: MONTH, filter: { slug: [${slugs}] }) { ranges${argument} { latest } } }`)
    const { errors } = await ask('')
    const { data } = await ask('(first: 1)')
    await narrow.close()
    expect(errors?.[0]?.message).toBe('There are more than 1 ranges. Narrow the filter, or take the `first` ones.')
    expect(data.timeline.ranges).toEqual([{ latest: '2022-02-28' }])
  })

  test('of nothing has no steps', async () => {
    const { data } = await api.ask(
      '{ timeline(filter: { provenance: [EXTRACTED] }) { buckets { label } undated { statements } statements } }',
    )
    expect(data.timeline).toEqual({ buckets: [], undated: { statements: 0 }, statements: 0 })
  })

  test('of too many steps says what to do', async () => {
    const narrow = await openApi({ GROUPS_LIMIT: '10' })
    const { errors } = await narrow.ask('{ timeline(by: DAY) { buckets { label } } }')
    await narrow.close()
    expect(errors?.[0]?.message).toMatch(
      /^From \S+ to \S+ there are more than 10 steps\. Take longer ones with `by`, or a shorter time with `saidOn`\.$/,
    )
  })
})

describe('a week', () => {
  test.each([
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2021-W01', '2021-01-04', '2021-01-10'],
    ['2022-W10', '2022-03-07', '2022-03-13'],
    ['2024-W01', '2024-01-01', '2024-01-07'],
    ['0099-W01', '0098-12-29', '0099-01-04'],
  ])('%s is from %s to %s', (label, from, to) => {
    const bucket = bucketOf('WEEK', from)
    expect([bucket.from, bucket.to].map((day) => day?.toISOString().slice(0, 10))).toEqual([from, to])
    expect(bucket.label).toBe(label)
  })

  test('follows another by seven days, and has a number of its own', () => {
    const labels = new Set<string | null>()
    let from = new Date('1999-01-04T00:00:00Z')
    for (let week = 0; week < 1_500; week++, from = nextDay('WEEK', from))
      labels.add(bucketOf('WEEK', from.toISOString().slice(0, 10)).label)
    expect(labels.size).toBe(1_500)
  })
})
