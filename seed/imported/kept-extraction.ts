import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Extraction } from '../extraction/annotate.ts'
import { fileOf } from './imported.ts'
import { writeInSpool } from './write-in-spool.ts'

const pathOf = (folder: string, name: string) => `${fileOf(folder, name)}.extracted`

/** Keeps what was extracted from an article of a spool, which lives as long as one import. */
export function keepExtraction(folder: string, name: string, { annotation, actors }: Extraction): void {
  writeInSpool(() => writeFileSync(pathOf(folder, name), JSON.stringify({ annotation, actors: [...actors] })))
}

/** What was extracted before in the same import. */
export function keptExtraction(folder: string, name: string): Extraction | undefined {
  const path = pathOf(folder, name)
  if (!existsSync(path)) return undefined
  const { annotation, actors } = JSON.parse(readFileSync(path, 'utf8'))
  return { annotation, actors: new Map(actors) }
}
