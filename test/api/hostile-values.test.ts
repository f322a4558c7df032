import fc from 'fast-check'
import { extendSchema, type InputValueDefinitionNode, Kind, parse, printSchema, visit } from 'graphql'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../../src/schema.ts'
import { groupBy } from '../../src/shared/group-by.ts'
import { type Api, openApi } from '../help/api.ts'
import { evaluator } from '../help/evaluate.ts'
import { realGraph } from '../help/graph.ts'
import { property } from '../help/property.ts'
import { hostileCases } from '../help/value/arbitrary-hostile.ts'
import { send } from '../help/value/ask.ts'
import { classes, classesOf, type Known, valuesOf } from '../help/value/classes.ts'
import { corpusOf } from '../help/value/corpus.ts'
import { learnCursors } from '../help/value/cursors.ts'
import { type Case, judge } from '../help/value/judge.ts'
import { meaningOf, refused } from '../help/value/meaning.ts'
import { type Place, placesOf } from '../help/value/place.ts'
import { keepsPromise } from '../help/value/promise.ts'
import { argumentOf } from '../help/value/request.ts'

const rows = await realGraph()
const corpus = corpusOf(rows, evaluator(rows))
const places = placesOf(schema)
const onServer = process.env['TEST_DATABASE'] === 'server'

let api: Api
beforeAll(async () => {
  api = await openApi()
  await learnCursors(api, corpus, places)
})
afterAll(() => api.close())

/** What is known of the corpus where a value goes. */
const knownAt = ({ holder }: Place): Known => ({
  slug: corpus.samples.slugs['Actor'] as string,
  id: corpus.samples.ids['Actor'] as string,
  name: 'China',
  word: 'Sanktionen',
  cursors: [holder, 'Query.statements', 'Query.actors', 'Actor.statements', 'Claim.positions', 'Query.search'].flatMap(
    (list) => corpus.cursors.get(list)?.cursor ?? [],
  ),
})

const byCoordinate = groupBy(places, ({ coordinate }) => coordinate)

/** The cases of a class: at every coordinate whose type it says something of, its values in turn. */
function casesOf(name: string): Case[] {
  return [...byCoordinate.values()].flatMap((of, turn) => {
    const relevant = classesOf((of[0] as Place).type)
    const own = relevant.indexOf(name)
    if (own < 0) return []
    // Where there are more places than classes, each class has its share of them; where there are fewer, they come again.
    const share = of.filter((_, index) => index % relevant.length === own)
    return (share.length > 0 ? share : [of[own % of.length] as Place]).map((place, index) => {
      const values = valuesOf(name, knownAt(place))
      return { place, value: values[(turn + index) % values.length], inDocument: (turn + index + own) % 3 === 0 }
    })
  })
}

/** Judges cases, a few at a time; on the embedded database, which takes longer, every fourth. */
async function judgeAll(cases: readonly Case[]): Promise<void> {
  const some = cases.filter((_, index) => onServer || index % 4 === 0)
  for (let from = 0; from < some.length; from += 8) {
    await Promise.all(some.slice(from, from + 8).map((one) => judge(api, corpus, one)))
    expect(api.logged.splice(0)).toEqual([])
  }
}

describe('a hostile value', () => {
  test.each(Object.keys(classes))(
    'is an error with a code or has a right answer, wherever it goes: %s',
    async (name) => {
      await judgeAll(casesOf(name))
    },
  )
})

describe('the places of the schema', () => {
  /** What takes values, as the SDL has it: fields of inputs and arguments of fields, each with the type that it takes. */
  function inSdl(sdl: string) {
    const inputs = new Map<string, string[]>()
    const argumentTypes: string[] = []
    const named = ({ type }: InputValueDefinitionNode) => {
      let of = type
      while (of.kind !== Kind.NAMED_TYPE) of = of.type
      return of.name.value
    }
    visit(parse(sdl), {
      InputObjectTypeDefinition: ({ name, fields = [] }) => {
        inputs.set(name.value, fields.map(named))
      },
      FieldDefinition: ({ arguments: args = [] }) => {
        argumentTypes.push(...args.map(named))
      },
    })
    return { inputs, argumentTypes }
  }

  test('are an argument, and each field of each input that it leads to, once', () => {
    const { inputs, argumentTypes } = inSdl(printSchema(schema))
    const counted = argumentTypes.map((type) => {
      const reached = new Set([type])
      for (const one of reached) for (const inner of inputs.get(one) ?? []) reached.add(inner)
      return 1 + [...reached].reduce((sum, one) => sum + (inputs.get(one)?.length ?? 0), 0)
    })
    const walked = places.filter(({ field, holder, route }) => field && !/^(__|Query\.__)/.test(holder) && !route?.by)
    expect(walked).toHaveLength(counted.reduce((sum, count) => sum + count, 0))
    expect(new Set(places.map(({ name }) => name)).size).toBe(places.length)
    expect(places.length).toBeGreaterThan(6_000)
  })

  test('are more as soon as there is another argument', () => {
    const sdl = `extend type Tally { more(odd: [Odd!]!, than: String): String }
      input Odd { and: [Odd!], text: String!, by: Odder } input Odder { first: Int }`
    const known = new Set(places.map(({ name }) => name))
    const added = placesOf(extendSchema(schema, parse(sdl))).filter(({ name }) => !known.has(name))
    expect(added.map(({ name }) => name)).toEqual([
      'Tally.more(odd)',
      'Tally.more(odd.and)',
      'Tally.more(odd.text)',
      'Tally.more(odd.by)',
      'Tally.more(odd.by.first)',
      'Tally.more(than)',
    ])
  })

  test('are tried each, with every class that says something of their type', () => {
    const all = Object.keys(classes).flatMap(casesOf)
    expect(new Set(all.map(({ place }) => place.name))).toEqual(new Set(places.map(({ name }) => name)))
    expect(Object.keys(classes).length).toBeGreaterThanOrEqual(60)
    expect(all.length).toBeGreaterThan(10_000)
  })
})

