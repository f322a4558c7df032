import { dirname, join, normalize } from 'node:path'

/** A source file: its path from the project's folder, and its text. */
export interface SourceFile {
  path: string
  text: string
}

export const rooms = [
  'source',
  'article',
  'actor',
  'statement',
  'event',
  'claim',
  'corpus',
  'count',
  'timeline',
  'network',
  'search',
  'quote',
]

const importPattern = /^(?:import|export)\b[^'"]*?from\s+['"](\.[^'"]+)['"]|^import\s+['"](\.[^'"]+)['"]/gm

/** The files of the project that a file imports. */
function imports({ path, text }: SourceFile): string[] {
  return [...text.matchAll(importPattern)].map((match) => normalize(join(dirname(path), match[1] ?? match[2] ?? '')))
}

const roomOf = (path: string) => rooms.find((room) => path.startsWith(`src/${room}/`))

/** What of the layout a tree breaks, a line each. */
export function violations(files: SourceFile[]): string[] {
  return files.flatMap((file) => {
    const found: string[] = []
    const own = roomOf(file.path)
    for (const imported of imports(file)) {
      const other = roomOf(imported)
      if (own && other && own !== other)
        found.push(`${file.path} imports the room ${other}: name the other model by string`)
      if (file.path.startsWith('src/shared/') && other)
        found.push(`${file.path} imports the room ${other}: shared knows no room`)
      if (file.path.startsWith('src/') && imported.startsWith('test/')) found.push(`${file.path} imports a test`)
      if (own && imported.startsWith('seed/')) found.push(`${file.path} imports the import`)
    }
    if (/^export\b[^'"]*?from\s+['"]/m.test(file.text)) found.push(`${file.path} re-exports`)
    if (/(^|\/)(utils?|helpers?|misc|types|index)\.ts$/.test(file.path))
      found.push(`${file.path} is not named for its one idea`)
    if (
      !file.path.startsWith('test/') &&
      !file.text.startsWith('// Made by `npm run client`') &&
      file.text.split('\n').length > 251
    )
      found.push(`${file.path} is longer than 250 lines`)
    return found
  })
}
