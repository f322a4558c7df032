import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Rows } from '../../seed/rows.ts'
import { type Api, openApi } from '../help/api.ts'
import { realGraph } from '../help/graph.ts'

let api: Api
let rows: Rows
beforeAll(async () => {
  api = await openApi()
  rows = await realGraph()
})
afterAll(() => api.close())

const list = `query ($filter: StatementFilter) {
  statements(filter: $filter, first: 100, orderBy: [{ field: SLUG }]) { totalCount nodes { slug } }
}`

/** The slugs of the statements that a filter finds, A to Z. Count and list must agree. */
async function slugs(filter: object): Promise<string[]> {
  const { data, errors, sql } = await api.ask(list, { filter })
  expect(errors).toBeUndefined()
  expect(sql.length).toBeLessThanOrEqual(3)
  expect(data.statements.totalCount).toBe(data.statements.nodes.length)
  return data.statements.nodes.map((node: { slug: string }) => node.slug)
}

/** The same, found in memory. */
function where(condition: (statement: Rows['Statement'][number]) => boolean): string[] {
  return rows.Statement.filter(condition)
    .map(({ slug }) => slug)
    .sort()
}

describe('a day', () => {
  test.each(['America/Los_Angeles', 'UTC', 'Pacific/Auckland'])('is the same day for a server in %s', async (zone) => {
    const before = process.env['TZ']
    process.env['TZ'] = zone
    try {
      const found = await slugs({ saidOn: { from: '2022-03-13', to: '2022-03-13', match: 'WITHIN' } })
      const day = new Date('2022-03-13T00:00:00Z').getTime()
      expect(found).toEqual(
        where(({ saidEarliest, saidLatest }) => [saidEarliest, saidLatest].every((one) => one?.valueOf() === day)),
      )
      expect(found.length).toBeGreaterThan(0)
    } finally {
      if (before === undefined) delete process.env['TZ']
      else process.env['TZ'] = before
    }
  })
})

describe('a filter of very many parts', () => {
  test('is answered, though each is a way to its statements', async () => {
    const one = { speaker: { country: ['US'], official: true }, about: { within: ['china'] } }
    const all = await slugs(one)
    expect(await slugs({ and: Array.from({ length: 160 }, () => one) })).toEqual(all)
  })
})

describe('question 1', () => {
  test('finds every statement by a named or unnamed US official or body about China, and none by anybody else', async () => {
    expect(await slugs({ speaker: { country: ['US'], official: true }, about: { within: ['china'] } })).toEqual([
      'anonymous-us-sources-say-russia-asked-for-military-help',
      'biden-advisers-want-china-to-enforce-sanctions',
      'biden-officials-see-no-evidence-of-evasion',
      'kirby-declaration-shows-china-sides-with-russia',
      'kirby-support-even-more-destabilising',
      'kirby-tacit-support-deeply-alarming',
      'kirby-watching-russian-chinese-relations',
      'sullivan-and-yang-discuss-common-interests',
      'sullivan-and-yang-discuss-points-of-friction',
      'sullivan-china-knew-putin-planned-something',
      'sullivan-china-may-not-have-known-full-extent',
      'sullivan-china-would-bear-part-of-costs',
      'sullivan-concerned-about-chinese-support',
      'sullivan-no-public-threats',
      'sullivan-putin-very-likely-lied-to-china',
      'sullivan-sanctions-evasion-will-have-consequences',
      'sullivan-watching-whether-china-supports-russia',
      'sullivan-will-not-stand-by',
      'us-circles-say-russia-asked-for-help-against-sanctions',
      'us-circles-say-russia-asked-for-military-help',
      'us-concerned-that-china-sides-with-russia',
      'us-government-concerned-about-rapprochement',
      'us-government-warns-china-of-consequences',
      'us-official-does-not-specify-equipment',
      'us-official-request-was-made-soon-after-invasion',
      'us-officials-say-russia-asked-for-military-support',
      'us-presses-china-to-influence-putin',
      'us-representative-rapprochement-deeply-concerning',
      'us-representative-talks-intense-and-very-open',
      'us-tells-china-evasion-will-have-consequences',
      'us-told-china-it-will-not-stand-by',
      'white-house-announces-rome-meeting',
      'white-house-declines-to-comment-on-request',
      'white-house-on-agenda-of-rome-meeting',
    ])
  })
})

describe('a filter of statements', () => {
  test('joins conditions with and, or, not', async () => {
    const denies = { act: ['DENY'] }
    const chinese = { speaker: { country: ['CN'] } }
    const both = await slugs({ and: [denies, chinese] })
    const either = await slugs({ or: [denies, chinese] })
    expect(both).toEqual(['china-denies-knowledge-of-putins-plans'])
    expect(either.length).toBe((await slugs(denies)).length + (await slugs(chinese)).length - both.length)
    expect(await slugs({ or: [] })).toEqual([])
    expect(await slugs({ and: [] })).toHaveLength(rows.Statement.length)
  })

  test('takes a country and all within it on the day, but not whoever left before', async () => {
    const byRussia = await slugs({ speaker: { within: ['russia'] } })
    expect(byRussia).toEqual(
      expect.arrayContaining(['peskov-denies-request-for-military-help', 'kremlin-denies-attack-plans']),
    )
    expect(byRussia).toContain('konashenkov-troops-will-return-to-bases')
    expect(await slugs({ speaker: { within: ['russia-defense-ministry'] } })).toContain(
      'konashenkov-troops-will-return-to-bases',
    )
  })

  test('finds a date that may lie in a range, and within it only what does for certain', async () => {
    const march = (match: string) => slugs({ saidOn: { from: '2022-03-13', to: '2022-03-14', match } })
    const certain = where(
      ({ saidEarliest, saidLatest }) =>
        Boolean(saidEarliest && saidLatest) && day(saidEarliest) >= '2022-03-13' && day(saidLatest) <= '2022-03-14',
    )
    const possible = where(
      ({ undated, saidEarliest, saidLatest }) =>
        !undated &&
        (!saidLatest || day(saidLatest) >= '2022-03-13') &&
        (!saidEarliest || day(saidEarliest) <= '2022-03-14'),
    )
    expect(await march('WITHIN')).toEqual(certain)
    expect(await march('OVERLAPS')).toEqual(possible)
    expect(possible.length).toBeGreaterThan(certain.length)
  })
})

const day = (date: Date | string | null | undefined) =>
  date instanceof Date ? date.toISOString().slice(0, 10) : (date ?? '')

describe('a filter of another noun', () => {
  test('that is empty within another and negated finds nothing', async () => {
    const { data } = await api.ask(`{
      claims(filter: { positions: { not: { claim: {} } } }) { totalCount nodes { slug } }
      article(slug: "putin-in-beijing") { mentions(filter: { not: { statement: {} } }) { totalCount nodes { text } } }
    }`)
    expect(data).toEqual({
      claims: { totalCount: 0, nodes: [] },
      article: { mentions: { totalCount: 0, nodes: [] } },
    })
  })

  test('includes what belongs to no country in what is not of a country', async () => {
    const { data } = await api.ask('{ actors(filter: { not: { country: ["US"] } }, first: 100) { nodes { slug } } }')
    expect(data.actors.nodes.map((node: { slug: string }) => node.slug)).toContain('nato')
  })
})
