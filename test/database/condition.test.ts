import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { batchOf } from '../../src/database/batch.ts'
import { condition, conditionOn, conditionRowByRow, type Where } from '../../src/database/condition.ts'
import { countsOf } from '../../src/database/count.ts'
import { Prisma } from '../../src/database/generated/client/client.ts'
import { type Api, openApi } from '../help/api.ts'
import { recordSql } from '../help/sql.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

describe('a condition in SQL of ours', () => {
  test.each<[string, Where]>([
    ['equality', { act: 'DENY' }],
    ['null', { saidEdtf: null }],
    ['not null', { saidEdtf: { not: null } }],
    ['a list', { act: { in: ['DENY', 'WARN'] } }],
    ['an empty list', { act: { in: [] } }],
    ['days', { saidEarliest: { gte: new Date('2022-03-13') }, saidLatest: { lt: new Date('2022-03-14') } }],
    ['or', { OR: [{ act: 'DENY' }, { joint: true }] }],
    ['not', { NOT: { act: 'DENY' } }],
    ['several nots', { NOT: [{ act: 'DENY' }, { act: 'WARN' }] }],
    ['a relation to one', { saidAt: { is: { type: 'INTERVIEW' } } }],
    ['a relation to one, in short', { parent: { act: 'WARN' } }],
    ['a relation to some', { mentions: { some: { via: { some: { source: { is: { slug: 'rt-de' } } } } } } }],
    ['a relation to none', { mentions: { some: { via: { none: {} } } } }],
    [
      'a relation over a key of several columns',
      { participations: { some: { within: { some: { within: { slug: 'china' } } } } } },
    ],
    ['words, whatever the case', { mentions: { some: { text: { contains: 'DER USA', mode: 'insensitive' } } } }],
    ['a list in a column', { participations: { some: { sectors: { hasSome: ['MILITARY'] } } } }],
    ['the way down a tree', { nested: { some: { attestation: 'ALLEGED' } } }],
    ['a relation to what relates to it', { responses: { some: { kind: 'DENIES' } } }],
    ['a relation from what relates to it', { relations: { some: { kind: 'DENIES' } } }],
  ])('counts what Prisma counts: %s', async (_, where) => {
    const expected = await api.prisma.statement.count({ where: where as never })
    expect(await countsOf(batchOf(api.pool)).of('Statement', where)).toBe(expected)
  })

  test.each<[string, string, Where, string[]]>([
    [
      'of which only the key is asked',
      'Speaker',
      { statement: { participations: { some: { role: 'TARGET', within: { some: { within: { slug: 'china' } } } } } } },
      ['participation_within'],
    ],
    [
      'of which more is asked',
      'Speaker',
      { statement: { act: 'WARN', participations: { some: { role: 'TARGET', country: 'CN' } } } },
      ['statement', 'participation'],
    ],
    [
      'two of whose rows below must be there',
      'Statement',
      { participations: { some: { within: { some: { within: { slug: 'china' } } }, country: 'CN' } } },
      ['participation', 'participation_within'],
    ],
    [
      'that need not be there',
      'Statement',
      { parent: { participations: { none: { role: 'ADDRESSEE' } } } },
      ['statement', 'participation'],
    ],
    ['of which there must be none', 'Statement', { mentions: { some: { via: { none: {} } } } }, ['mention', 'via']],
  ])('looks into a row %s', async (_, model, where, looked) => {
    const { sql, values } = condition(model, where)
    expect([...sql.matchAll(/FROM "(\w+)" AS/g)].map(([, table]) => table)).toEqual(looked)
    const prisma = api.prisma as unknown as Record<string, { count(args: object): Promise<number> }>
    const expected = await prisma[model.toLowerCase()]?.count({ where })
    expect(expected).toBeGreaterThan(0)
    expect(await countsOf(batchOf(api.pool)).of(model, where)).toBe(expected)
    expect(values.length).toBeLessThan(4)
  })

  describe('on what belongs to a statement', () => {
    const byChina = { participations: { some: { role: 'SPEAKER', within: { some: { within: { slug: 'china' } } } } } }
    const known = (...fields: string[]) => new Map(fields.map((field) => [field, Prisma.raw(`k."${field}"`)]))
    const days = (sql: Prisma.Sql | undefined) =>
      [...(sql?.sql ?? '').matchAll(/"(undated|sort_day)" = (\w+)\./g)].map(([, day, of]) => `${of} ${day}`)

    test('looks for it by the day that is known of a statement, and by no other', () => {
      expect(days(conditionOn('Statement', byChina, known('id', 'undated', 'sortDay')))).toEqual([
        'k undated',
        'k sort_day',
      ])
      expect(days(conditionOn('Statement', byChina, known('id', 'sortDay')))).toEqual(['k sort_day'])
      expect(days(conditionOn('Statement', byChina, known('id')))).toEqual([])
    })

    test('takes the day of a speaker for that of what was said', () => {
      const saidByChina = { spoken: { some: { statement: byChina } } }
      expect(days(conditionRowByRow('Actor', saidByChina, 'a'))).toEqual(['r1 undated', 'r1 sort_day'])
    })

    test('leaves the day to the planner where rows are taken together', () => {
      expect(days(condition('Statement', byChina))).toEqual([])
    })

    test('does not take the day of a statement for that of another', () => {
      const where = { parent: byChina }
      expect(days(conditionRowByRow('Statement', where, 's')).filter((day) => day.startsWith('s '))).toEqual([])
    })
  })

  test('refuses what it does not know', () => {
    expect(() => condition('Statement', { nothing: 1 })).toThrow('statement has no field nothing.')
    expect(() => condition('Statement', { slug: { startsWith: 'a' } })).toThrow('No filter compiles startsWith.')
  })

  test('counts any number of lists in one statement', async () => {
    const counts = countsOf(batchOf(api.pool))
    const { result, sql } = await recordSql(() =>
      Promise.all([
        counts.of('Actor', {}),
        counts.of('Article', {}),
        counts.of('Actor', {}),
        counts.of('Statement', { joint: true }),
      ]),
    )
    expect(sql).toHaveLength(1)
    expect(result[0]).toBe(result[2])
    expect(result[1]).toBe(5)
  })
})
