import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { questions } from '../../src/graphiql/questions.ts'
import { type Api, openApi } from '../help/api.ts'

let api: Api
/** The same with room for more rows than the questions ask for. */
let roomy: Api
beforeAll(async () => {
  api = await openApi()
  roomy = await openApi({ NODE_LIMIT: '1000000' })
})
afterAll(async () => {
  await roomy.close()
  await api.close()
})

/** SQL statements that each question costs, by its number. No question may cost more than four. */
const statements: Record<string, number> = {
  '01': 1,
  '02': 1,
  '03': 1,
  '04': 1,
  '05': 1,
  '06': 1,
  '07': 1,
  '08': 3,
  '09': 1,
  '10': 1,
  '11': 2,
  '12': 1,
  '13': 1,
  '14': 3,
  '15': 1,
  '16': 1,
  '17': 4,
  '18': 3,
  '19': 1,
  '20': 1,
}

describe('the example questions', () => {
  test('each is known here with its number of SQL statements', () => {
    expect(questions.map(({ name }) => name.slice(0, 2))).toEqual(Object.keys(statements).sort())
  })

  for (const { name, query } of questions)
    test(`${name} has its expected answer for its number of SQL statements`, async () => {
      const { data, errors, sql } = await api.ask(query)
      expect(errors).toBeUndefined()
      expect(sql).toHaveLength(statements[name.slice(0, 2)] ?? -1)
      await expect(`${JSON.stringify(data, null, 1)}\n`).toMatchFileSnapshot(`../answers/${name}.json`)
    })

  for (const { name, query } of questions.filter((question) => /first: \d+/.test(question.query)))
    test(`${name} costs as many SQL statements for 2 rows as for 50`, async () => {
      const few = await roomy.ask(query.replaceAll(/first: \d+/g, 'first: 2'))
      const many = await roomy.ask(query.replaceAll(/first: \d+/g, 'first: 50'))
      expect(few.errors ?? many.errors).toBeUndefined()
      expect(few.sql.length).toBe(many.sql.length)
      expect(many.sql.length).toBeLessThanOrEqual(4)
    })
})
