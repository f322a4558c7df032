import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from './problem.ts'

/** A document of the corpus as it was given. */
export interface Document {
  /** The name of its file. */
  name: string
  path: string
  sha256: string
  /** What the offsets of spans count in: the file without the corpus's own date stamp. */
  text: string
  /** The publication month of the stamp, as `YYYY-MM`. */
  stamp: string | undefined
}

/** The corpus's own stamp before a text, ` date YYYY-MM `. It is not part of the article. */
const stampPattern = /^ date (\d{4}-\d{2}) /

/** Reads every `.txt` file of the folder; what cannot be an article is added to `problems`. */
export async function readDocuments(directory: string, problems: Problem[]): Promise<Document[]> {
  const entries = await readdir(directory, { withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .map(({ name }) => name)
    .sort()
  const documents: Document[] = []
  const seen = new Map<string, string>()
  for (const name of names) {
    const path = join(directory, name)
    const problem = (message: string) => problems.push({ file: path, message })
    const folded = name.normalize('NFC').toLowerCase()
    const twin = seen.get(folded)
    if (twin !== undefined) problem(`has the same name as ${twin} but for its case; give one of them another name.`)
    seen.set(folded, name)
    const bytes = await readFile(path)
    const document = readText(bytes)
    if ('error' in document) problem(document.error)
    else
      documents.push({
        name,
        path,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        ...document,
      })
  }
  for (const [index, { name, path, sha256 }] of documents.entries()) {
    const same = documents.slice(0, index).find((other) => other.sha256 === sha256)
    if (same)
      problems.push({
        file: path,
        message: `has the same bytes as ${same.name}; ${name} would be counted twice. Remove one of them.`,
      })
  }
  return documents
}

function readText(bytes: Buffer): Pick<Document, 'text' | 'stamp'> | { error: string } {
  let decoded: string
  try {
    // A byte order mark stays in the text: offsets count every character of the file.
    decoded = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return {
      error: 'is not UTF-8. Convert it, and keep the original elsewhere.',
    }
  }
  if (decoded.includes('\0'))
    return {
      error: `has a NUL character at offset ${decoded.indexOf('\0')}; no text has one. Is it a text file?`,
    }
  const stamp = stampPattern.exec(decoded)
  const text = decoded.slice(stamp?.[0].length ?? 0)
  if (text.trim() === '') return { error: 'is empty. An article has text.' }
  return { text, stamp: stamp?.[1] }
}
