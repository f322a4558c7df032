import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Api, openApi } from '../help/api.ts'
import { type CountRow, groupFilter, keyFilters } from '../help/group-filter.ts'

let api: Api
beforeAll(async () => {
  // Every key of a count is looked up by a field of its own at the root.
  api = await openApi({ NODE_LIMIT: '1000000', ROOT_FIELD_LIMIT: '1000', ALIAS_LIMIT: '1000', VALUE_LIMIT: '2000' })
})
afterAll(() => api.close())

const dimensions = Object.keys(keyFilters)
const filters: object[] = [
  {},
  { speaker: { country: ['US'], official: true }, about: { within: ['china'] } },
  { mention: { presentation: ['DIRECT'] } },
  { saidOn: { from: '2022-03-01', to: '2022-03-31' } },
  { not: { speaker: { named: true } } },
  { text: 'China or Russland' },
]

async function groups(filter: object, groupBy: readonly string[]): Promise<CountRow[]> {
  const keys = groupBy.map((name) => `${keyFilters[name]?.field} ${keyFilters[name]?.selection}`).join(' ')
  const { data, errors, sql } = await api.ask(
    `query ($filter: StatementFilter, $groupBy: [Dimension!]!) {
      statementCounts(filter: $filter, groupBy: $groupBy) { ${keys} statements mentions articles speakers share }
    }`,
    { filter, groupBy },
  )
  expect(errors).toBeUndefined()
  // One for all groups, and one for each noun that is a key.
  expect(sql.length).toBeLessThanOrEqual(1 + groupBy.length)
  return data.statementCounts
}

/** How many statements each list has, all in one SQL statement. */
async function lengths(all: object[]): Promise<number[]> {
  const { data, errors, sql } = await api.ask(
    `query (${all.map((_, index) => `$f${index}: StatementFilter`).join(', ')}) {
      ${all.map((_, index) => `l${index}: statements(filter: $f${index}) { totalCount }`).join(' ')}
    }`,
    Object.fromEntries(all.map((filter, index) => [`f${index}`, filter])),
  )
  expect(errors).toBeUndefined()
  expect(sql.length).toBeLessThanOrEqual(2)
  return all.map((_, index) => data[`l${index}`].totalCount)
}

async function checkGroups(filter: object, groupBy: readonly string[]): Promise<void> {
  const rows = await groups(filter, groupBy)
  const [total] = await lengths([filter])
  for (let from = 0; from < rows.length; from += 5) {
    const some = rows.slice(from, from + 5)
    const expected = await lengths(some.map((row) => ({ and: [filter, groupFilter(row, rows, groupBy)] })))
    expect(some.map(({ statements }) => statements)).toEqual(expected)
  }
  for (const { statements, share } of rows) expect(share).toBeCloseTo(statements / (total ?? 0), 10)
}

describe('the number of statements in a group', () => {
  test.each(dimensions)('by %s is the length of the list with that key', async (dimension) => {
    await checkGroups({}, [dimension])
  })

  test('by any dimensions together, of any filter, is the length of the list with those keys', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...filters),
        fc.uniqueArray(fc.constantFrom(...dimensions), { minLength: 1, maxLength: 3 }),
        checkGroups,
      ),
      { numRuns: 12, seed: Number(process.env['FAST_CHECK_SEED'] ?? 20221122) },
    )
  })
})

