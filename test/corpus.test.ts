import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { jsonSchemas } from '../seed/format/json-schema.ts'
import { readGraph } from '../seed/graph.ts'
import { projectDirectory } from '../src/shared/project.ts'

const corpus = join(projectDirectory, 'corpus')

describe('the corpus', () => {
  test.each([
    ['000_6911e95e4b9c6409.txt', 'bff0da067285519587d71af281658c05799cdef1c39bd261a3a709004de23d1d'],
    ['001_d0d003ebdd5fba2a.txt', '371d159a2ea56a19bd505208d2640bce01f2e58c8f386df9f9f183c07af73c18'],
    ['002_1afb9acc236d71f6.txt', '19e0dd8d6035bd93fb4fe2c9cb1953d2db5d6c1980c9f493819b2d0aa83bf7e1'],
    ['003_ec03675cfa36e105.txt', '590a2707e2979b1994f22ca5933b93e8d36695bc631fae2e9e0ba51d27f41f71'],
    ['004_84db533ecd3b9760.txt', 'e47c566d53a72828173590552e5f2e3d02f4fee798514d2bfb6581c40d547e8d'],
  ])('has %s byte for byte', async (name, sha256) => {
    const bytes = await readFile(join(corpus, name))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
  })

  test('gives every span the characters that its article has there', async () => {
    const { Article, Mention, Span, Via } = await readGraph(corpus)
    const text = (mentionId: string) => {
      const mention = Mention.find(({ id }) => id === mentionId)
      return Article.find(({ id }) => id === mention?.articleId)?.text ?? ''
    }
    expect(Span.length).toBeGreaterThan(Mention.length)
    for (const { mentionId, start, end, exact } of Span) expect(text(mentionId).slice(start, end)).toBe(exact)
    for (const { mentionId, start, end, words } of Via) expect(text(mentionId).slice(start, end)).toBe(words)
  })

  test('leaves the date stamp out of the text', async () => {
    const { Article } = await readGraph(corpus)
    expect(Article.map(({ text }) => text.slice(0, 6))).toEqual(['Moskau', 'Russla', 'Über C', 'Berich', 'Putin '])
  })

  test('is annotated exhaustively: 25 mentions or more in each of the four long articles', async () => {
    const { Article, Mention } = await readGraph(corpus)
    const counts = Article.map(({ id, document }) => [
      document.slice(0, 3),
      Mention.filter((mention) => mention.articleId === id).length,
    ])
    for (const [document, count] of counts)
      if (document !== '003') expect(count, String(document)).toBeGreaterThanOrEqual(25)
  })

  test('becomes the same rows each time it is read', async () => {
    expect(await readGraph(corpus)).toEqual(await readGraph(corpus))
  })

  for (const [name, schema] of Object.entries(jsonSchemas))
    test(`has a JSON Schema of its ${name} on record, for editors`, async () => {
      await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../corpus/schema/${name}.json`)
    })
})
