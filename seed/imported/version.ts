import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hashOf } from '../input.ts'

/** The version of the rules: another one where anything of them is another. */
export function extractionVersion(): string {
  const folder = fileURLToPath(new URL('../extraction', import.meta.url))
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/.test(name))
    .sort()
  return hashOf(...files.map((name) => readFileSync(join(folder, name)))).slice(0, 8)
}
