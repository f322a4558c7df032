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
      const readers = await openReaders(db.database, db.environment, () => {})
      const yoga = buildYoga(readers, db.environment, recordedOperation(db.environment))
      const { queries } = await recordQueries(async () => {
        const body = JSON.stringify({ query })
        const headers = { 'content-type': 'application/json' }
        const response = await yoga.fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body }))
        expect(await response.json()).not.toHaveProperty('errors')
      })
      await yoga.dispose()
      await readers.close()
      for (const { text, values } of queries) {
        const { rows: explained } = await client.query({
          text: `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${text}`,
          values,
        })
        for (const node of nodes(explained[0]['QUERY PLAN'][0].Plan)) {
          const scanned = node['Node Type'] === 'Seq Scan' ? (rows.get(node['Relation Name'] ?? '') ?? 0) : 0
          expect(scanned, `rows of ${node['Relation Name']} that are read one after the other`).toBeLessThan(large)
          const sorted = node['Node Type'].endsWith('Sort') ? node['Actual Rows'] : 0
          expect(sorted, 'rows that are sorted').toBeLessThan(large)
        }
      }
    })
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
