import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Client, RequestError } from '../client/client.ts'
import { generateClient } from '../client/generate.ts'
import {
  ArticleToReadDocument,
  CorpusRevisionDocument,
  type HighlightedMentionFragment,
  MonthCountsDocument,
  type StatementFilter,
  StatementPageDocument,
} from '../client/generated.ts'
import { segmentsOf } from '../client/segments.ts'
import { type Api, openApi } from '../help/api.ts'
import { recordSql } from '../help/sql.ts'

let api: Api
let client: Client
/** What the client got, in order. */
let statuses: number[]
beforeAll(async () => {
  api = await openApi()
})
beforeEach(() => {
  statuses = []
  client = new Client(async (address, init) => {
    const response = await api.fetch(address, init)
    statuses.push(response.status)
    return response
  })
})
afterAll(() => api.close())

const aboutChina: StatementFilter = { about: { within: ['china'] }, not: { act: ['DENY'] } }

describe('a client made from the SDL', () => {
  test('is what the generator makes of the SDL on record', async () => {
    const made = await generateClient()
    const stale = [...made].filter(([path, text]) => readFileSync(path, 'utf8') !== text).map(([path]) => path)
    expect(stale, 'run npm run client').toEqual([])
    expect(made.size).toBeGreaterThan(2)
  })

  test('pages through a filtered list and sees each statement once', async () => {
    const pages = client.pages(
      StatementPageDocument,
      { filter: aboutChina, first: 7 },
      ({ statements }) => statements.pageInfo,
    )
    const seen: string[] = []
    for await (const { statements } of pages) seen.push(...statements.nodes.map(({ slug }) => slug))
    const { statements } = await client.request(StatementPageDocument, { filter: aboutChina, first: 100 })
    expect(seen).toEqual(statements.nodes.map(({ slug }) => slug))
    expect(new Set(seen).size).toBe(statements.totalCount)
    expect(statuses.length - 1).toBe(Math.ceil(seen.length / 7))
    expect(statuses.length).toBeGreaterThan(3)
  })

  test('counts by month what the list has', async () => {
    const { statementCounts } = await client.request(MonthCountsDocument, { filter: aboutChina })
    const { statements } = await client.request(StatementPageDocument, { filter: aboutChina, first: 1 })
    expect(statementCounts.reduce((sum, month) => sum + month.statements, 0)).toBe(statements.totalCount)
    const days = statementCounts.flatMap(({ month }) => month?.from ?? [])
    expect(days).toContain('2022-03-01')
    expect(days).toEqual(days.toSorted())
  })

  test.for<[string, (client: Client) => Promise<unknown>, RegExp]>([
    [
      'a value that an enum does not have',
      // @ts-expect-error WARNS is no speech act; WARN is.
      (client) => client.request(StatementPageDocument, { filter: { act: ['WARNS'] } }),
      /"WARNS" does not exist in "SpeechAct"/,
    ],
    [
      'a misspelt field of a filter',
      // @ts-expect-error It is spelt speaker.
      (client) => client.request(StatementPageDocument, { filter: { speeker: { official: true } } }),
      /"speeker" is not defined by type "StatementFilter"/,
    ],
    [
      'a filter of another noun',
      // @ts-expect-error Whether somebody is official is asked of actors.
      (client) => client.request(MonthCountsDocument, { filter: { official: true } }),
      /"official" is not defined by type "StatementFilter"/,
    ],
    [
      'a required variable that is missing',
      // @ts-expect-error Which article?
      (client) => client.request(ArticleToReadDocument),
      /"\$slug" of required type "String!" was not provided/,
    ],
  ])('is kept from %s by the compiler, and by the server', async ([, ask, message]) => {
    const error = await ask(client).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(RequestError)
    expect(error).toMatchObject({ message: expect.stringMatching(message), status: 400 })
  })

  test('reads of an answer only what was asked for', async () => {
    const { statements } = await client.request(StatementPageDocument, { first: 1 })
    // @ts-expect-error The operation does not select what will follow.
    expect(statements.nodes[0]?.consequence).toBeUndefined()
    const { article } = await client.request(ArticleToReadDocument, { slug: 'no-such-article' })
    // @ts-expect-error There may be no such article.
    expect(() => article.text).toThrow(TypeError)
  })

  test('gets 304 for an unchanged answer, which costs no SQL', async () => {
    const ask = () => recordSql(() => client.request(StatementPageDocument, { filter: aboutChina, first: 7 }))
    const first = await ask()
    const second = await ask()
    expect(statuses).toEqual([200, 304])
    expect(second.result).toBe(first.result)
    expect(first.sql.length).toBeGreaterThan(0)
    expect(second.sql.filter((statement) => !statement.includes('xmin'))).toEqual([])
    await client.request(StatementPageDocument, { filter: aboutChina, first: 8 })
    expect(statuses).toEqual([200, 304, 200])
  })

  test('gets the revision, under which its answers are the same', async () => {
    const { corpus } = await client.request(CorpusRevisionDocument)
    expect(corpus.revision).toBe((await api.prisma.corpus.findFirstOrThrow()).revision)
  })
})

