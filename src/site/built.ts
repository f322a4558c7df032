import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

/** How a file may be sent, the smallest first. */
const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** A file of the page, in each form in which it was built. */
export interface BuiltFile {
  type: string
  tag: string
  plain: Uint8Array<ArrayBuffer>
  encoded: { encoding: string; body: Uint8Array<ArrayBuffer> }[]
}

/** The files of a built page by their path below it, such as `assets/x.js`; all of them are about a megabyte. */
export async function readBuilt(folder: string): Promise<Map<string, BuiltFile>> {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll('\\', '/'))
  const read = async (name: string) => new Uint8Array(await readFile(join(folder, name)))
  const files = new Map<string, BuiltFile>()
  for (const name of names) {
    const type = types[extname(name)]
    if (!type) continue
    const plain = await read(name)
    const encoded = []
    for (const [encoding, ending] of encodings)
      if (names.includes(name + ending)) encoded.push({ encoding, body: await read(name + ending) })
    const tag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
    files.set(name, { type, tag, plain, encoded })
  }
  return files
}
