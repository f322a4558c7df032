import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isInputObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../../src/schema.ts'
import { projectDirectory } from '../../src/shared/project.ts'
import { type Api, openApi } from '../help/api.ts'

/** A filter with what it finds in the real corpus, found by reading that and not by asking. */
interface Checked {
  filter: string
  field: string
  where: object
  finds: string[]
}

const checked = JSON.parse(readFileSync(join(projectDirectory, 'test', 'answers', 'filters.json'), 'utf8')) as Checked[]

const lists: Record<string, string> = {
  StatementFilter: 'statements',
  ActorFilter: 'actors',
  ArticleFilter: 'articles',
  SourceFilter: 'sources',
  EventFilter: 'events',
  ClaimFilter: 'claims',
}

let api: Api
const everything = new Map<string, string[]>()
beforeAll(async () => {
  api = await openApi()
  for (const filter of Object.keys(lists)) everything.set(filter, (await find(filter, {})).slugs)
})
afterAll(() => api.close())

async function find(filter: string, where: object): Promise<{ slugs: string[]; total: number; sql: string[] }> {
  const list = lists[filter] as string
  const { data, errors, sql } = await api.ask(
    `query ($filter: ${filter}) { ${list}(filter: $filter, first: 100, orderBy: [{ field: SLUG }]) { totalCount nodes { slug } } }`,
    { filter: where },
  )
  expect(errors).toBeUndefined()
  return { slugs: data[list].nodes.map((node: { slug: string }) => node.slug), total: data[list].totalCount, sql }
}

describe('a hand-checked filter', () => {
  test.each(checked.map((one) => [one.filter, one.field, JSON.stringify(one.where), one] as const))(
    '%s by %s, %s, finds what reading the corpus finds, and negated everything else',
    async (_, __, ___, { filter, where, finds }) => {
      const found = await find(filter, where)
      expect(found.slugs).toEqual(finds)
      expect(found.total).toBe(finds.length)
      expect(found.sql.length).toBeLessThanOrEqual(3)
      const others = await find(filter, { not: where })
      expect(others.slugs).toEqual(everything.get(filter)?.filter((slug) => !finds.includes(slug)))
    },
  )

  test('is there for every entry of every filter', () => {
    const used = new Set<string>()
    const walk = (type: unknown, value: unknown): void => {
      if (!isInputObjectType(type) || typeof value !== 'object' || value === null) return
      for (const [name, inner] of Object.entries(value)) {
        used.add(`${type.name}.${name}`)
        const field = type.getFields()[name]?.type as { ofType?: unknown } | undefined
        for (const one of Array.isArray(inner) ? inner : [inner]) walk(innermost(field), one)
      }
    }
    for (const { filter, where } of checked) walk(schema.getType(filter), where)
    const entries = Object.values(schema.getTypeMap())
      .filter((type) => isInputObjectType(type) && type.name.endsWith('Filter'))
      .flatMap((type) =>
        Object.keys((type as never as { getFields(): object }).getFields()).map((name) => `${type.name}.${name}`),
      )
      .filter((name) => !/\.(and|or|not)$/.test(name))
    expect(entries.filter((name) => !used.has(name))).toEqual([])
    expect(entries.length).toBeGreaterThan(60)
  })
})

function innermost(type: { ofType?: unknown } | undefined): unknown {
  return type?.ofType ? innermost(type.ofType as { ofType?: unknown }) : type
}
