import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { projectDirectory } from '../src/shared/project.ts'
import type { DocumentBytes } from './annotated-document.ts'
import { annotationOf } from './folder.ts'
import { registerFiles } from './register.ts'

/** The program's folders of which rows are made; what these import from elsewhere is in the packages' versions. */
const deriving = ['seed', 'src/file', 'src/shared', 'src/text']

/** A hash by which an import tells whether something is what it was: 128 bits are enough for that. */
export function hashOf(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) {
    // The length keeps "ab", "c" apart from "a", "bc".
    hash.update(`${part.length}\n`)
    hash.update(part)
  }
  return hash.digest('hex').slice(0, 32)
}

/**
 * A hash over what every row depends on: the registers of the corpus in `directory`, and the program, for a new
 * version may derive other rows from the same documents.
 */
export function commonInput(directory: string): string {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const sources = deriving.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.[jt]s$/.test(name))
      .map((name) => join(root, folder, name)),
  )
  const files = [
    join(projectDirectory, 'package.json'),
    ...sources.sort(),
    ...registerFiles.map((name) => join(directory, name)),
  ]
  return hashOf(...files.map((file) => readFileSync(file)))
}

/** The bytes of a document's files. */
export const documentBytes = (directory: string, name: string): DocumentBytes => ({
  text: readFileSync(join(directory, name)),
  annotation: readFileSync(join(directory, annotationOf(name))),
})

/** A hash over all that a document's rows are derived from, but for what other documents say. */
export const documentInput = (common: string, { text, annotation }: DocumentBytes) => hashOf(common, text, annotation)
