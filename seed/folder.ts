import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { OperatorError } from '../src/error.ts'
import type { Problem } from './problem.ts'

/** The name of the file that annotates a document. */
export const annotationOf = (document: string) => document.replace(/\.txt$/, '.yaml')

/**
 * The names of the documents of the corpus in `directory` that have an annotation, in their order; what has no
 * other half is added to `problems`.
 * @throws OperatorError where there is no such folder.
 */
export function listDocuments(directory: string, problems: Problem[]): string[] {
  const files = filesOf(directory)
  const problem = (name: string, message: string) => problems.push({ file: join(directory, name), message })
  const names = new Set(files)
  const folded = new Map<string, string>()
  const documents: string[] = []
  for (const name of files.filter((file) => file.endsWith('.txt')).sort()) {
    const key = name.normalize('NFC').toLowerCase()
    const twin = folded.get(key)
    if (twin !== undefined)
      problem(name, `has the same name as ${twin} but for its case; give one of them another name.`)
    folded.set(key, name)
    if (names.has(annotationOf(name))) documents.push(name)
    else problem(name, `has no annotation; expected one in ${annotationOf(name)} beside it.`)
  }
  for (const name of files.filter((file) => /\.ya?ml$/.test(file))) {
    const document = name.replace(/\.ya?ml$/, '.txt')
    if (!names.has(document)) problem(name, `annotates nothing; expected a document ${document} beside it.`)
    else if (name.endsWith('.yml')) problem(name, `is not read; an annotation's name ends in .yaml.`)
  }
  return documents
}

function filesOf(directory: string): string[] {
  try {
    return readdirSync(directory, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
  } catch {
    throw new OperatorError(`CORPUS_DIRECTORY: there is no folder ${directory}.`)
  }
}
