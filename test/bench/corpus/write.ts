import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OperatorError } from '../../../src/error.ts'
import type { Article } from './article.ts'
import type { SyntheticCorpus } from './corpus.ts'

/** Files that are being written at a time. */
const atATime = 32

/**
 * Writes the corpus into a folder as the import reads it, whatever its size in little memory.
 * @throws OperatorError where the folder holds something already, or cannot be written.
 */
export async function writeCorpus(
  corpus: SyntheticCorpus,
  directory: string,
  report: (written: number) => void = () => {},
): Promise<void> {
  try {
    await mkdir(join(directory, 'register'), { recursive: true })
    const there = (await readdir(directory)).filter((name) => name !== 'register')
    if (there.length > 0)
      throw new OperatorError(`${directory} is not empty: it has ${there[0]}. Name a folder that is.`)
    for (const [name, entries] of Object.entries(corpus.registers()))
      await writeFile(join(directory, 'register', `${name}.yaml`), lines(entries))
    let waiting: Promise<unknown>[] = []
    let written = 0
    for (const article of corpus.articles()) {
      waiting.push(writeArticle(directory, article))
      if (waiting.length < atATime) continue
      await Promise.all(waiting)
      written += waiting.length
      waiting = []
      report(written)
    }
    await Promise.all(waiting)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new OperatorError(`The corpus cannot be written to ${directory} (${message}).`)
  }
}

async function writeArticle(directory: string, { name, document, annotation }: Article): Promise<void> {
  const { article, statements = [] } = annotation
  // JSON is YAML; a statement has a line.
  const yaml = `{"article":${JSON.stringify(article)},\n "statements":[\n${statements.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n ]}\n`
  await Promise.all([
    writeFile(join(directory, `${name}.txt`), document),
    writeFile(join(directory, `${name}.yaml`), yaml),
  ])
}

const lines = (entries: object) =>
  Object.entries(entries)
    .map(([slug, entry]) => `${slug}: ${JSON.stringify(entry)}\n`)
    .join('')