describe('an article with highlights', () => {
  const slug = 'putin-in-beijing'

  test('is read with all its spans, each of which is the characters between its offsets', async () => {
    const { article } = await client.request(ArticleToReadDocument, { slug })
    const text = article?.text ?? ''
    const mentions = article?.mentions.nodes ?? []
    expect(mentions).toHaveLength(article?.mentions.totalCount ?? -1)
    const spans = mentions.flatMap((mention) => mention.spans)
    expect(new Set(spans.map(({ role }) => role))).toContain('SPEAKER')
    for (const { start, end, exact } of spans) expect(text.slice(start, end)).toBe(exact)
    for (const { statement } of mentions) expect(statement.speakers[0]?.actor.name).toBeTruthy()
  })

  test('is cut into segments that together are its text, and each span is the segments that it marks', async () => {
    const { article } = await client.request(ArticleToReadDocument, { slug })
    const { text, mentions } = article ?? { text: '', mentions: { nodes: [] } }
    const segments = segmentsOf(text, mentions.nodes)
    expect(segments.map((segment) => segment.text).join('')).toBe(text)
    for (const segment of segments) expect(segment.text).toBe(text.slice(segment.start, segment.end))
    for (const mention of mentions.nodes)
      for (const { start, end, role, exact } of mention.spans) {
        const within = segments.filter((segment) => start <= segment.start && segment.end <= end)
        expect(within.map((segment) => segment.text).join('')).toBe(exact)
        for (const { marks } of within) expect(marks).toContainEqual({ role, mention })
      }
  })

  test('with more mentions than a page has is read page by page', async () => {
    const mentions: HighlightedMentionFragment[] = []
    const pages = client.pages(ArticleToReadDocument, { slug, first: 5 }, ({ article }) => article?.mentions.pageInfo)
    for await (const { article } of pages) mentions.push(...(article?.mentions.nodes ?? []))
    const { article } = await client.request(ArticleToReadDocument, { slug })
    expect(mentions).toEqual(article?.mentions.nodes)
    expect(statuses.length).toBeGreaterThan(3)
  })

  test('is cut without gaps wherever spans begin and end', () => {
    const role = fc.constantFrom('CONTENT' as const, 'CUE' as const)
    const span = fc
      .tuple(fc.nat({ max: 20 }), fc.integer({ min: 1, max: 10 }), role)
      .map(([start, length, role]) => ({ start, end: start + length, role }))
    const mentionList = fc.array(fc.record({ spans: fc.array(span, { maxLength: 4 }) }), { maxLength: 4 })
    fc.assert(
      fc.property(fc.string({ minLength: 30, maxLength: 40 }), mentionList, (text, mentions) => {
        const segments = segmentsOf(text, mentions)
        expect(segments.map((segment) => segment.text).join('')).toBe(text)
        for (const { start, end, marks } of segments)
          for (let at = start; at < end; at++)
            expect(marks).toEqual(
              mentions.flatMap((mention) =>
                mention.spans
                  .filter((lies) => lies.start <= at && at < lies.end)
                  .map(({ role }) => ({ role, mention })),
              ),
            )
      }),
    )
    expect(segmentsOf('', [])).toEqual([])
  })
})
