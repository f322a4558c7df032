import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { buildSchema, isInputObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectDirectory } from '../../src/shared/project.ts'
import { type Api, openApi } from '../help/api.ts'
import { filtersOf, orders, type Page, pages } from '../help/arbitrary.ts'
import { evaluator, type Noun, type Nouns, type OrderKey } from '../help/evaluate.ts'
import type { Filter } from '../help/evaluate-tables.ts'
import { realGraph } from '../help/graph.ts'

const rows = await realGraph()
const evaluate = evaluator(rows)
const filters = filtersOf(rows)

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

/** Another seed asks other questions; so does each property. */
const seed = Number(process.env['FAST_CHECK_SEED'] || 20_220_313)
let properties = 0

/** Runs a property, and shows of a failure the smallest case that was found. */
function property<Case>(runs: number, cases: fc.Arbitrary<Case>, holds: (given: Case) => Promise<void>) {
  // A failure is made smaller only as long as a test has time.
  const settings = { seed: seed + properties++, numRuns: runs, interruptAfterTimeLimit: 40_000 }
  return async () => {
    const { failed, counterexample, errorInstance: cause } = await fc.check(fc.asyncProperty(cases, holds), settings)
    if (!failed) return
    const smallest = inspect(counterexample?.[0], { depth: null, breakLength: 120 })
    throw new Error(`FAST_CHECK_SEED=${seed} finds ${smallest}: ${(cause as Error).message}`, { cause })
  }
}

/** A list of the API, and what the corpus has for it. */
interface List<Of extends Noun = Noun> {
  noun: Of
  /** The root field of one object that the list hangs on, and that object's noun; of a list at the root none. */
  parent?: Exclude<Noun, 'Position' | 'Mention'>
  field: string
  /** What is in it without a filter, of the object with this id. */
  items(parentId: string | undefined): readonly Nouns[Of][]
  /** The order where it is not the noun's usual one. */
  initial?: OrderKey[]
  /** How often it is asked; `few` times unless told otherwise. */
  runs?: { asked: number; walked: number }
}

const usual: Record<Noun, OrderKey[]> = {
  Statement: [{ field: 'SAID_ON', direction: 'DESC' }],
  Actor: [{ field: 'NAME' }],
  Article: [{ field: 'PUBLISHED_ON', direction: 'DESC' }],
  Event: [{ field: 'ON' }],
  Source: [{ field: 'NAME' }],
  Claim: [{ field: 'SLUG' }],
  Position: [{ field: 'SAID_ON' }],
  Mention: [{ field: 'START' }],
}

const { of } = evaluate
const list = <Of extends Noun>(one: List<Of>) => one as unknown as List

const few = { asked: 10, walked: 5 }

const lists: List[] = [
  list({ noun: 'Statement', field: 'statements', items: () => rows.Statement, runs: { asked: 50, walked: 12 } }),
  list({ noun: 'Actor', field: 'actors', items: () => rows.Actor, runs: { asked: 30, walked: 8 } }),
  list({ noun: 'Article', field: 'articles', items: () => rows.Article }),
  list({ noun: 'Event', field: 'events', items: () => rows.Event }),
  list({ noun: 'Source', field: 'sources', items: () => rows.Source }),
  list({ noun: 'Claim', field: 'claims', items: () => rows.Claim }),
  list({ noun: 'Statement', parent: 'Actor', field: 'statements', items: of.spokenBy }),
  list({ noun: 'Statement', parent: 'Actor', field: 'statementsAbout', items: of.aboutActor }),
  list({ noun: 'Statement', parent: 'Event', field: 'statements', items: of.aboutEvent }),
  list({ noun: 'Statement', parent: 'Event', field: 'statementsAt', items: of.saidAt }),
  list({ noun: 'Statement', parent: 'Article', field: 'statements', items: of.statementsIn }),
  list({ noun: 'Statement', parent: 'Source', field: 'statements', items: of.statementsFrom }),
  list({
    noun: 'Statement',
    parent: 'Statement',
    field: 'responses',
    items: of.respondingTo,
    initial: [{ field: 'SAID_ON' }],
  }),
  list({ noun: 'Article', parent: 'Source', field: 'articles', items: of.publishedBy }),
  list({ noun: 'Mention', parent: 'Article', field: 'mentions', items: of.printedBy }),
  list({ noun: 'Position', parent: 'Claim', field: 'positions', items: of.positionsOn }),
]

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
  nodes: Node[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
}

interface Node {
  slug?: string
  start?: number
  statement?: { slug: string }
}

/** What tells the items of a list apart, as a client reads it. */
const nameOf = ({ slug, start, statement }: Node) =>
  [slug, statement?.slug, start].filter((part) => part !== undefined).join(' ')
const selections: Partial<Record<Noun, string>> = {
  Mention: 'statement { slug } start',
  Position: 'statement { slug }',
}

function expected(
  { noun, items, initial = usual[noun] }: List,
  parentId: string | undefined,
  { filter, orderBy }: Omit<Question, 'page'>,
): string[] {
  const found = evaluate.list(noun, items(parentId), filter, orderBy?.length ? orderBy : initial)
  return found.map((row) => {
    const [statement] = 'statementId' in row ? of.statement(row.statementId) : []
    return nameOf({ ...(row as Node), ...(statement && { statement }) })
  })
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
      totalCount nodes { ${selections[noun] ?? 'slug'} }
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

const named = lists.map((one): [string, List] => [`${one.parent ?? 'Query'}.${one.field}`, one])

describe.each(named)('%s', (_, one) => {
  const { noun, runs = few } = one
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
          const all = expected(one, object?.id, question)
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
        const all = expected(one, object?.id, question)
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
