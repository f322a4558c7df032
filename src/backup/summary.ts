import { type Backup, rowCount } from './manifest.ts'

const count = (number: number) => number.toLocaleString('en')

/** What is in a backup, in a line, and its hash in another. */
export function contents({ manifest, sha256 }: Backup): string {
  const { revision, tables, program } = manifest
  return `corpus ${revision}, ${count(rowCount(manifest))} rows of ${tables.length} tables, by version ${program}
Its content has the hash ${sha256}.`
}