describe('any value', () => {
  const texts = places.filter(({ type }) => /^\[?(String|ID|Date)\b/.test(String(type)))
  test.each<[string, readonly Place[]]>([
    ['where texts are taken', texts],
    ['at the root and in its filters', texts.filter(({ holder }) => holder.startsWith('Query.'))],
    ['anywhere', places],
  ])('is an error with a code or has a right answer: %s', async (_, at) => {
    // Only now are the cursors known.
    await property(onServer ? 700 : 200, hostileCases(corpus, at), (one) => judge(api, corpus, one))()
    expect(api.logged.splice(0)).toEqual([])
  })

  test(
    'and its opposite are found in all that there is',
    property(onServer ? 200 : 60, fc.noShrink(fc.nat(2 ** 31 - 1)), async (seed) => {
      const filters = texts.filter(
        ({ holder, argument }) => corpus.lists.has(holder) && argument.name === 'filter' && holder.startsWith('Query.'),
      )
      const [one] = fc.sample(hostileCases(corpus, filters), { seed, numRuns: 1 }) as [Case]
      const { holder, argument } = one.place
      const list = holder.split('.')[1]
      const query = `query ($with: ${argument.type}, $without: ${argument.type}) {
        with: ${list}(filter: $with) { totalCount } without: ${list}(filter: $without) { totalCount } all: ${list} { totalCount } }`
      const filter = argumentOf(one.place, one.value, corpus.samples)
      const body = JSON.stringify({ query, variables: { with: filter, without: { not: filter } } })
      const came = await send(api, body)
      if (keepsPromise(came, body).length > 0) return
      const { data } = JSON.parse(came.text)
      // What is not to be, where nothing was, is everything.
      expect(data.with.totalCount + data.without.totalCount).toBe(data.all.totalCount)
    }),
  )
})

describe('a hostile filter in the address of a file', () => {
  const inFilters = places.filter(({ holder, argument }) => holder === 'Query.statements' && argument.name === 'filter')
  const counts: [string, (text: string) => number][] = [
    ['statements.ndjson', (text) => text.split('\n').length - 1],
    ['statements.csv', (text) => Papa.parse(text.trimEnd(), { newline: '\r\n' }).data.length - 1],
    ['mentions.ndjson', (text) => text.split('\n').length - 1],
    ['mentions.csv', (text) => Papa.parse(text.trimEnd(), { newline: '\r\n' }).data.length - 1],
  ]

  test.each(counts)('is an error with a code, or %s has what fits', async (file, rowsOf) => {
    for (const [turn, name] of Object.keys(classes).entries())
      for (const [index, place] of inFilters.entries()) {
        if ((turn + index) % (onServer ? 16 : 64) !== counts.findIndex(([one]) => one === file)) continue
        const values = valuesOf(name, knownAt(place))
        const filter = argumentOf(place, values[(turn + index) % values.length], corpus.samples)
        // The value may be half of a surrogate pair, which no address can have.
        const address = encodeURIComponent(Buffer.from(JSON.stringify(filter)).toString())
        const response = await api.fetch(`/${file}?filter=${address}`)
        const came = { status: response.status, text: await response.text() }
        const meant = meaningOf(place.argument.type, filter, 'Query.statements(filter)', corpus.rules)
        const told = `${place.name}: ${address.slice(0, 300)}`
        if (meant === refused) {
          expect(keepsPromise(came, JSON.stringify(filter)).length, told).toBeGreaterThan(0)
          continue
        }
        expect(came.status, told).toBe(200)
        const found = corpus.evaluate.list('Statement', rows.Statement, meant as never, [])
        const expected = file.startsWith('statements')
          ? found
          : found.flatMap(({ id }) => corpus.evaluate.of.mentions(id))
        expect(rowsOf(came.text), told).toBe(expected.length)
      }
    expect(api.logged.splice(0)).toEqual([])
  })
})

describe('a hostile value around a request', () => {
  const texts = Object.keys(classes).flatMap((name) => [...valuesOf(name, knownAt(places[0] as Place))])
  const written = texts.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
  /** Others at each name: they are many, and any of them may be the one. */
  const some = <Value>(values: readonly Value[], name: string) =>
    values.filter((_, index) => (index + name.length) % (onServer ? 12 : 36) === 0)
  const query = '{ corpus { articles } }'
  const body = (more: object) => JSON.stringify({ query, ...more })
  const inAddress = (name: string, value: string) =>
    `/graphql?query=${encodeURIComponent(query)}&${new URLSearchParams({ [name]: value })}`

  /** Looks at an answer that is an error with a code, or what was asked for. */
  async function look(response: Promise<Response>, sent: string): Promise<void> {
    const { status, text } = await response.then(async (came) => ({ status: came.status, text: await came.text() }))
    try {
      if (keepsPromise({ status, text }, sent).length > 0 || status !== 200) return
      // Another document has another answer.
      if (text.startsWith('{"data"') && !sent.includes('__typename'))
        expect(JSON.parse(text)).toEqual({ data: { corpus: { articles: rows.Article.length } } })
    } catch (error) {
      throw new Error(`${sent.slice(0, 500)}: ${(error as Error).message}\n${status} ${text.slice(0, 500)}`, {
        cause: error,
      })
    }
  }
  const post = (text: string) =>
    api.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) },
      body: text,
    })

  test.each(['documentId', 'operationName', 'variables', 'extensions', 'query', '__proto__', 'constructor', 'another'])(
    'is an error with a code, or no matter, as a parameter: %s',
    async (name) => {
      for (const value of some(texts, name)) {
        const sent = body({ [name]: value })
        await look(post(sent), sent)
      }
      for (const value of some(written, name)) await look(api.fetch(inAddress(name, value)), value)
      expect(api.logged.splice(0)).toEqual([])
    },
  )

  test.each(['persistedQuery', '__proto__', 'another'])(
    'is an error with a code, or no matter, in the extensions: %s',
    async (name) => {
      for (const value of some(texts, name)) {
        const sent = body({ extensions: { [name]: value } })
        await look(post(sent), sent)
        const hash = JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: value } } })
        await look(post(hash), hash)
      }
      expect(api.logged.splice(0)).toEqual([])
    },
  )

  test.each([
    'if-none-match',
    'accept',
    'accept-encoding',
    'content-type',
    'content-length',
    'transfer-encoding',
    'cookie',
    'authorization',
    'origin',
    'host',
    'x-forwarded-for',
    'range',
    'upgrade',
    'apollo-require-preflight',
    '__proto__',
  ])('is an error with a code, or no matter, in a header: %s', async (name) => {
    for (const value of some(written, name)) {
      // No other value can be sent.
      if (!/^[\t\x20-\x7e\x80-\xff]{0,8000}$/.test(value)) continue
      for (const path of [inAddress('a', ''), '/statements.ndjson', '/graphql'])
        await look(
          api.fetch(
            path,
            path === '/graphql'
              ? { method: 'POST', headers: { 'content-type': 'application/json', [name]: value }, body: body({}) }
              : { headers: { [name]: value } },
          ),
          value,
        )
    }
    expect(api.logged.splice(0)).toEqual([])
  })

  test('is an error with a code as a path', async () => {
    const garbage = [
      '%',
      '%00',
      '%zz',
      '%c0%af',
      '%E0%A4%A',
      '..%2f..%2f',
      '%2e%2e/',
      '//',
      '/\\',
      ';',
      '?',
      '#',
      'statements.constructor',
      'constructor.csv',
      '__proto__.csv',
      'statements.csv/',
      'statements.csv%00',
      'STATEMENTS.CSV',
      'statements%2ecsv',
      'graphql/',
      'graphql%20',
      'health/..',
      'ready%00',
    ]
    const encoded = written.map((value) => encodeURIComponent(Buffer.from(value.slice(0, 2_000)).toString()))
    for (const path of [...garbage, ...encoded]) await look(api.fetch(`/${path}`), path)
    for (const path of encoded) await look(api.fetch(`/statements.${path}`), path)
    expect(api.logged.splice(0)).toEqual([])
  })
})