describe('counts', () => {
  test('of everything are one group without keys', async () => {
    const { data, sql } = await api.ask(`{
      statementCounts(groupBy: []) { statements mentions articles speakers share }
      corpus { statements mentions articles }
    }`)
    const [all] = data.statementCounts
    expect(data.corpus).toEqual({ statements: all.statements, mentions: all.mentions, articles: all.articles })
    expect(all).toMatchObject({ statements: 95, mentions: 121, articles: 5, share: 1 })
    expect(sql).toHaveLength(2)
  })

  test('keep groups that have enough, in the order asked for, only the first', async () => {
    const { data, sql } = await api.ask(`{
      statementCounts(
        groupBy: [SPEAKER], having: { statements: { min: 4, max: 11 }, articles: { min: 3 } }
        orderBy: [{ field: ARTICLES, direction: DESC }, { field: KEY, direction: DESC }], first: 2
      ) { speaker { slug } statements articles }
    }`)
    expect(data.statementCounts).toEqual([
      { speaker: { slug: 'us-government' }, statements: 9, articles: 4 },
      { speaker: { slug: 'china-government' }, statements: 11, articles: 4 },
    ])
    expect(sql).toHaveLength(2)
  })

  test('have shares within what has the same key', async () => {
    const { data } = await api.ask(`{
      statementCounts(groupBy: [ARTICLE, ACT], shareWithin: [ARTICLE]) { article { slug } statements share }
      articles { nodes { slug statements { totalCount } } }
    }`)
    const totals = new Map(data.articles.nodes.map((node: never) => [node['slug'], node['statements']['totalCount']]))
    for (const { article, statements, share } of data.statementCounts)
      expect(share).toBeCloseTo(statements / (totals.get(article.slug) as number), 10)
  })

  test('hang on every noun and are those of its list, for one SQL statement of each noun', async () => {
    const { data, errors, sql } = await api.ask(`{
      actors(first: 100) { nodes {
        statements { totalCount } statementCounts(groupBy: []) { statements share }
        statementsAbout { totalCount } statementsAboutCounts(groupBy: []) { statements }
      } }
      articles { nodes { statements { totalCount } statementCounts(groupBy: []) { statements } } }
      sources { nodes { statements { totalCount } statementCounts(groupBy: []) { statements } } }
      events(first: 100) { nodes {
        statements { totalCount } statementCounts(groupBy: []) { statements }
        statementsAt { totalCount } statementsAtCounts(groupBy: []) { statements }
      } }
      claims { nodes { positions { totalCount } statementCounts(groupBy: []) { statements } } }
      statements(first: 100) { nodes { responses { totalCount } responseCounts(groupBy: []) { statements } } }
    }`)
    expect(errors).toBeUndefined()
    const pairs = [
      ['actors', 'statements', 'statementCounts'],
      ['actors', 'statementsAbout', 'statementsAboutCounts'],
      ['articles', 'statements', 'statementCounts'],
      ['sources', 'statements', 'statementCounts'],
      ['events', 'statements', 'statementCounts'],
      ['events', 'statementsAt', 'statementsAtCounts'],
      ['claims', 'positions', 'statementCounts'],
      ['statements', 'responses', 'responseCounts'],
    ] as const
    for (const [noun, list, counts] of pairs)
      for (const node of data[noun].nodes)
        expect(node[counts][0]?.statements ?? 0, `${noun}.${counts}`).toBe(node[list].totalCount)
    // For each noun the list, and everything that is counted of all its objects.
    expect(sql.length).toBeLessThanOrEqual(12)
  })

  test('of an article or an outlet are of its own mentions only', async () => {
    const { data } = await api.ask(`{
      articles { nodes {
        slug mentions { totalCount } tally { mentions articles } statementCounts(groupBy: [ARTICLE]) { article { slug } mentions }
        direct: mentions(filter: { presentation: [DIRECT] }) { totalCount }
        presentations: statementCounts(groupBy: [PRESENTATION]) { presentation mentions }
      } }
      sources { nodes { slug tally { mentions } statementCounts(groupBy: [SOURCE]) { source { slug } mentions } } }
    }`)
    for (const { slug, mentions, tally, statementCounts, direct, presentations } of data.articles.nodes) {
      expect(tally).toEqual({ mentions: mentions.totalCount, articles: 1 })
      expect(statementCounts).toEqual([{ article: { slug }, mentions: mentions.totalCount }])
      const counted = presentations.find(({ presentation }: { presentation: string }) => presentation === 'DIRECT')
      expect(counted?.mentions ?? 0).toBe(direct.totalCount)
    }
    const dpa = data.sources.nodes.find(({ slug }: { slug: string }) => slug === 'dpa')
    expect(dpa).toMatchObject({ tally: { mentions: 27 }, statementCounts: [{ source: { slug: 'dpa' }, mentions: 27 }] })
  })

  test('of a claim are of the positions on it only', async () => {
    const { data } = await api.ask(`{
      claims { nodes {
        slug positions(first: 100) { nodes { position } }
        statementCounts(groupBy: [POSITION]) { position statements }
        byClaim: statementCounts(groupBy: [CLAIM]) { claim { slug } }
      } }
    }`)
    for (const { slug, positions, statementCounts, byClaim } of data.claims.nodes) {
      const taken = positions.nodes.map(({ position }: { position: string }) => position)
      for (const { position, statements } of statementCounts)
        expect(
          taken.filter((one: string) => one === position),
          slug,
        ).toHaveLength(statements)
      expect(byClaim).toEqual([{ claim: { slug } }])
    }
    // Zhao asserts another claim by the statement with which he questions this one.
    const asked = data.claims.nodes.find(
      ({ slug }: { slug: string }) => slug === 'russia-asked-china-for-military-help',
    )
    expect(asked.statementCounts).toEqual([
      { position: 'ASSERTS', statements: 4 },
      { position: 'DECLINES_COMMENT', statements: 2 },
      { position: 'QUESTIONS', statements: 2 },
      { position: 'DENIES', statements: 1 },
    ])
  })

  test('of nothing are one group of nothing where there are no dimensions', async () => {
    const { data } = await api.ask(
      '{ statementCounts(groupBy: [], filter: { provenance: [EXTRACTED] }) { statements mentions share } }',
    )
    expect(data.statementCounts).toEqual([{ statements: 0, mentions: 0, share: 0 }])
  })

  test('come as a tally with first and last day and rank, for all objects in one SQL statement', async () => {
    const { data, sql } = await api.ask(`{
      actors(filter: { statements: {} }, first: 100) { nodes {
        slug statements { totalCount } tally { statements mentions articles speakers first last rank }
      } }
      nobody: actor(slug: "taiwan") { tally { statements first rank } }
    }`)
    const actors = data.actors.nodes as { slug: string; statements: { totalCount: number }; tally: Tally }[]
    for (const { tally, statements } of actors) {
      expect(tally.statements).toBe(statements.totalCount)
      expect(tally.rank).toBe(1 + actors.filter((other) => other.tally.statements > tally.statements).length)
    }
    expect(actors.find(({ slug }) => slug === 'jake-sullivan')?.tally).toEqual({
      statements: 11,
      mentions: 16,
      articles: 3,
      speakers: 2,
      first: '2021-10-01',
      last: '2022-03-13',
      rank: 3,
    })
    expect(data.nobody.tally).toEqual({ statements: 0, first: null, rank: null })
    expect(sql.length).toBeLessThanOrEqual(4)
  })
})

