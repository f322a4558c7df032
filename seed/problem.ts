import { relative } from 'node:path'

/** One thing that is wrong in the corpus, and where. Lines and columns count from 1. */
export interface Problem {
  file: string
  line?: number | undefined
  column?: number | undefined
  message: string
}

/** Everything that is wrong in the corpus: nothing of it was written. */
export class CorpusError extends Error {
  override name = 'CorpusError'

  readonly problems: Problem[]

  constructor(problems: Problem[]) {
    const sorted = problems.toSorted(byPlace)
    super(sorted.map(describe).join('\n'))
    this.problems = sorted
  }
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}

/** `corpus/000.yaml:12:7: message`, which editors and terminals turn into a link. */
function describe({ file, line, column, message }: Problem): string {
  return `${[relative(process.cwd(), file), line, column].filter((part) => part !== undefined).join(':')}: ${message}`
}
