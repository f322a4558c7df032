import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Api, openApi } from '../help/api.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const document = `query ($text: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      kind rank
      node { ... on Statement { slug } ... on Article { slug } ... on Actor { slug } ... on Event { slug } }
      passages { of text marked(open: "[", close: "]") marks { start end } }
    }
  }
}`

interface Node {
  kind: string
  rank: number
  node: { slug: string }
  passages: { of: string; text: string; marked: string; marks: { start: number; end: number }[] }[]
}

async function search(text: string, kinds?: string[], page: object = {}) {
  const { data, errors, sql } = await api.ask(document, { text, kinds, ...page })
  expect(errors).toBeUndefined()
  const { nodes, totalCount, pageInfo } = data.search
  return { nodes: nodes as Node[], slugs: nodes.map(({ node }: Node) => node.slug), totalCount, pageInfo, sql }
}

describe('a search', () => {
  test('finds a word in any inflection, the best first, with the words marked', async () => {
    const { nodes, sql } = await search('Sanktionen umgehen', ['STATEMENT'])
    expect(nodes.map(({ node }) => node.slug)).toEqual([
      'us-circles-say-russia-asked-for-help-against-sanctions',
      'us-tells-china-evasion-will-have-consequences',
      'sullivan-sanctions-evasion-will-have-consequences',
    ])
    expect(nodes[0]?.passages).toMatchObject([
      {
        of: 'CONTENT',
        marked: 'Russland habe China … auch um Hilfe bei der [Umgehung] westlicher [Sanktionen] gebeten',
      },
    ])
    const ranks = nodes.map(({ rank }) => rank)
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a))
    expect(ranks.every((rank) => rank > 0 && rank <= 1)).toBe(true)
    expect(sql).toHaveLength(2)
  })

  test.each([
    ['Aussenministerium', 'ACTOR', 'china-foreign-ministry'],
    ['Peskov', 'ACTOR', 'dmitry-peskov'],
    ['Peskow', 'ACTOR', 'dmitry-peskov'],
    ['peskow dmitrij', 'ACTOR', 'dmitry-peskov'],
    ['economic sanction losses', 'STATEMENT', 'sullivan-will-not-stand-by'],
    ['olympische Spiele', 'EVENT', 'winter-olympics-2022'],
    ['Treffen Rom', 'STATEMENT', 'white-house-announces-rome-meeting'],
  ])('by %j finds the %s %s', async (text, kind, slug) => {
    const { nodes } = await search(text, [kind], { first: 100 })
    expect(nodes.map(({ node }) => node.slug)).toContain(slug)
  })

  test('puts whoever has the very name first', async () => {
    const { nodes } = await search('China')
    expect(nodes[0]).toMatchObject({ kind: 'ACTOR', rank: 1, node: { slug: 'china' } })
  })

  test.each(['Peskows', 'Sanktionen', 'Moskau', 'Außenminister'])(
    'marks in everything that it finds by %s what was looked for',
    async (text) => {
      for (const { passages, node } of (await search(text, undefined, { first: 100 })).nodes)
        expect(passages, node.slug).not.toEqual([])
    },
  )

  test('marks characters that are there', async () => {
    const { nodes } = await search('China Russland', ['ARTICLE', 'STATEMENT'], { first: 100 })
    expect(nodes.length).toBeGreaterThan(10)
    for (const { passages } of nodes)
      for (const { text, marks } of passages)
        for (const { start, end } of marks) expect(text.slice(start, end)).toMatch(/(chin|russ)/i)
  })

  test('of a quotation finds what is printed just so', async () => {
    expect((await search('"im großen Stil"', ['STATEMENT'])).slugs).toHaveLength(2)
    expect((await search('"Peking"', ['ACTOR'])).slugs).toContain('china-government')
    expect((await search('"Stil großen im"', ['STATEMENT'])).slugs).toEqual([])
    expect((await search('"100%_im großen\\ Stil"')).slugs).toEqual([])
  })

  test('is paged forward, everything once, and tells how much there is', async () => {
    const whole = await search('China', undefined, { first: 100 })
    const seen: string[] = []
    for (let after: string | null = null; ; ) {
      const page = await search('China', undefined, { first: 7, after })
      expect(page.totalCount).toBe(whole.totalCount)
      seen.push(...page.nodes.map(({ kind, node }) => `${kind} ${node.slug}`))
      if (!page.pageInfo.hasNextPage || seen.length >= 100) break
      after = page.pageInfo.endCursor
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.slice(0, 100)).toEqual(
      whole.nodes.map(({ kind, node }) => `${kind} ${node.slug}`).slice(0, seen.length),
    )
  })

  test('of all kinds costs one SQL statement and one for each kind that is found', async () => {
    expect((await search('Sullivan', undefined, { first: 100 })).sql.length).toBeLessThanOrEqual(5)
  })

  test('for no kind finds nothing', async () => {
    expect(await search('China', [])).toMatchObject({ nodes: [], totalCount: 0 })
  })

  test.each([
    [
      { text: 'der die das' },
      'search(text): "der die das" has only words that nearly every text has. Add one that is rarer.',
    ],
    [
      { text: 'China -nicht' },
      'search(text): -nicht: nearly every text has this word, so it cannot be excluded. Leave it out.',
    ],
    [{ text: '"offen' }, 'search(text): The quotation that begins with "\\"offen" does not end. Close it with ".'],
    [{ text: 'x'.repeat(10_000) }, 'search(text): at most 200 characters are taken, and 10000 came.'],
    [{ text: 'China', after: 'bm90aGluZw==' }, 'search(after): expected a cursor of this list, not "bm90aGluZw==".'],
    [
      { text: 'China', first: 101 },
      'search(first): a page has at most 100 items, and 101 were asked for. Take the next pages with `after`.',
    ],
  ])('of %j is told so', async (variables, message) => {
    const { errors, sql } = await api.ask(document, variables)
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } })
    expect(sql).toEqual([])
  })

  test('goes forward only', async () => {
    const { errors } = await api.ask('{ search(text: "China", last: 3) { totalCount } }')
    expect(errors?.[0]?.message).toBe('search: pages go forward only; use `first` and `after`.')
  })
})

const verify = `query ($text: String!) {
  verifyQuote(text: $text) {
    verdict
    matches {
      verdict edits similarity exact start end isTranslation
      sentence { text start end }
      article { slug text }
      mentions { statement { slug speakers { actor { slug } } } }
    }
  }
}`

describe('a quotation', () => {
  test('that is printed is exact, with whose words it is', async () => {
    const { data, sql } = await api.ask(verify, { text: '„dass wir nicht tatenlos zusehen werden“' })
    const [match] = data.verifyQuote.matches
    expect(data.verifyQuote.verdict).toBe('EXACT')
    expect(match.article.text.slice(match.start, match.end)).toBe('dass wir nicht tatenlos zusehen werden')
    expect(match.article.text.slice(match.sentence.start, match.sentence.end)).toBe(match.sentence.text)
    expect(match.sentence.text).toMatch(/^"Wir sind darüber besorgt .* sagte er bei CNN\.$/)
    expect(match.isTranslation).toBe(true)
    expect(match.mentions.map(({ statement }: never) => statement['slug'])).toContain('sullivan-will-not-stand-by')
    expect(sql.length).toBeLessThanOrEqual(3)
  })

  test('that differs a little is near, the nearest first', async () => {
    const { data } = await api.ask(verify, { text: 'Wir waren darüber besorgt, und haben Peking mitgeteilt' })
    expect(data.verifyQuote.verdict).toBe('NEAR')
    const edits = data.verifyQuote.matches.map((match: { edits: number }) => match.edits)
    expect(edits).toEqual([...edits].sort((a: number, b: number) => a - b))
    expect(data.verifyQuote.matches[0].exact).toBe('Wir sind darüber besorgt und haben Peking mitgeteilt')
  })

  test("that is the article's own words has nobody's mention", async () => {
    const { data } = await api.ask(verify, { text: 'berichtete die Zeitung unter Berufung auf US-Regierungskreise' })
    expect(data.verifyQuote.matches[0]).toMatchObject({ verdict: 'EXACT', isTranslation: null, mentions: [] })
  })

  test('that is any sentence or content of the corpus is exact', async () => {
    const { data } = await api.ask(
      '{ articles { nodes { mentions(first: 100) { nodes { spans(role: [CONTENT]) { exact } } } } } }',
    )
    const contents: string[] = data.articles.nodes.flatMap((article: never) =>
      (article['mentions']['nodes'] as { spans: { exact: string }[] }[]).flatMap(({ spans }) =>
        spans.map(({ exact }) => exact),
      ),
    )
    // A content of two parts may have one that is only a pronoun.
    const told = contents.filter((text) => text.length > 3)
    expect(told.length).toBeGreaterThan(120)
    for (let from = 0; from < told.length; from += 20) {
      const some = told.slice(from, from + 20)
      const answer = await api.ask(
        `query (${some.map((_, index) => `$q${index}: String!`)}) { ${some.map((_, index) => `q${index}: verifyQuote(text: $q${index}) { verdict }`)} }`,
        Object.fromEntries(some.map((text, index) => [`q${index}`, text])),
      )
      for (const [index, text] of some.entries()) expect(answer.data[`q${index}`].verdict, text).toBe('EXACT')
    }
  })

  test.each(['Umgehung von Sankionen', 'Der Kreml dementiexte den Bericht', 'Fals\u00ADchmeldungen über Ch\u200Bina'])(
    'with a mistake in it is near: %s',
    async (text) => {
      const { data } = await api.ask(verify, { text })
      expect(data.verifyQuote.verdict).toBe('NEAR')
    },
  )

  test('that nobody printed is not found', async () => {
    const { data, sql } = await api.ask(verify, { text: 'Das hat niemand jemals irgendwo so gedruckt' })
    expect(data.verifyQuote).toEqual({ verdict: 'NOT_FOUND', matches: [] })
    expect(sql).toHaveLength(1)
  })

  test.each([
    ['', 'text: "" has no word by which it could be found. Give more of the sentence.'],
    ['„…“', 'text: "„…“" has no word by which it could be found. Give more of the sentence.'],
    ['x'.repeat(10_000), 'verifyQuote(text): at most 1000 characters are taken, and 10000 came.'],
  ])('%.10j is told so', async (text, message) => {
    const { errors } = await api.ask(verify, { text })
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } })
  })
})
