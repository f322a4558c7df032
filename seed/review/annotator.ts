import { type Annotator, annotator } from '../extraction/annotate.ts'
import { extractionVersion } from '../imported/version.ts'
import { CorpusError, type Problem } from '../problem.ts'
import { readRegisters } from '../register.ts'

/**
 * Extracts as an import does, with the registers of the corpus in `directory`.
 * @throws CorpusError where one of them cannot be read.
 */
export function annotatorOf(directory: string): Annotator {
  const problems: Problem[] = []
  const registers = readRegisters(directory, problems)
  if (problems.length > 0) throw new CorpusError(problems)
  return annotator(registers, extractionVersion())
}
