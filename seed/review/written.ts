import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { OperatorError } from '../../src/error.ts'
import type { Extraction } from '../extraction/annotate.ts'
import type { ReadArticle } from '../reading/article.ts'
import { actorsFile } from './actors-file.ts'
import { annotationFile } from './annotation-file.ts'
import { describedElsewhere } from './described.ts'
import type { ArticleToReview } from './document-file.ts'

/**
 * Writes an article with its extraction as two files of a corpus into `folder`, and a third with the actors that the
 * register lacks.
 * @returns what was written, and what is to be done with it.
 * @throws OperatorError where a file is there that may be somebody's work, unless `overwrite`.
 */
export function write(
  { article, bytes }: ArticleToReview,
  extraction: Extraction,
  { folder, corpus, overwrite }: { folder: string; corpus: string; overwrite: boolean },
): string {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new OperatorError(`${shown(folder)} is no folder.`)
  const name = fileName(article.name)
  const isCorpus = existsSync(join(folder, 'register'))
  // What lies beside the documents of a corpus is taken for an annotation.
  const actorsPath = join(folder, isCorpus ? 'register' : '', `${name}.actors.yaml`)
  const paths = { text: join(folder, `${name}.txt`), yaml: join(folder, `${name}.yaml`), actors: actorsPath }
  const elsewhere = describedElsewhere(extraction.annotation, [folder, corpus], paths.yaml)
  const annotation = annotationFile(article, extraction, elsewhere)
  const actors = actorsFile(extraction.actors, `${name}.yaml`)
  const isSameText = existsSync(paths.text) && readFileSync(paths.text).equals(bytes)
  if (!overwrite)
    for (const path of [...(isSameText ? [] : [paths.text]), paths.yaml, ...(actors ? [paths.actors] : [])])
      if (existsSync(path))
        throw new OperatorError(`${shown(path)} exists, and nothing was written. With --overwrite it is replaced.`)
  try {
    mkdirSync(folder, { recursive: true })
    if (!isSameText) writeFileSync(paths.text, bytes)
    writeFileSync(paths.yaml, annotation.yaml)
    if (actors) writeFileSync(paths.actors, actors)
    else rmSync(paths.actors, { force: true })
  } catch (error) {
    throw new OperatorError(`${shown(folder)} cannot be written to: ${(error as Error).message}`)
  }
  return report(paths, annotation, extraction.actors.size, article, isCorpus ? folder : corpus, isCorpus)
}

/** The last part of a name, without what a file system may not take. */
const fileName = (name: string) =>
  name
    .replace(/.*[/\\]/, '')
    .replace(/\.\w+(?=#|$)/, '')
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '') || 'article'

/** A path as it is shortest: from here, unless it lies elsewhere. */
function shown(path: string): string {
  const here = relative(process.cwd(), path) || '.'
  return here.startsWith('..') ? path : here
}

function report(
  paths: Record<'text' | 'yaml' | 'actors', string>,
  { statements, doubtful }: { statements: number; doubtful: number },
  actors: number,
  { remarks, language }: ReadArticle,
  corpus: string,
  isThere: boolean,
): string {
  const [text, yaml, lacking] = [paths.text, paths.yaml, paths.actors].map(shown)
  const into = shown(join(corpus, 'register', 'actors.yaml'))
  const check = 'run npm run seed -- --check, and mend what it names.'
  return [
    `Wrote ${text} and`,
    statements > 0
      ? `  ${yaml}: ${counted(statements, 'statement')}, ${doubtful} of them marked as doubtful;`
      : `  ${yaml}: no statement was found in the article, which is in ${language};`,
    actors > 0
      ? `  ${lacking}: ${counted(actors, 'actor')} that the register lacks.`
      : '  every actor is in the register.',
    ...remarks.map((remark) => `The article ${remark}.`),
    '',
    'What to do next:',
    `1. Correct ${yaml}: look at what is marked as doubtful, and write each summary that is TODO.`,
    actors > 0
      ? `2. Paste those of ${lacking} that are right into ${into}, and remove the file.`
      : '2. Add whoever you name anew to the registers.',
    isThere ? `3. Then ${check}` : `3. Move ${text} and ${yaml} to ${shown(corpus)}, ${check}`,
  ].join('\n')
}

const counted = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
