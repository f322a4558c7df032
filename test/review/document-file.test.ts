import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { articleInFile } from '../../seed/review/document-file.ts'
import { smallCorpus } from '../help/small-corpus.ts'

const text = 'Die Ministerin sagte, das Land zahle.'
const paragraph = `${text} Er hat nicht gesagt, wann das sein wird, und auch nicht, wie viel es sein wird. `
  .repeat(3)
  .trim()
const line = (of: object) => JSON.stringify(of)
const files = {
  'b.txt': ` date 2022-03 Erste Zeile\r\n\r\n${text}\r\n`,
  'matter.txt': `---\ndate: 2022-03-14\n---\n${text}\n`,
  'marked.txt': `\uFEFF---\ndate: 2022-03-14\n---\n${text}\n`,
  'latin.txt': Buffer.from('Der Präsident sagte, das Land zahle für alle, die das nicht können.', 'latin1'),
  'page.html': `<html lang="de"><title>Streit</title><body><article><h1>Streit</h1><p>${paragraph}</p><p>${paragraph}</p></article></body></html>`,
  'articles.jsonl': [line({ text }), line({ no: text }), line({ text: `Noch etwas: ${text}` })].join('\n'),
  'one.jsonl': line({ text }),
  'a#1.txt': text,
  'empty.txt': ' ',
  'a.pdf': 'x',
}
const read = async (name: string) => articleInFile(join(await smallCorpus(files), name))

describe('a file of an article', () => {
  test('that a corpus can have is kept byte for byte', async () => {
    const given = await read('b.txt')
    expect(given?.bytes.toString()).toBe(files['b.txt'])
    expect(given?.article).toMatchObject({
      text: files['b.txt'].slice(' date 2022-03 '.length),
      published: '2022-03',
      title: 'Erste Zeile',
    })
  })

  test('that has anything but the text is written as its text', async () => {
    expect((await read('matter.txt'))?.bytes.toString()).toBe(text)
    expect((await read('page.html'))?.bytes.toString()).toBe(`Streit\n\n${paragraph}\n\n${paragraph}`)
    expect((await read('marked.txt'))?.bytes.toString()).toBe(text)
  })

  test('may be one line of several, or one that is alone', async () => {
    expect((await read('articles.jsonl#3'))?.article).toMatchObject({
      name: 'articles.jsonl#3',
      text: `Noch etwas: ${text}`,
    })
    expect((await read('one.jsonl'))?.article.text).toBe(text)
    expect((await read('a#1.txt'))?.article.text).toBe(text)
  })

  test('that is not there may be an article of another place', async () => {
    expect(await read('nothing.txt')).toBeUndefined()
    expect(await read('nothing.jsonl#1')).toBeUndefined()
  })

  test.each([
    ['register', 'HERE/register is a folder; expected one article. npm run import reads a whole folder.'],
    [
      'articles.jsonl',
      'HERE/articles.jsonl has several articles; name one by its line, such as HERE/articles.jsonl#1.',
    ],
    [
      'articles.jsonl#2',
      'HERE/articles.jsonl#2 has no text; expected the article as a string in text, content, body or articleBody.',
    ],
    ['articles.jsonl#9', 'HERE/articles.jsonl has no article on line 9.'],
    ['latin.txt', 'HERE/latin.txt is not UTF-8: '],
    ['empty.txt', 'HERE/empty.txt is empty. An article has text.'],
    [
      'a.pdf',
      'HERE/a.pdf is not read; articles are in .txt, .text, .md, .markdown, .html, .htm, .xhtml, .jsonl, .ndjson.',
    ],
  ])('is refused in one line: %s', async (name, message) => {
    const here = await smallCorpus(files)
    await expect(articleInFile(join(here, name))).rejects.toThrow(message.replaceAll('HERE', here))
  })
})
