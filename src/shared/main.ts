import { OperatorError } from '../error.ts'

/**
 * Runs a program. A mistake of whoever runs it is told as it is, without a stack, and ends it with 1.
 * An error that says so by its name, such as CorpusError, counts as one.
 */
export async function runMain(main: () => Promise<void>): Promise<void> {
  try {
    await main()
  } catch (error) {
    console.error(isExpected(error) ? (error as Error).message : error)
    process.exitCode = 1
  }
}

function isExpected(error: unknown): boolean {
  if (error instanceof OperatorError) return true
  const { name, code } = error as { name?: string; code?: string }
  return name === 'CorpusError' || (code?.startsWith('ERR_PARSE_ARGS') ?? false)
}
