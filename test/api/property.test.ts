import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { buildSchema, isInputObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectDirectory } from '../../src/shared/project.ts'
import { type Api, openApi } from '../help/api.ts'
import { filtersOf, orders, type Page, pages } from '../help/arbitrary.ts'
import { evaluator, type OrderKey } from '../help/evaluate.ts'
import type { Filter } from '../help/evaluate-tables.ts'
import { realGraph } from '../help/graph.ts'
import { expectedItems, type Item, type List, listsOf, nameOf, selectionOf } from '../help/list.ts'
import { property } from '../help/property.ts'

const rows = await realGraph()
const evaluate = evaluator(rows)
const filters = filtersOf(rows)

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

/** An object that a list hangs on, those with long lists more often; of a list at the root none. */
function parentOf({ parent, items }: List): fc.Arbitrary<{ id: string; slug: string } | undefined> {
  if (!parent) return fc.constant(undefined)
  const objects = rows[parent].flatMap(({ id, slug }) => [{ id, slug }, ...items(id).map(() => ({ id, slug }))])
  return fc.constantFrom(...objects)
}

/** What is asked of a list. */
interface Question {
  filter: Filter | null
  orderBy?: OrderKey[] | null | undefined
  page: Page & { after?: string; before?: string }
}

interface Answer {
  totalCount: number
  nodes: Item[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
}

/** Asks several questions about one list at once. */
async function ask({ noun, parent, field }: List, slug: string | undefined, questions: Question[]): Promise<Answer[]> {
  const types: Record<string, string> = {
    filter: `${noun}Filter`,
    orderBy: `[${noun}Order!]`,
    first: 'Int',
    last: 'Int',
    after: 'String',
    before: 'String',
  }
  const given = questions.flatMap(({ page, ...question }, index) =>
    Object.entries({ ...question, ...page }).map(([name, value]) => ({
      index,
      name,
      value,
      variable: `${name}${index}`,
    })),
  )
  const declared = given.map(({ name, variable }) => `$${variable}: ${types[name]}`)
  const fields = questions.map((_, index) => {
    const args = given.filter((one) => one.index === index).map(({ name, variable }) => `${name}: $${variable}`)
    return `list${index}: ${field}${args.length > 0 ? `(${args})` : ''} {
      totalCount nodes { ${selectionOf(noun)} }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }`
  })
  const variables = Object.fromEntries(given.map(({ variable, value }) => [variable, value]))
  const { data, errors } = parent
    ? await api.ask(
        `query ($slug: String!, ${declared}) { parent: ${parent.toLowerCase()}(slug: $slug) { ${fields} } }`,
        { ...variables, slug },
      )
    : await api.ask(`query (${declared}) { ${fields} }`, variables)
  expect(errors).toBeUndefined()
  return questions.map((_, index) => (parent ? data.parent : data)[`list${index}`])
}

test('every entry of every filter is asked for', async () => {
  const schema = buildSchema(await readFile(join(projectDirectory, 'test/schema.graphql'), 'utf8'))
  const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType)
  const filterInputs = inputs.filter(({ name }) => name.endsWith('Filter'))
  const told = filterInputs.map((input) => [input.name, Object.keys(input.getFields()).sort()])
  const asked = Object.entries(filters.entries).map(([name, entries]) => [name, entries.sort()])
  expect(Object.fromEntries(asked)).toEqual(Object.fromEntries(told))
})

/** How often a list is asked; `few` times unless told otherwise. */
const few = { asked: 10, walked: 5 }
const runsOf: Record<string, typeof few> = {
  'Query.statements': { asked: 50, walked: 12 },
  'Query.actors': { asked: 30, walked: 8 },
}

const named = listsOf(rows, evaluate).map((one): [string, List] => [`${one.parent ?? 'Query'}.${one.field}`, one])

describe.each(named)('%s', (name, one) => {
  const { noun } = one
  const runs = runsOf[name] ?? few
  const question = {
    filter: fc.option(filters.of(`${noun}Filter`), { freq: 20 }),
    ...(noun === 'Mention' ? {} : { orderBy: orders(evaluate.fields(noun)) }),
  }

  test(
    'gives what a reading of the whole corpus gives, whatever the filters, orders and pages',
    property(
      runs.asked,
      fc.record({
        of: parentOf(one),
        questions: fc.array(fc.record({ ...question, page: pages }), { minLength: 1, maxLength: 5 }),
      }),
      async ({ of: object, questions }) => {
        const answers = await ask(one, object?.slug, questions)
        for (const [index, question] of questions.entries()) {
          const all = expectedItems(evaluate, one, object?.id, question)
          const { totalCount, nodes, pageInfo } = answers[index] as Answer
          const { first, last } = question.page
          const size = last ?? first ?? 20
          expect(nodes.map(nameOf)).toEqual(
            last === undefined ? all.slice(0, size) : all.slice(Math.max(0, all.length - size)),
          )
          expect(totalCount).toBe(all.length)
          expect(last === undefined ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(all.length > size)
        }
      },
    ),
  )

  test(
    'shows the same list page after page, from either end',
    property(
      runs.walked,
      fc.record({
        of: parentOf(one),
        question: fc.record(question),
        size: fc.integer({ min: 1, max: 30 }),
        backwards: fc.boolean(),
      }),
      async ({ of: object, question, size, backwards }) => {
        const all = expectedItems(evaluate, one, object?.id, question)
        const seen: string[] = []
        let page: Page & { after?: string; before?: string } = backwards ? { last: size } : { first: size }
        for (let more = true; more; ) {
          const [answer] = await ask(one, object?.slug, [{ ...question, page }])
          const { nodes, pageInfo } = answer as Answer
          seen.splice(backwards ? 0 : seen.length, 0, ...nodes.map(nameOf))
          expect(seen).toEqual(backwards ? all.slice(all.length - seen.length) : all.slice(0, seen.length))
          more = backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage
          page = backwards ? { last: size, before: pageInfo.startCursor } : { first: size, after: pageInfo.endCursor }
        }
        expect(seen).toEqual(all)
      },
    ),
  )
})
