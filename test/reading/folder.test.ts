import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bytesIn } from '../../seed/reading/read-articles.ts'
import { ReadingSummary } from '../../seed/reading/summary.ts'
import { folderOf, readFiles, readFolder } from './folder-of-articles.ts'

const text = 'Die Ministerin sagte am Montag, man prüfe die Lage.'
const said = (refused: { name: string; why: string }[]) => refused.map(({ name, why }) => `${name} ${why}`)

describe('a folder of articles', () => {
  test('is read with the folders in it, always in the same order', async () => {
    const { articles } = await readFiles({
      'b.txt': `${text} b`,
      'B.txt': `${text} B`,
      'a/z.md': `${text} z`,
      'a/ä.txt': `${text} ä`,
      'a.txt': `${text} a`,
    })
    expect(articles.map(({ name }) => name)).toEqual(['B.txt', 'a/z.md', 'a/ä.txt', 'a.txt', 'b.txt'])
  })

  test('may be one file', async () => {
    const folder = folderOf({ 'a.jsonl': JSON.stringify({ text }) })
    expect((await readFolder(join(folder, 'a.jsonl'))).articles).toMatchObject([{ name: 'a.jsonl#1' }])
  })

  test('has to be there', async () => {
    await expect(readFolder('/nowhere/at/all')).rejects.toThrow(
      'There is no folder /nowhere/at/all to read articles from.',
    )
  })

  test('has each text once, whatever its white space', async () => {
    const { articles, refused } = await readFiles({
      'a.txt': text,
      'b/c.txt': ` ${text.replaceAll(' ', '\n ').normalize('NFD')}\n`,
      'd.jsonl': JSON.stringify({ text }),
      'e.txt': `${text} Mehr.`,
    })
    expect(articles.map(({ name }) => name)).toEqual(['a.txt', 'e.txt'])
    expect(refused).toEqual([
      { name: 'b/c.txt', why: 'has the same text as a.txt.', duplicateOf: 'a.txt' },
      { name: 'd.jsonl#1', why: 'has the same text as a.txt.', duplicateOf: 'a.txt' },
    ])
  })

  test('says once what kinds of files are not read, and nothing of hidden ones', async () => {
    const { articles, refused } = await readFiles({
      'a.txt': text,
      'b.pdf': '%PDF',
      'c.PDF': '%PDF',
      README: 'x',
      '.DS_Store': 'x',
      '.git/config': 'x',
    })
    expect(articles).toHaveLength(1)
    expect(said(refused)).toEqual([
      'files without an extension (README): not read; articles are in .txt, .text, .md, .markdown, .html, .htm, .xhtml, .jsonl, .ndjson.',
      '*.pdf (2 files, the first b.pdf): not read; articles are in .txt, .text, .md, .markdown, .html, .htm, .xhtml, .jsonl, .ndjson.',
    ])
  })

  test('has links that are not followed, and pipes that are not waited for', async () => {
    const folder = folderOf({ 'a.txt': text })
    symlinkSync('/etc/hostname', join(folder, 'b.txt'))
    symlinkSync(folder, join(folder, 'c'))
    execFileSync('mkfifo', [join(folder, 'd.txt')])
    const { articles, refused } = await readFolder(folder)
    expect(articles).toHaveLength(1)
    expect(said(refused)).toEqual([
      'b.txt is a symbolic link, which is not followed. Copy the file here, or read the folder it is in.',
      'c is a symbolic link, which is not followed. Copy the file here, or read the folder it is in.',
      'd.txt is no file that has an end.',
    ])
  })

  test('may have folders that are called as articles are', async () => {
    const folder = folderOf({ 'a.txt/b.txt': text })
    mkdirSync(join(folder, 'c.jsonl'))
    expect(await readFolder(folder)).toMatchObject({ articles: [{ name: 'a.txt/b.txt' }], refused: [] })
  })

  test('has files that are too long', async () => {
    const { refused } = await readFiles({ 'a.txt': text.repeat(100), 'b.html': text.repeat(100) }, { longest: 1_000 })
    expect(refused.map(({ name }) => name)).toEqual(['a.txt', 'b.html'])
    expect(refused[0]?.why).toContain('is longer than 1,000 bytes.')
  })

  test('tells how far it is in bytes', async () => {
    const lines = `${JSON.stringify({ text: text.repeat(50) })}\n`.repeat(50)
    const folder = folderOf({ 'a.txt': text, 'b.pdf': 'x', 'c/d.jsonl': lines })
    const advanced: number[] = []
    await readFolder(folder, { advance: (bytes) => advanced.push(bytes) })
    expect(advanced.slice(0, 2)).toEqual([Buffer.byteLength(text), 1])
    // Where a file has many articles not only at its end: it may be the only one.
    expect(advanced.length).toBeGreaterThan(3)
    expect(await bytesIn(folder)).toBe(advanced.reduce((sum, bytes) => sum + bytes))
  })
})

test('a summary says what was read, what was not and why, and what should be looked at', async () => {
  const summary = new ReadingSummary()
  const { articles, refused } = await readFiles({
    'a.txt': `---\ndate: 2022-03-14\n---\n${text}`,
    'b.txt': text,
    'c.txt': `${text} Mehr.`,
    'd.txt': 'The minister said on Monday that the situation was under review.',
    'e.txt': '',
    'f.txt': `---\ndate: neulich\n---\n${text} Noch mehr.`,
  })
  for (const read of [...articles, ...refused]) summary.add(read)
  expect(String(summary)).toBe(`4 articles read, 1 with the same text as another, 1 refused. Languages: 3 de, 1 en.
Refused:
  e.txt is empty. An article has text.
Read once:
  b.txt has the same text as a.txt.
To be looked at:
  has no date: c.txt, d.txt
  has a date that is none: "neulich": f.txt`)
})

test('a summary names everything that was refused, and some of what is there twice', () => {
  const summary = new ReadingSummary()
  for (let n = 0; n < 30; n++) {
    summary.add({ name: `${n}.txt`, why: 'is empty.' })
    summary.add({ name: `${n}.md`, why: 'has the same text as a.md.', duplicateOf: 'a.md' })
  }
  const lines = String(summary).split('\n')
  expect(lines.filter((line) => line.endsWith('is empty.'))).toHaveLength(30)
  expect(lines.slice(-2)).toEqual([
    '  19.md has the same text as a.md.',
    '  and 10 more that have the same text as another.',
  ])
})

test('a summary says that rules find quotations in German and English only, where there are others', async () => {
  const summary = new ReadingSummary()
  const { articles } = await readFiles({
    'a.txt': text,
    'b.txt': 'Ο δήμαρχος είπε τη Δευτέρα ότι η γέφυρα θα κλείσει την άνοιξη, και δεν απάντησε σε άλλες ερωτήσεις.',
  })
  for (const read of articles) summary.add(read)
  expect(String(summary)).toContain('Languages: 1 de, 1 el. Rules find quotations in de and en only.')
})
