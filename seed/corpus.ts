import { statSync } from 'node:fs'
import { join } from 'node:path'
import { OperatorError } from '../src/error.ts'
import { listDocuments } from './folder.ts'
import { commonInput } from './input.ts'
import type { Problem } from './problem.ts'
import { registerFiles } from './register.ts'

/** A corpus before its documents are read. */
export interface Corpus {
  directory: string
  /** The names of its documents, in their order. */
  documents: string[]
  /** Articles that were imported without an annotation: for each, by its name, a hash over what was read of it. */
  imported: ReadonlyMap<string, string>
  /** The folder in which those are that have to be read. */
  spool: string
  /** A hash over what every row depends on. */
  common: string
  /** What is wrong with the folder. */
  problems: Problem[]
}

/** Documents from which on threads are worth their start, and bytes of registers. */
const manyDocuments = 500
const largeRegisters = 300_000

/** @throws OperatorError where there is no such folder, or a register is not in it. */
export function openCorpus(directory: string): Corpus {
  const problems: Problem[] = []
  const documents = listDocuments(directory, problems)
  for (const file of registerFiles)
    if (!statSync(join(directory, file), { throwIfNoEntry: false })?.isFile())
      throw new OperatorError(`CORPUS_DIRECTORY: ${directory} has no ${file}.`)
  return { directory, documents, imported: new Map(), spool: '', common: commonInput(directory), problems }
}

export const isLarge = ({ documents, imported }: Corpus) => documents.length + imported.size > manyDocuments

export const hasLargeRegisters = ({ directory }: Corpus) =>
  registerFiles.reduce((sum, file) => sum + statSync(join(directory, file)).size, 0) > largeRegisters
