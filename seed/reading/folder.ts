import { lstat, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { OperatorError } from '../../src/error.ts'

/** Something in a folder of articles, by its path there with `/` between the parts; `why` where it is not read. */
export type Entry = { name: string; path: string; size: number; why?: undefined } | { name: string; why: string }

/**
 * Everything in a folder and the folders in it, each folder's entries by code point, so that the order is the same on
 * every machine. A folder may also be a single file. Hidden files are passed over: systems and editors make them.
 * @throws OperatorError where there is no such folder.
 */
export async function* entriesOf(folder: string): AsyncGenerator<Entry> {
  const root = await stat(folder).catch(() => undefined)
  if (!root) throw new OperatorError(`There is no folder ${folder} to read articles from.`)
  if (!root.isDirectory()) yield { name: folder.split(/[/\\]/).at(-1) ?? folder, path: folder, size: root.size }
  else yield* below(folder, '')
}

async function* below(path: string, name: string): AsyncGenerator<Entry> {
  let names: string[]
  try {
    names = await readdir(path)
  } catch (error) {
    yield { name, why: unreadable(error) }
    return
  }
  for (const one of names.sort()) if (!one.startsWith('.')) yield* entry(join(path, one), name ? `${name}/${one}` : one)
}

async function* entry(path: string, name: string): AsyncGenerator<Entry> {
  const file = await lstat(path).catch((error: unknown) => unreadable(error))
  if (typeof file === 'string') yield { name, why: file }
  // A link may lead out of the folder, or back into it for ever.
  else if (file.isSymbolicLink())
    yield { name, why: 'is a symbolic link, which is not followed. Copy the file here, or read the folder it is in.' }
  else if (file.isDirectory()) yield* below(path, name)
  // Reading a pipe would wait for somebody to write into it.
  else if (!file.isFile()) yield { name, why: 'is no file that has an end.' }
  else yield { name, path, size: file.size }
}

/** Why the system refuses to read something. */
export const unreadable = (error: unknown) => `cannot be read: ${(error as Error).message}`
