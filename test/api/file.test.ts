import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '../../src/database/connection.ts'
import { formats } from '../../src/file/format.ts'
import { mentionFile } from '../../src/file/mention.ts'
import { pagesOf } from '../../src/file/page.ts'
import { statementFile } from '../../src/file/statement.ts'
import { type Api, openApi } from '../help/api.ts'
import { testDatabase } from '../help/database.ts'
import { recordSql } from '../help/sql.ts'

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question.
type Any = any

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const filter = { speaker: { country: ['US'], official: true }, about: { within: ['china'] } }
const address = (name: string, given?: object) =>
  given ? `/${name}?filter=${encodeURIComponent(JSON.stringify(given))}` : `/${name}`

async function csv(path: string): Promise<Record<string, string>[]> {
  const response = await api.fetch(path)
  expect(response.status).toBe(200)
  const bytes = new Uint8Array(await response.arrayBuffer())
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const text = new TextDecoder().decode(bytes)
  expect(text.replaceAll('\r\n', '')).not.toContain('\r')
  const { data, errors } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true })
  expect(errors).toEqual([])
  return data
}

async function ndjson(path: string): Promise<Record<string, unknown>[]> {
  const response = await api.fetch(path)
  expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8')
  const text = await response.text()
  return text === ''
    ? []
    : text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
}

