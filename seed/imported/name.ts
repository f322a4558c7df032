import { statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { OperatorError } from '../../src/error.ts'

/**
 * The name under which a folder's articles are kept: as it is given, else the folder's own; that of a file is without its
 * ending. Folders keep theirs, for `2022.01` and `2022.02` are two.
 * @throws OperatorError where it is none.
 */
export function nameOf(given: string | undefined, folder: string): string {
  const own = basename(resolve(folder))
  const isFile = statSync(folder, { throwIfNoEntry: false })?.isFile() ?? false
  const name = given ?? (isFile ? own.replace(/(?<=.)\.\w+$/, '') : own)
  if (!/^[^/\\\0]{1,100}$/.test(name) || name === '.' || name === '..')
    throw new OperatorError(
      `--as: expected a name without slashes, of at most 100 characters, not ${JSON.stringify(name)}.`,
    )
  return name
}
