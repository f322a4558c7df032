import { OperatorError } from '../src/error.ts'
import { registerName, type Stored } from './bookkeeping.ts'
import type { Corpus } from './corpus.ts'

/** So many documents go only if somebody says so. A corpus that is worked on loses fewer at a time. */
const many = 1_000

/**
 * Keeps a large corpus from being removed because a setting is another's.
 * @throws OperatorError where a thousand documents of the database, and more than half, are not in the corpus.
 */
export function refuseAnother(
  { directory, documents }: Pick<Corpus, 'directory' | 'documents'>,
  stored: ReadonlyMap<string, Stored>,
): void {
  const there = new Set(documents)
  // What was imported without an annotation is in no folder.
  const annotated = [...stored].flatMap(([name, { content }]) =>
    content === null && name !== registerName ? [name] : [],
  )
  const lost = annotated.filter((name) => !there.has(name)).length
  if (lost < many || lost * 2 <= annotated.length) return
  throw new OperatorError(
    `CORPUS_DIRECTORY: ${directory} lacks ${lost} of the ${annotated.length} documents that the database has, and importing it would remove them. ` +
      'Nothing was changed. Set CORPUS_DIRECTORY to the folder that has them, or DATABASE_URL or DATA_DIRECTORY to another database; ' +
      'if they are to go, run `npm run seed -- --overwrite`.',
  )
}
