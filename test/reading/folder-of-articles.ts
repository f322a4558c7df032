import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { ReadArticle } from '../../seed/reading/article.ts'
import { type ReadOptions, type RefusedArticle, readArticles } from '../../seed/reading/read-articles.ts'

/** A temporary folder with these files, which is gone after the test. */
export function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-reading-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

export interface Reading {
  articles: ReadArticle[]
  refused: RefusedArticle[]
}

export async function readFolder(folder: string, options?: ReadOptions): Promise<Reading> {
  const reading: Reading = { articles: [], refused: [] }
  for await (const read of readArticles(folder, options))
    if ('why' in read) reading.refused.push(read)
    else reading.articles.push(read)
  return reading
}

export const readFiles = (files: Record<string, string | Uint8Array>, options?: ReadOptions) =>
  readFolder(folderOf(files), options)

/** The one article of a file, or why it is refused. */
export async function readFile(name: string, content: string | Uint8Array): Promise<ReadArticle | string> {
  const { articles, refused } = await readFiles({ [name]: content })
  return articles[0] ?? refused[0]?.why ?? 'nothing'
}