interface Tally {
  statements: number
  rank: number
}

test('what takes the database too long is told so', async () => {
  const hasty = await openApi({ ANALYSIS_TIMEOUT_MS: '50' })
  const count = (days: number) =>
    `c${days}: statementCounts(groupBy: [${dimensions.join(', ')}], filter: { not: { saidOn: { to: "1900-01-${10 + days}" } } }) { share }`
  const { errors } = await hasty.ask(`{ ${Array.from({ length: 20 }, (_, index) => count(index)).join(' ')} }`)
  await hasty.close()
  expect(errors?.[0]).toMatchObject({
    message: 'This took longer than it may. Narrow the filter, or ask for less at a time.',
    extensions: { code: 'QUERY_TIMEOUT' },
  })
})

describe('what cannot be counted', () => {
  test.each([
    ['groupBy: [ACT, SPEAKER, ACT]', 'groupBy: ACT is there twice. Leave one out.'],
    [
      'groupBy: [], having: { statements: { min: 1 } }',
      'having: chooses among groups, and there are none without groupBy. Name a dimension, or leave it out.',
    ],
    [
      'groupBy: [ACT], having: { mentions: { min: 3, max: 2 } }',
      'having.mentions: no group has at least 3 and at most 2. Exchange them, or leave one out.',
    ],
    ['groupBy: [ACT], shareWithin: [DAY]', 'shareWithin: DAY is not in groupBy. Add it there, or leave it out here.'],
    ['groupBy: [ACT], first: 1001', 'first: from 0 to 1000 groups can be asked for, not 1001.'],
    ['groupBy: [ACT], first: -1', 'first: from 0 to 1000 groups can be asked for, not -1.'],
  ])('%s is told so: %s', async (given, message) => {
    const { errors, sql } = await api.ask(`{ statementCounts(${given}) { statements } }`)
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } })
    expect(sql).toEqual([])
  })

  test('is more groups than the limit, which are not cut', async () => {
    const narrow = await openApi({ GROUPS_LIMIT: '3' })
    const { errors } = await narrow.ask('{ statementCounts(groupBy: [ACT]) { statements } }')
    expect(errors?.[0]?.message).toBe(
      'There are more than 3 groups. Narrow the filter, group by less, or take the `first` ones.',
    )
    const { data } = await narrow.ask('{ statementCounts(groupBy: [ACT], first: 3) { statements } }')
    expect(data.statementCounts).toHaveLength(3)
    await narrow.close()
  })
})
