import { createHash } from 'node:crypto'
import type { Problem } from './problem.ts'

/** A document of the corpus as it was given. */
export interface Document {
  /** The name of its file. */
  name: string
  sha256: string
  /** What the offsets of spans count in: the file without the corpus's own date stamp. */
  text: string
  /** The publication month of the stamp, as `YYYY-MM`. */
  stamp: string | undefined
}

/** The corpus's own stamp before a text, ` date YYYY-MM `. It is not part of the article. */
const stampPattern = /^ date (\d{4}-\d{2}) /

/** A document from its bytes; undefined where they cannot be an article, which is added to `problems`. */
export function readDocument(name: string, path: string, bytes: Buffer, problems: Problem[]): Document | undefined {
  const document = readText(bytes)
  if ('error' in document) {
    problems.push({ file: path, message: document.error })
    return undefined
  }
  return { name, sha256: createHash('sha256').update(bytes).digest('hex'), ...document }
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
  const { text, stamp } = withoutStamp(decoded)
  if (text.trim() === '') return { error: 'is empty. An article has text.' }
  return { text, stamp }
}

/** A text, and the stamp that stood before it. */
export function withoutStamp(text: string): Pick<Document, 'text' | 'stamp'> {
  const stamp = stampPattern.exec(text)
  return { text: text.slice(stamp?.[0].length ?? 0), stamp: stamp?.[1] }
}
