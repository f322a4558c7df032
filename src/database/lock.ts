import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { tryLock } from 'fs-native-extensions'
import { OperatorError } from '../error.ts'

/**
 * Takes the data directory for this process until `release` is called or the process ends.
 *
 * PGlite does not notice a second process on its directory, and both would damage it. The operating
 * system holds the lock, so a killed owner leaves none behind; the file beside the directory only
 * tells whose it is, and stays.
 * @throws OperatorError with the owner's process id where another process has it, or where it cannot be written to.
 */
export async function lockDirectory(directory: string): Promise<{ release(): Promise<void> }> {
  const path = `${directory}.lock`
  const file = await mkdir(dirname(directory), { recursive: true })
    .then(() => open(path, 'a+'))
    .catch((error: Error) => {
      throw new OperatorError(`DATA_DIRECTORY: ${directory} cannot be written to (${error.message}).`)
    })
  if (!tryLock(file.fd)) {
    await file.close()
    const owner = (await readFile(path, 'utf8')).trim()
    throw new OperatorError(
      `The data directory ${directory} is in use by process ${owner}. Stop that process, or set DATA_DIRECTORY to another directory.`,
    )
  }
  await file.truncate()
  await file.write(`${process.pid}\n`)
  return { release: () => file.close() }
}
