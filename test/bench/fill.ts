import { access, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { OperatorError } from '../../src/error.ts'
import { nameOf } from './corpus/article.ts'
import type { SyntheticCorpus } from './corpus/corpus.ts'
import { writeCorpus } from './corpus/write.ts'
import { empty, heldBy, settle } from './database.ts'
import { type Import, runImport } from './import.ts'

const count = (number: number) => number.toLocaleString('en')

/**
 * Makes sure that a database may be filled, before any work is done.
 * @param most statements that are to be filled in; a larger synthetic corpus, which took longer, is not thrown away for them.
 * @throws OperatorError where it holds what is not the benchmark's, or more of it.
 * @returns whether it holds this very corpus already.
 */
export async function mayFill(
  url: string,
  mark: string,
  overwrite: boolean,
  most = Number.POSITIVE_INFINITY,
): Promise<boolean> {
  const held = await heldBy(url)
  if (held.kind === 'other tables')
    throw new OperatorError('DATABASE_URL: the database has tables of something else. Name one that is empty.')
  if (held.kind === 'a corpus' && !overwrite)
    throw new OperatorError(
      `DATABASE_URL: the database holds somebody's corpus of ${count(held.statements)} statements. Name another database, or have it replaced with --overwrite.`,
    )
  if (held.kind === 'synthetic' && held.statements > most && !overwrite)
    throw new OperatorError(
      `DATABASE_URL: the database holds a synthetic corpus of ${count(held.statements)} statements, more than ${count(most)}. Name another database, or have it replaced with --overwrite.`,
    )
  return held.kind === 'synthetic' && held.mark === mark && !held.isBegun
}

/**
 * Fills a database on a server with the corpus in a folder; undefined where it holds just this already. Another
 * synthetic corpus is thrown away first; what is somebody's is replaced by the import as it goes, and what was begun goes on.
 */
export async function fillServer(
  url: string,
  mark: string,
  directory: string,
  overwrite: boolean,
): Promise<Import | undefined> {
  if (await mayFill(url, mark, overwrite)) return undefined
  const held = await heldBy(url)
  if (held.kind === 'synthetic' && held.mark !== mark) await empty(url)
  const did = await runImport({ DATABASE_URL: url, CORPUS_DIRECTORY: directory }, overwrite)
  await settle(url)
  return did
}

/**
 * Writes the corpus to a folder, unless it lies there already.
 * @throws OperatorError where something else does. What was begun and could not be ended is removed.
 */
export async function layOut(corpus: SyntheticCorpus, directory: string): Promise<void> {
  const register = await readFile(join(directory, 'register/sources.yaml'), 'utf8').catch(() => '')
  if (register.includes(corpus.mark)) {
    // The last file tells that all the others were written.
    await access(join(directory, `${nameOf(corpus.articleCount - 1)}.yaml`)).catch(() => {
      throw new OperatorError(`${directory} has only a part of the corpus. Remove it, so that it is written anew.`)
    })
    return
  }
  const isNew = await access(directory).then(
    () => false,
    () => true,
  )
  await writeCorpus(corpus, directory).catch(async (error) => {
    if (isNew) await rm(directory, { recursive: true, force: true })
    throw error
  })
}
