import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '../document.ts'
import type { Proposed } from '../extraction/annotate.ts'
import { hashOf } from '../input.ts'
import type { ReadArticle } from '../reading/article.ts'

/** What is kept of an article that was read, and all that its rows are derived from. */
export type ImportedArticle = Omit<ReadArticle, 'remarks'> & {
  /** What a language model found in it; where none was asked, rules do it each time. */
  proposed?: Proposed | null
}

/**
 * Whether a document is an imported article: its name is a path, from the name of the folder on, where documents of the
 * corpus lie in one folder.
 */
export const isImported = (name: string): boolean => name.includes('/')

/** An article as it is written down, the same each time. */
export const textOf = ({ proposed, ...article }: ImportedArticle): string => {
  const { name, text, title, language, published, outlet, url, sha256 } = article
  return JSON.stringify({
    name,
    text,
    title,
    language,
    published,
    outlet,
    url,
    sha256,
    proposed: proposed ?? undefined,
  })
}

/** A hash over what was read of an article. */
export const contentOf = (article: ImportedArticle): string => hashOf(textOf(article))

/** A hash over all that the rows of an imported article are derived from, but for what other documents say. */
export const importedInput = (common: string, content: string): string => hashOf(common, content)

/** The file of a folder of articles that are being imported. */
export const fileOf = (folder: string, name: string): string =>
  join(folder, `${createHash('sha256').update(name).digest('hex').slice(0, 32)}.json`)

/** @throws Error where there is no such file. */
export const readImported = (folder: string, name: string): ImportedArticle =>
  JSON.parse(readFileSync(fileOf(folder, name), 'utf8'))

/** An imported article as a document of the corpus. */
export const documentOf = ({ name, sha256, text }: ImportedArticle): Document => ({
  name,
  sha256,
  text,
  stamp: undefined,
})
