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
  return { directory, documents, common: commonInput(directory), problems }
}

export const isLarge = ({ documents }: Corpus) => documents.length > manyDocuments

export const hasLargeRegisters = ({ directory }: Corpus) =>
  registerFiles.reduce((sum, file) => sum + statSync(join(directory, file)).size, 0) > largeRegisters
