import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { bringUp } from '../../seed/bring-up.ts'
import { openCorpus } from '../../seed/corpus.ts'
import { openReaders } from '../../src/database/readers.ts'
import { questions } from '../../src/graphiql/questions.ts'
import { projectDirectory } from '../../src/shared/project.ts'
import { buildYoga } from '../../src/yoga.ts'
import { SyntheticCorpus } from '../bench/corpus/corpus.ts'
import { writeCorpus } from '../bench/corpus/write.ts'
import { type TestDatabase, testDatabase } from '../help/database.ts'
import { recordedOperation } from '../help/log.ts'
import { recordQueries } from '../help/sql.ts'

/** Rows from which on a scan or a sort is a large one. */
const large = 5_000

/**
 * What is about every statement there is reads them all, in whatever order they lie. The timeline of two days (11) does
 * not have to: the planner expects a twelfth of all statements to overlap them, and so reads who takes part in any.
 */
const readToTheEnd = ['08', '11', '12', '13', '17']

interface Plan {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows': number
  Plans?: Plan[]
}

const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)]

// The planner of the embedded database is the same, and it takes minutes to fill.
describe.runIf(process.env['TEST_DATABASE'] === 'server')('among 100,000 statements', () => {
  let db: TestDatabase
  let client: pg.Client
  let directory: string
  const rows = new Map<string, number>()

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'wortlaut-plans-'))
    await writeCorpus(new SyntheticCorpus(100_000), directory)
    await addRealCorpus(directory)
    db = await testDatabase('empty', { RESPONSE_CACHE_MB: '0', STATEMENT_TIMEOUT_MS: '60000' })
    await bringUp(db.database, db.environment, openCorpus(directory), 'hashes')
    client = new pg.Client(db.database.pool)
    await client.connect()
    await client.query('VACUUM ANALYZE')
    const { rows: tables } = await client.query<{ relname: string; reltuples: number }>(
      `SELECT relname, reltuples FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
    )
    for (const { relname, reltuples } of tables) rows.set(relname, reltuples)
  }, 600_000)

  afterAll(async () => {
    await client?.end()
    await db?.close()
    await rm(directory, { recursive: true, force: true })
  })

  test('there are as many', () => expect(rows.get('statement')).toBeGreaterThan(100_000))

  for (const { name, query } of questions.filter(({ name }) => !readToTheEnd.includes(name.slice(0, 2))))
    test(`${name} reads no large table from end to end, and sorts no large part of one`, async () => {
      const { queries } = await asking((ask) => recordQueries(() => ask(query)))
      for (const { text, values } of queries) {
        for (const node of await explained(text, values)) {
          const scanned = node['Node Type'] === 'Seq Scan' ? (rows.get(node['Relation Name'] ?? '') ?? 0) : 0
          expect(scanned, `rows of ${node['Relation Name']} that are read one after the other`).toBeLessThan(large)
          const sorted = node['Node Type'].endsWith('Sort') ? node['Actual Rows'] : 0
          expect(sorted, 'rows that are sorted').toBeLessThan(large)
        }
      }
    })

  /** How often the one plan was taken that is kept for all values; none where there is no such plan. */
  const keptPlans = (query: string, variables: object) =>
    asking(async (ask, pool) => {
      for (let n = 0; n < 10; n++) await ask(query, variables)
      const { rows } = await pool.query<{ kept: number }>(
        `SELECT generic_plans::int AS kept FROM pg_prepared_statements WHERE statement LIKE '%json_agg%'`,
      )
      return rows.map(({ kept }) => kept)
    })

  test.each<[name: string, query: string, variables: object]>([
    ['all statements', '{ statements(first: 20) { nodes { slug } } }', {}],
    [
      'what officials of a country say about another',
      'query ($country: [String!], $within: [String!]) { statements(filter: { speaker: { country: $country, official: true }, about: { within: $within } }) { nodes { slug } } }',
      { country: ['RU'], within: ['united-states'] },
    ],
    [
      'what nobody of a country says',
      'query ($country: [String!]) { statements(filter: { not: { speaker: { country: $country } } }) { nodes { slug } } }',
      { country: ['RU'] },
    ],
    ['warnings', '{ statements(filter: { act: [WARN] }, first: 50) { nodes { slug mentions { text } } } }', {}],
  ])('the plan for %s is kept', async (_, query, variables) => {
    const [kept, ...others] = await keptPlans(query, variables)
    expect(others).toEqual([])
    expect(kept).toBeGreaterThan(0)
  })

  test.each([
    ['fewer than the officials say', 'ASC', 'participation_within'],
    ['more than the officials say', 'DESC', 'participation'],
  ])('where %s is about somebody, the list is read along the shorter of the two', async (_, way, table) => {
    const { rows: others } = await client.query<{ slug: string; isFewer: boolean }>(
      `SELECT slug, statements < (SELECT statements FROM participation_count WHERE role = 'SPEAKER' AND key = 'CN true') AS "isFewer"
        FROM participation_count JOIN actor ON key = 'within ' || id WHERE role = 'TARGET' AND statements >= 100
        ORDER BY statements ${way} LIMIT 1`,
    )
    const [about] = others
    expect(about?.isFewer).toBe(table === 'participation_within')
    const { queries } = await asking((ask) =>
      recordQueries(() =>
        ask(
          `{ statements(filter: { speaker: { country: ["CN"], official: true }, about: { within: ["${about?.slug}"] } }) { nodes { slug } } }`,
        ),
      ),
    )
    expect(queries.map(({ text }) => /FROM "(\w+)" AS w/.exec(text)?.[1])).toEqual([table])
  })

  test('the plan for statements with a word is made each time: how many have it is in none for all words', async () => {
    const query = 'query ($text: String) { statements(filter: { text: $text }) { nodes { slug } } }'
    expect(await keptPlans(query, { text: 'sanctions' })).toEqual([])
  })

  test.each([
    ['statements', 'text: "Xylophon"'],
    ['statements', 'summary: "xylophone"'],
    ['statements', 'article: { text: "Xylophon" }'],
    ['statements', 'text: "Xylophon", speaker: { country: ["US"] }'],
    ['statements', 'text: "Xylophon", about: { within: ["united-states"] }'],
    ['articles', 'text: "Xylophon"'],
    ['articles', 'statements: { text: "Xylophon" }'],
    ['actors', 'statements: { text: "Xylophon" }'],
  ])('%s with a word that nobody says (%s) are none, and nothing is looked at for that', async (list, filter) => {
    const { queries, result } = await asking((ask) =>
      recordQueries(() => ask(`{ ${list}(filter: { ${filter} }) { nodes { slug } } }`)),
    )
    expect(result).toEqual({ [list]: { nodes: [] } })
    expect(queries.length).toBeGreaterThan(0)
    for (const { text, values } of queries)
      for (const node of await explained(text, values)) expect(node['Actual Rows'] ?? 0).toBeLessThan(large / 10)
  })

  /** The nodes of a statement's plan, with the rows that each gave. */
  async function explained(text: string, values: unknown[] = []): Promise<Plan[]> {
    const { rows } = await client.query({ text: `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${text}`, values })
    return nodes(rows[0]['QUERY PLAN'][0].Plan)
  }

  test('a word that many say gives the newest of their statements, page by page', async () => {
    const { rows: newest } = await client.query<{ slug: string }>(
      `SELECT slug FROM statement WHERE id IN (SELECT statement_id FROM mention WHERE terms && '{de:sanktion,de~sanktion}')
        ORDER BY undated, sort_day DESC, id DESC`,
    )
    expect(newest.length).toBeGreaterThan(1_100)
    const slugs = await asking(async (ask) => {
      const found: string[] = []
      for (let after: string | null = null; found.length < 120; ) {
        const page = (await ask(
          'query ($after: String) { statements(filter: { text: "Sanktionen" }, first: 40, after: $after) { nodes { slug } pageInfo { endCursor } } }',
          { after },
        )) as { statements: { nodes: { slug: string }[]; pageInfo: { endCursor: string } } }
        found.push(...page.statements.nodes.map(({ slug }) => slug))
        after = page.statements.pageInfo.endCursor
      }
      return found
    })
    expect(slugs).toEqual(newest.slice(0, 120).map(({ slug }) => slug))
  })

  type Ask = (query: string, variables?: object) => Promise<unknown>

  /** Has something ask a server on one connection. */
  async function asking<Result>(work: (ask: Ask, pool: pg.Pool) => Promise<Result>): Promise<Result> {
    const environment = { ...db.environment, DATABASE_CONNECTIONS: 1 }
    const readers = await openReaders({ ...db.database, pool: { ...db.database.pool, max: 1 } }, environment, () => {})
    const yoga = buildYoga(readers, environment, recordedOperation(environment))
    try {
      return await work(async (query, variables) => {
        const body = JSON.stringify({ query, variables })
        const headers = { 'content-type': 'application/json' }
        const response = await yoga.fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body }))
        const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown }
        expect(errors).toBeUndefined()
        return data
      }, readers.primary.pool)
    } finally {
      await yoga.dispose()
      await readers.close()
    }
  }
})

/** Adds the articles that the questions are about, with what their registers have. */
async function addRealCorpus(directory: string): Promise<void> {
  const real = join(projectDirectory, 'corpus')
  for (const name of await readdir(real))
    if (/\.(txt|yaml)$/.test(name)) await cp(join(real, name), join(directory, name))
  for (const name of await readdir(join(real, 'register'))) {
    const [synthetic, annotated] = await Promise.all(
      [directory, real].map(async (folder) => parse(await readFile(join(folder, 'register', name), 'utf8')) ?? {}),
    )
    await writeFile(join(directory, 'register', name), JSON.stringify({ ...synthetic, ...annotated }))
  }
}