describe('a file', () => {
  test('of statements has those of the list with the same filter, the oldest first', async () => {
    const { data } = await api.ask(
      `query ($filter: StatementFilter) { statements(filter: $filter, first: 100, orderBy: [{ field: SAID_ON }]) { nodes {
        slug summary act saidOn { edtf earliest latest } speakers { actor { name slug country } official onBehalfOf { slug } }
        targets { actor { slug } event { slug } stance } mentions { article { document } }
      } } }`,
      { filter },
    )
    const rows = await ndjson(address('statements.ndjson', filter))
    expect(rows).toHaveLength(34)
    expect(rows).toMatchObject(
      data.statements.nodes.map((node: Any) => ({
        statement: node.slug,
        summary: node.summary,
        act: node.act,
        said_on: node.saidOn.edtf,
        said_from: node.saidOn.earliest,
        said_to: node.saidOn.latest,
        speakers: node.speakers.map(({ actor }: Any) => actor.name),
        speaker_countries: node.speakers.map(({ actor }: Any) => actor.country),
        speaker_official: node.speakers.map(({ official }: Any) => official),
        on_behalf_of: node.speakers.map(({ onBehalfOf }: Any) => onBehalfOf?.slug ?? null),
        about: node.targets.map(({ actor, event }: Any) => (actor ?? event).slug),
        stances: node.targets.map(({ stance }: Any) => stance),
        mentions: node.mentions.length,
      })),
    )
  })

  test('has the same rows as CSV and as NDJSON, with the columns in their order', async () => {
    for (const [name, columns] of [
      ['statements', statementFile.columns],
      ['mentions', mentionFile.columns],
    ] as const) {
      const [table, lines] = await Promise.all([csv(`/${name}.csv`), ndjson(`/${name}.ndjson`)])
      expect(Object.keys(table[0] ?? {})).toEqual(columns.map((column) => column.name))
      expect(lines.map((line) => Object.keys(line))).toEqual(lines.map(() => columns.map((column) => column.name)))
      const asCell = (value: unknown) =>
        Array.isArray(value) ? value.map((item) => item ?? '').join('; ') : value === null ? '' : String(value)
      expect(table).toEqual(
        lines.map((line) => Object.fromEntries(Object.entries(line).map(([key, value]) => [key, asCell(value)]))),
      )
    }
  })

  test('of mentions has every mention of the statements, with its words', async () => {
    const rows = await ndjson('/mentions.ndjson')
    expect(rows).toHaveLength(121)
    const { data } = await api.ask('{ articles { nodes { document text } } }')
    const texts = new Map(
      data.articles.nodes.map((one: { document: string; text: string }) => [one.document, one.text]),
    )
    for (const { document, start, end, text } of rows as {
      document: string
      start: number
      end: number
      text: string
    }[]) {
      const content = (texts.get(document) as string).slice(start, end)
      for (const part of text.split(' … ')) expect(content).toContain(part)
    }
    expect(new Set(rows.map(({ statement }) => statement)).size).toBe(95)
  })

  test('of nothing has a header and no row', async () => {
    const response = await api.fetch(address('statements.csv', { provenance: ['EXTRACTED'] }))
    expect((await response.text()).replace(/^\uFEFF/, '')).toBe(
      `${statementFile.columns.map(({ name }) => name).join(',')}\r\n`,
    )
    expect(await ndjson(address('mentions.ndjson', { provenance: ['EXTRACTED'] }))).toEqual([])
  })

  test('costs three SQL statements and one for each page, none for a 304', async () => {
    const { result, sql } = await recordSql(async () => {
      const response = await api.fetch('/statements.csv')
      await response.text()
      return response
    })
    expect(sql).toHaveLength(3)
    const again = await recordSql(() =>
      api.fetch('/statements.csv', { headers: { 'if-none-match': result.headers.get('etag') ?? '' } }),
    )
    expect(again.result.status).toBe(304)
    expect(again.sql).toHaveLength(1)
  })

  test('has no cell that a spreadsheet takes for a formula', () => {
    const cells = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', 'fine', 'a "b", c\nd']
    const text = cells.map((cell) => formats.csv.line({ text: cell })).join('')
    const { data } = Papa.parse<string[]>(text.trimEnd())
    expect(data.map(([cell]) => cell)).toEqual([
      "'=1+1",
      "'+1",
      "'-1",
      "'@SUM(A1)",
      "'\tx",
      "'\rx",
      'fine',
      'a "b", c\nd',
    ])
  })

  test.each([
    ['/statements.csv?filter={', /^filter: expected JSON, such as {"act":\["WARN"\]}, and cannot read it:/],
    ['/statements.csv?filter=[1]', /Expected type "StatementFilter" to be an object/],
    ['/statements.csv?filter={"act":["NO"]}', /^filter got invalid value "NO" at "filter.act\[0\]"/],
    ['/mentions.csv?filter={"nothing":1}', /Field "nothing" is not defined by type "StatementFilter"/],
    ['/mentions.csv?filter={"slug":["sullivan-no-public-threat"]}', /Did you mean "sullivan-no-public-threats"\?$/],
    [
      '/mentions.csv?filter={"saidOn":{"from":"2022-03-14","to":"2022-03-13"}}',
      /^A range of days begins on 2022-03-14/,
    ],
    ['/mentions.csv?filter={"text":"der die das"}', /has only words that nearly every text has/],
    ['/mentions.csv?filter={}&filter={}', /^filter: expected once; join two filters with `and`\.$/],
    ['/mentions.csv?fliter={}', /^A file takes the parameter filter, not "fliter"\.$/],
  ])('is refused in one line: %s', async (path, message) => {
    const response = await api.fetch(path)
    expect(response.status).toBe(400)
    const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] }
    expect(errors[0]?.message).toMatch(message)
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
    expect(api.logged).toEqual([])
  })

  test('is read with GET, by any page', async () => {
    const response = await api.fetch('/statements.csv', { method: 'POST' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
    const head = await api.fetch('/statements.csv', { method: 'HEAD', headers: { origin: 'https://example.org' } })
    expect([head.status, head.headers.get('access-control-allow-origin'), await head.text()]).toEqual([200, '*', ''])
    expect((await api.fetch('/actors.csv')).status).toBe(404)
    for (const path of ['/statements.xlsx', '/__proto__.csv', '/constructor.csv', '/statements.toString'])
      expect((await api.fetch(path)).status).toBe(404)
  })

  test('breaks off where the corpus changes while it is sent', async () => {
    const { database, environment, close } = await testDatabase()
    const owner = connect(database, 'owner', environment)
    const pages = pagesOf(owner.pool, statementFile, 'csv', {}, 'another')
    await expect(pages.next()).rejects.toThrow(
      /^The corpus changed from revision another to \w+ while a file was sent\.$/,
    )
    await owner.close()
    await close()
  })
})
