import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { articleOf, type ReadArticle } from './article.ts'
import { decode, decodePage } from './decode.ts'
import type { Draft } from './draft.ts'
import { type Entry, entriesOf, unreadable } from './folder.ts'
import { readPage } from './html-page.ts'
import { readJsonLine } from './json-line.ts'
import { KnownTexts } from './known-text.ts'
import { linesOf } from './line.ts'
import { readMarkdown } from './markdown.ts'
import { readPlainText } from './plain-text.ts'
import { Unreadable } from './unreadable.ts'

/** Something that did not become an article, and why, so that the name can stand before it. */
export interface RefusedArticle {
  name: string
  why: string
  /** The name of the article that has the same text. */
  duplicateOf?: string
}

export interface ReadOptions {
  /** Bytes of a file that is one article, and of a line; what is longer is refused. */
  longest?: number
  /** Told the bytes that have been read, for a progress bar; a file of many articles tells them as it goes. */
  advance?: (bytes: number) => void
}

type Reader = (bytes: Buffer) => Draft

const readers: Record<string, Reader> = {
  txt: (bytes) => readPlainText(decode(bytes)),
  text: (bytes) => readPlainText(decode(bytes)),
  md: (bytes) => readMarkdown(decode(bytes)),
  markdown: (bytes) => readMarkdown(decode(bytes)),
  html: (bytes) => readPage(decodePage(bytes)),
  htm: (bytes) => readPage(decodePage(bytes)),
  xhtml: (bytes) => readPage(decodePage(bytes)),
}
const linesExtensions = ['jsonl', 'ndjson']
const readable = [...Object.keys(readers), ...linesExtensions].map((extension) => `.${extension}`).join(', ')

/** Ten megabytes: no article is as long, and a tree of a page takes many times its text. */
const usualLongest = 10_000_000

/**
 * Reads the articles in a folder, one after the other, in the same order each time; in memory is one of them, and the
 * hashes of the others. What cannot be read comes in its place with the reason; files of kinds that are not read come
 * last, once for each kind.
 * @throws OperatorError where there is no such folder.
 */
export async function* readArticles(
  folder: string,
  { longest = usualLongest, advance = () => {} }: ReadOptions = {},
): AsyncGenerator<ReadArticle | RefusedArticle> {
  const known = new KnownTexts()
  const others = new Map<string, { first: string; count: number }>()
  for await (const entry of entriesOf(folder)) {
    if (entry.why !== undefined) yield { name: entry.name, why: entry.why }
    else {
      const extension = extensionOf(entry.name)
      if (readers[extension] || linesExtensions.includes(extension))
        for await (const read of readEntry(entry, extension, { longest, advance })) yield unlessKnown(read, known)
      else {
        const { first, count } = others.get(extension) ?? { first: entry.name, count: 0 }
        others.set(extension, { first, count: count + 1 })
      }
      if (!linesExtensions.includes(extension)) advance(entry.size)
    }
  }
  for (const [extension, { first, count }] of others) yield ofOtherKind(extension, first, count)
}

/** The bytes in the files that `readArticles` goes through. */
export async function bytesIn(folder: string): Promise<number> {
  let bytes = 0
  for await (const entry of entriesOf(folder)) if (entry.why === undefined) bytes += entry.size
  return bytes
}

async function* readEntry(
  { name, path, size }: Extract<Entry, { path: string }>,
  extension: string,
  { longest, advance }: Required<ReadOptions>,
): AsyncGenerator<ReadArticle | RefusedArticle> {
  const read = readers[extension]
  try {
    if (!read) yield* readLines({ name, path, size }, longest, advance)
    else if (size > longest) yield { name, why: tooLong(longest) }
    else {
      const bytes = await readFile(path)
      yield attempt(name, () => articleOf(name, read(bytes)))
    }
  } catch (error) {
    yield { name, why: unreadable(error) }
  }
}

async function* readLines(
  { name, path, size }: { name: string; path: string; size: number },
  longest: number,
  advance: (bytes: number) => void,
): AsyncGenerator<ReadArticle | RefusedArticle> {
  const stream = createReadStream(path)
  let [lines, told] = [0, 0]
  const tell = (bytes: number) => {
    if (bytes > told) advance(bytes - told)
    told = Math.max(bytes, told)
  }
  try {
    for await (const { number, bytes } of linesOf(stream, longest)) {
      tell(stream.bytesRead)
      const line = `${name}#${number}`
      const draft = bytes ? attempt(line, () => readJsonLine(bytes)) : { name: line, why: tooLong(longest) }
      if (!draft) continue
      lines++
      yield 'why' in draft ? draft : attempt(line, () => articleOf(line, draft))
    }
  } finally {
    tell(size)
  }
  if (lines === 0) yield { name, why: 'is empty. It should have an article on each line.' }
}

/** What a reader makes; or why it makes nothing, which may be a limit of a parser that nobody foresaw. */
function attempt<T>(name: string, read: () => T): T | RefusedArticle {
  try {
    return read()
  } catch (error) {
    return { name, why: error instanceof Unreadable ? error.message : unreadable(error) }
  }
}

function unlessKnown(read: ReadArticle | RefusedArticle, known: KnownTexts): ReadArticle | RefusedArticle {
  if ('why' in read) return read
  const first = known.firstWith(read.text, read.name)
  return first === undefined ? read : { name: read.name, why: `has the same text as ${first}.`, duplicateOf: first }
}

const extensionOf = (name: string) => /[^/]\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

const tooLong = (longest: number) =>
  `is longer than ${longest.toLocaleString('en')} bytes. No article is; part it, or write one article a line into a .jsonl.`

function ofOtherKind(extension: string, first: string, count: number): RefusedArticle {
  const which = count === 1 ? first : `${count.toLocaleString('en')} files, the first ${first}`
  return {
    name: extension ? `*.${extension}` : 'files without an extension',
    why: `(${which}): not read; articles are in ${readable}.`,
  }
}
