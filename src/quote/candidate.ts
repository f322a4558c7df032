import { Prisma } from '../database/generated/client/client.ts'
import { BadUserInput } from '../error.ts'
import { isStopWord, languages, type Term, termsFor } from '../text/term.ts'
import { wordsOf } from '../text/word.ts'
import { unquoted } from './match.ts'

/** Words that an article is found by; the longest are the rarest. */
const wordsMost = 5

/** Articles that are read for a quotation. */
const articlesMost = 50

/** A text that may print a quotation, with the content of what it quotes. */
export interface Candidate {
  id: string
  text: string
  contents: { statementId: string; mentionId: string; isTranslation: boolean; start: number; end: number }[]
}

/**
 * A query for the articles that have most of a quotation's rarer words, those with the most first. A word or
 * two may be missing: they may be what the quotation has wrong.
 * @throws BadUserInput where the quotation has no word that is not too common.
 */
export function candidatesQuery(quotation: string): Prisma.Sql {
  const words = [...new Set(wordsOf(unquoted(quotation)).map(({ text }) => text))]
    .filter((word) => (['de', 'en'] as const).some((language) => !isStopWord(word, language)))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, wordsMost)
    .map((word) => languages.flatMap((language) => termsFor(word, language).exact))
  if (words.length === 0)
    throw new BadUserInput(
      `text: ${JSON.stringify(quotation.slice(0, 100))} has no word by which it could be found. Give more of the sentence.`,
    )
  const has = (terms: Term[]) => Prisma.sql`a.terms && ARRAY[${Prisma.join(terms)}]::text[]`
  const shared = Prisma.join(
    words.map((terms) => Prisma.sql`(${has(terms)})::int`),
    ' + ',
  )
  const enough = combinations(words, Math.max(1, Math.ceil(words.length * 0.6))).map(
    (some) => Prisma.sql`(${Prisma.join(some.map(has), ' AND ')})`,
  )
  return Prisma.sql`SELECT c.id, c.text, (SELECT coalesce(json_agg(p), '[]') FROM (
      SELECT m.statement_id AS "statementId", m.id AS "mentionId", m.is_translation AS "isTranslation", sp.start, sp."end"
        FROM mention AS m JOIN span AS sp ON sp.statement_id = m.statement_id AND sp.mention_id = m.id
        WHERE m.article_id = c.id AND sp.role = 'CONTENT' ORDER BY sp.start, m.id) AS p) AS contents
    FROM (SELECT a.id, a.text, ${shared} AS shared FROM article AS a WHERE ${Prisma.join(enough, ' OR ')}
      ORDER BY shared DESC, a.id LIMIT ${articlesMost}::int) AS c`
}

/** All choices of `count` items. */
function combinations<Item>(items: readonly Item[], count: number): Item[][] {
  if (count === 0) return [[]]
  return items.flatMap((item, index) => combinations(items.slice(index + 1), count - 1).map((rest) => [item, ...rest]))
}
