import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bringUp } from '../../seed/bring-up.ts'
import { openCorpus } from '../../seed/corpus.ts'
import { type Api, openApi } from '../help/api.ts'
import { askSql } from '../help/ask-sql.ts'
import { testDatabase } from '../help/database.ts'
import { editedCorpus, manyDocuments, second, smallCorpus } from '../help/small-corpus.ts'
import { wrongTallies } from '../help/tallies.ts'

const tally = 'tally { statements first last rank }'
const totals = (...lists: string[]) => lists.map((list) => `${list} { totalCount }`).join(' ')
const all = `{
  actors(first: 100) { nodes { slug ${tally} ${totals('statements', 'statementsAbout')} } }
  sources(first: 100) { nodes { slug ${tally} ${totals('statements')} } }
  events(first: 100) { nodes { slug ${tally} ${totals('statements', 'statementsAt')} } }
  claims(first: 100) { nodes { slug ${tally} ${totals('positions')} } }
}`

describe('what hangs on a noun', () => {
  let api: Api
  beforeAll(async () => {
    api = await openApi()
  })
  afterAll(() => api.close())

  test('is read with it in one SQL statement, and is what counting gives', async () => {
    const kept = await api.ask(all)
    expect(kept.errors).toBeUndefined()
    expect(kept.sql).toHaveLength(1)
    expect(kept.data.actors.nodes.map(({ tally }: { tally: { rank: number } }) => tally.rank)).toContain(1)
    await api.asOwner('CREATE TABLE put_away AS SELECT * FROM tally', 'DELETE FROM tally')
    const counted = await api.ask(all)
    expect(counted.sql.length).toBeGreaterThan(1)
    expect(counted.data).toEqual(kept.data)
    await api.asOwner('INSERT INTO tally SELECT * FROM put_away', 'DROP TABLE put_away')
  })

  test('of a noun of which nobody speaks is none', async () => {
    const { data, sql } = await api.ask(`{ actor(slug: "taiwan") { ${tally} } }`)
    expect(data).toEqual({ actor: { tally: { statements: 0, first: null, last: null, rank: null } } })
    expect(sql).toHaveLength(1)
  })

  test('is counted where a filter or more than that is asked for', async () => {
    const everybody = await api.ask(`{ actors(first: 100) { nodes { slug tally { rank } } } }`)
    const [most] = everybody.data.actors.nodes.filter(({ tally }: { tally: { rank: number } }) => tally.rank === 1)
    const { data, sql } = await api.ask(`{ actor(slug: "${most.slug}") {
      tally { statements mentions } few: tally(filter: { joint: true }) { statements }
      statements { totalCount } joint: statements(filter: { joint: true }) { totalCount }
    } }`)
    const { tally: own, few, statements, joint } = data.actor
    expect(own.statements).toBe(statements.totalCount)
    expect(own.mentions).toBeGreaterThanOrEqual(own.statements)
    expect(few.statements).toBe(joint.totalCount)
    expect(few.statements).toBeLessThan(own.statements)
    expect(sql).toHaveLength(2)
  })
})

describe('an import', () => {
  test('leaves of each noun what hangs on it, whatever came, changed and went', async () => {
    const db = await testDatabase()
    try {
      const ask = <Row extends object>(sql: string) => askSql<Row>(db, sql)
      const sizes: number[] = []
      for (const directory of [
        await smallCorpus(second),
        await smallCorpus({ ...second, ...manyDocuments(20) }),
        await smallCorpus(),
        await editedCorpus('a.yaml', ['on: 2022-03-13', 'on: 2022-03-06']),
      ]) {
        await bringUp(db.database, db.environment, openCorpus(directory), 'hashes')
        expect(await ask(wrongTallies)).toEqual([])
        sizes.push((await ask('SELECT FROM tally')).length)
      }
      expect(sizes[1]).toBeGreaterThan(sizes[2] as number)
    } finally {
      await db.close()
    }
  })
})
