import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { annotation } from '../../seed/format/annotation.ts'
import type { Problem } from '../../seed/problem.ts'
import { write } from '../../seed/review/written.ts'
import { readYaml } from '../../seed/yaml-file.ts'
import { smallCorpus } from '../help/small-corpus.ts'
import { extraction, readArticle, statement, stranger, text } from './made-up.ts'

const given = (name: string) => ({ article: { ...readArticle, name }, bytes: Buffer.from(text) })
const known = extraction([statement()])
const unknown = extraction([statement()], { 'a-beamter': stranger('Beamter') })

/** A folder that is no corpus. */
async function emptyFolder(): Promise<string> {
  const folder = join(await smallCorpus(), 'empty')
  await mkdir(folder)
  return folder
}

describe('what is written', () => {
  test('is a document, its annotation and the actors that are lacking, and what to do next', async () => {
    const folder = join(await emptyFolder(), 'new')
    const said = write(given('news/2022/articles.jsonl#3'), unknown, { folder, corpus: '/corpus', overwrite: false })
    expect((await readdir(folder)).sort()).toEqual(['articles-3.actors.yaml', 'articles-3.txt', 'articles-3.yaml'])
    expect(await readFile(join(folder, 'articles-3.txt'), 'utf8')).toBe(text)
    expect(said.replaceAll(folder, 'FOLDER')).toBe(`Wrote FOLDER/articles-3.txt and
  FOLDER/articles-3.yaml: 1 statement, 0 of them marked as doubtful;
  FOLDER/articles-3.actors.yaml: 1 actor that the register lacks.

What to do next:
1. Correct FOLDER/articles-3.yaml: look at what is marked as doubtful, and write each summary that is TODO.
2. Paste those of FOLDER/articles-3.actors.yaml that are right into /corpus/register/actors.yaml, and remove the file.
3. Move FOLDER/articles-3.txt and FOLDER/articles-3.yaml to /corpus, run npm run seed -- --check, and mend what it names.`)
  })

  test('lies in a corpus as its other files do: a document as it is, the actors beside the register', async () => {
    const folder = await smallCorpus({ 'b.txt': text })
    const said = write(given('b.txt'), unknown, { folder, corpus: folder, overwrite: false })
    expect((await readdir(folder)).sort()).toEqual(['a.txt', 'a.yaml', 'b.txt', 'b.yaml', 'register'])
    expect(await readdir(join(folder, 'register'))).toContain('b.actors.yaml')
    expect(said).toMatch(/\n3\. Then run npm run seed -- --check, and mend what it names\.$/)
  })

  test('only prints what another annotation describes, and describes it in its own', async () => {
    const folder = await emptyFolder()
    const shared = extraction([statement({ slug: 'said-by-anna-muster-0123456789ab' })])
    const paths = { folder, corpus: '/corpus', overwrite: true }
    for (const name of ['b.txt', 'c.txt', 'b.txt']) write(given(name), shared, paths)
    const [b, c] = await Promise.all(['b.yaml', 'c.yaml'].map((name) => readFile(join(folder, name), 'utf8')))
    expect(b).toContain('  - slug: said-by-anna-muster-0123456789ab\n    summary:')
    expect(b).toContain('leave a slug as it is that begins with said-by')
    expect(
      c,
    ).toContain(`  # doubtful: b.yaml describes it, by the same speaker, of the same day and in the same words: is it one statement?
  - statement: said-by-anna-muster-0123456789ab
    mentions:
      - presentation: INDIRECT`)
    const problems: Problem[] = []
    expect(readYaml(join(folder, 'c.yaml'), annotation, problems).value?.statements).toHaveLength(1)
    expect(problems).toEqual([])
  })

  test.each([
    ['b.txt', 'another text', known],
    ['b.yaml', 'work of hours', known],
    ['b.actors.yaml', 'work of hours', unknown],
  ])('replaces no %s that is there unless that is wanted', async (name, content, of) => {
    const folder = await emptyFolder()
    await writeFile(join(folder, name), content)
    const written = (overwrite: boolean) => write(given('b.txt'), of, { folder, corpus: '/corpus', overwrite })
    expect(() => written(false)).toThrow(
      `${join(folder, name)} exists, and nothing was written. With --overwrite it is replaced.`,
    )
    expect(await readdir(folder)).toEqual([name])
    written(true)
    expect(await readFile(join(folder, name), 'utf8')).not.toBe(content)
  })

  test('says what should be looked at of the article, and that nothing was found in it', async () => {
    const { article, bytes } = given('b.txt')
    const folder = await emptyFolder()
    const empty = { article: { ...article, language: 'fr', remarks: ['has no date'] }, bytes }
    const said = write(empty, extraction([]), { folder, corpus: '/corpus', overwrite: false })
    expect(said).toContain('b.yaml: no statement was found in the article, which is in fr;')
    expect(said).toContain('\nThe article has no date.\n')
  })

  test('leaves no actors of an earlier time', async () => {
    const folder = await emptyFolder()
    write(given('b.txt'), unknown, { folder, corpus: '/corpus', overwrite: false })
    const said = write(given('b.txt'), known, { folder, corpus: '/corpus', overwrite: true })
    expect((await readdir(folder)).sort()).toEqual(['b.txt', 'b.yaml'])
    expect(said).toContain('every actor is in the register.')
  })

  test('needs a folder', async () => {
    const file = join(await smallCorpus(), 'a.txt')
    expect(() => write(given('b.txt'), known, { folder: file, corpus: '/corpus', overwrite: false })).toThrow(
      `${file} is no folder.`,
    )
  })
})
