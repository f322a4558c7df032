import { readFileSync, statSync } from 'node:fs'
import { OperatorError } from '../../src/error.ts'
import { readDocument } from '../document.ts'
import type { Proposed } from '../extraction/annotate.ts'
import type { ReadArticle } from '../reading/article.ts'
import { splitFrontMatter } from '../reading/front-matter.ts'
import { type RefusedArticle, readArticles } from '../reading/read-articles.ts'
import { Unreadable } from '../reading/unreadable.ts'

/** An article to be annotated, and the bytes of the document that its annotation will be of. */
export interface ArticleToReview {
  article: ReadArticle
  bytes: Buffer
  /** What a language model found in it, where one was asked when it was imported. */
  proposed?: Proposed | null | undefined
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false }) !== undefined

/**
 * The article in a file, or in a line of one, `articles.jsonl#3`; undefined where there is no such file.
 * @throws OperatorError where it cannot be read as one article.
 */
export async function articleInFile(given: string): Promise<ArticleToReview | undefined> {
  const [, path = given, line] = isFile(given) ? [] : (/^(.+)#(\d+)$/.exec(given) ?? [])
  if (!isFile(path)) return undefined
  if (statSync(path).isDirectory())
    throw new OperatorError(`${path} is a folder; expected one article. npm run import reads a whole folder.`)
  const read = line === undefined ? await onlyOne(path) : await onLine(path, line)
  if ('why' in read) throw new OperatorError(`${given} ${read.why}`)
  const asItIs = /\.te?xt$/i.test(path) ? untouched(path) : undefined
  if (!asItIs) return { article: read, bytes: Buffer.from(read.text) }
  const { text, bytes } = asItIs
  return { article: { ...read, text }, bytes }
}

async function onlyOne(path: string): Promise<ReadArticle | RefusedArticle> {
  let only: ReadArticle | RefusedArticle | undefined
  for await (const read of readArticles(path)) {
    if (only) throw new OperatorError(`${path} has several articles; name one by its line, such as ${path}#1.`)
    only = read
  }
  if (!only) throw new OperatorError(`${path} has no article.`)
  // A kind of file that is not read is told of all of its kind.
  return 'why' in only && only.name.startsWith('*') ? { ...only, why: only.why.replace(/^\(.*?\): /, 'is ') } : only
}

async function onLine(path: string, line: string): Promise<ReadArticle | RefusedArticle> {
  for await (const read of readArticles(path)) if (read.name.endsWith(`#${Number(line)}`)) return read
  throw new OperatorError(`${path} has no article on line ${Number(line)}.`)
}

/** A text that the corpus can have as it was given; a document is never changed. */
function untouched(path: string): { text: string; bytes: Buffer } | undefined {
  const bytes = readFileSync(path)
  const document = readDocument(path, path, bytes, [])
  if (!document) return undefined
  // Whoever looks for front matter does not see the mark.
  const file = bytes.toString('utf8').replace(/^\uFEFF/, '')
  try {
    return splitFrontMatter(file).body === file ? { text: document.text, bytes } : undefined
  } catch (error) {
    if (error instanceof Unreadable) return undefined
    throw error
  }
}
