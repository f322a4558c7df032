import { hashOf } from '../input.ts'

const sharedPrefix = 'said-by-'

/** Whether a statement, by its slug, is one that several imported articles may print. */
export const isShared = (statement: string): boolean => statement.startsWith(sharedPrefix)

/** Words after which two speakers of one day are taken to have said one thing, and not the same twice. */
const wordsShared = 8

/**
 * A statement that another article may print as well has a slug of what makes it one: a speaker of the register, a day
 * that is known, and the words. Each other one has a slug of its article.
 */
export function statementSlug(
  article: string,
  { words, speaker, said, isOwn }: { words: string; speaker: string; said: string | undefined; isOwn: boolean },
  taken: ReadonlySet<string>,
): { slug: string; isShared: boolean } {
  const content = (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
  const isDay = said !== undefined && /^\d{4}-\d\d-\d\d$/.test(said)
  const shared = `${sharedPrefix}${speaker}-${hashOf(speaker, said ?? '', content).slice(0, 12)}`
  if (!isOwn && isDay && content.split(' ').length >= wordsShared && !taken.has(shared))
    return { slug: shared, isShared: true }
  for (let n = 0; ; n++) {
    const slug = `${article}-${hashOf(`${n} ${content}`).slice(0, 8)}`
    if (!taken.has(slug)) return { slug, isShared: false }
  }
}
