import { tmpdir } from 'node:os'
import { OperatorError } from '../../src/error.ts'

/**
 * Writes something beside which articles lie while they are imported.
 * @throws OperatorError where there is no room for it.
 */
export function writeInSpool<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new OperatorError(
      `Articles cannot be kept in ${tmpdir()} while they are imported: ${(error as Error).message}. Set TMPDIR to a folder with room; a hundred thousand articles take three gigabytes.`,
    )
  }
}
