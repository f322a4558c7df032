import { Prisma } from './generated/client/client.ts'

/** Words of which the index is asked at once. */
const wordsAtOnce = 4

/**
 * A query of the ids of all articles that have one of the terms of each of some words. The index says which have all;
 * the planner, who does not count that the terms lie outside of the row, would read article after article.
 */
export function articlesWithAll(words: readonly (readonly string[])[]): Prisma.Sql {
  const lists = words.map((terms) => Prisma.sql`${terms}::text[]`)
  const found = Array.from({ length: Math.ceil(lists.length / wordsAtOnce) }, (_, part) => {
    const four = Array.from({ length: wordsAtOnce }, (_, n) => lists[part * wordsAtOnce + n] ?? lists[0])
    return Prisma.sql`SELECT articles_with_all(${Prisma.join(four)})`
  })
  return Prisma.join(found, ' INTERSECT ')
}
