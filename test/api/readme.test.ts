import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readGraph } from '../../seed/graph.ts'
import { readEnvironment } from '../../src/environment.ts'
import { files } from '../../src/file/file.ts'
import { questions } from '../../src/graphiql/questions.ts'
import { projectDirectory } from '../../src/shared/project.ts'
import { type Api, openApi } from '../help/api.ts'
import { copiedCorpus } from '../help/small-corpus.ts'

const readme = readFileSync(join(projectDirectory, 'README.md'), 'utf8')

/** The fenced blocks of the README in their order, without the indentation of a list. */
const blocks = [...readme.matchAll(/^( *)```(\w*)\n([\s\S]*?)^ *```$/gm)].map(
  ([, indent = '', language = '', text = '']) => ({
    language,
    text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }),
)
const textOf = (language: string) => blocks.filter((block) => block.language === language).map(({ text }) => text)

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

describe('the README', () => {
  for (const [index, { language, text }] of blocks.entries())
    if (language === 'graphql')
      test(`has a query that is answered: block ${index}`, async () => {
        const { data, errors, sql } = await api.ask(text)
        expect(errors).toBeUndefined()
        expect(sql.length).toBeLessThanOrEqual(4)
        const next = blocks[index + 1]
        if (next?.language === 'json') expect(JSON.parse(next.text)).toEqual(data)
      })

  test('links every question', () => {
    for (const { name } of questions) expect(readme).toContain(`(src/graphiql/questions/${name}.graphql)`)
  })

  test('lists every setting with its default', () => {
    for (const [name, value] of Object.entries(readEnvironment({}))) {
      const row = readme.split('\n').find((line) => line.startsWith('|') && line.includes(`\`${name}\``))
      expect(row, name).toBeDefined()
      expect(row).toContain(String(value).replace(`${projectDirectory}/`, ''))
    }
  })

  test('names the columns of files in their order', () => {
    const flat = readme.replaceAll(/\s+/g, ' ')
    for (const { columns } of Object.values(files))
      expect(flat).toContain(`${columns.map(({ name }) => `\`${name}\``).join(', ')}.`)
  })

  test('names only commands that there are', async () => {
    const { scripts } = JSON.parse(await readFile(join(projectDirectory, 'package.json'), 'utf8'))
    for (const [, name] of readme.matchAll(/`npm run ([\w:]+)/g)) expect(Object.keys(scripts)).toContain(name)
  })

  test('tells how to add an article, and that works', async () => {
    const directory = await copiedCorpus(join(projectDirectory, 'corpus'))
    const [text = ''] = textOf('text')
    const [annotation = '', actor = ''] = textOf('yaml')
    await writeFile(join(directory, 'new.txt'), text)
    await writeFile(join(directory, 'new.yaml'), annotation)
    const register = join(directory, 'register', 'actors.yaml')
    await writeFile(register, `${await readFile(register, 'utf8')}\n${actor}`)
    const { Article, Statement } = await readGraph(directory)
    expect(Article).toHaveLength(6)
    expect(Statement.map(({ slug }) => slug)).toContain('diplomat-calls-for-calm')
  })
})
