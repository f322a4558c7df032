import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder with the project's package.json: the same whether this runs from `src` or from `dist`. */
export const projectDirectory = findUpwards(dirname(fileURLToPath(import.meta.url)))

function findUpwards(directory: string): string {
  return existsSync(join(directory, 'package.json')) ? directory : findUpwards(dirname(directory))
}
