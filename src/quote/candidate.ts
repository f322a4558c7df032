import { Prisma } from '../database/generated/client/client.ts'
import { BadUserInput } from '../error.ts'
import { isSearchable, isStopWord, languages, termsFor } from '../text/term.ts'
import { wordsOf } from '../text/word.ts'
import { unquoted } from './match.ts'

/** Words that an article is found by; the longest are the rarest. */
const wordsMost = 6

/** Articles that are read for a quotation. */
const articlesMost = 50

/** A text that may print a quotation, with the content of what it quotes. */
export interface Candidate {
  id: string
  text: string
  contents: { statementId: string; mentionId: string; isTranslation: boolean; start: number; end: number }[]
}

/**
 * A query for the articles that have most of a quotation's rarer words in their own language, those with the
 * most first. Half of them may be missing: they may be what the quotation has wrong.
 * @throws BadUserInput where the quotation has no word that is not too common.
 */
export function candidatesQuery(quotation: string): Prisma.Sql {
  const words = [...new Set(wordsOf(unquoted(quotation)).map(({ text }) => text))].filter(isSearchable)
  const byLanguage = languages.flatMap((language) => {
    const rare = words
      .filter((word) => !isStopWord(word, language))
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
      .slice(0, wordsMost)
    return rare.length === 0 ? [] : [rare.map((word) => termsFor(word, language).exact)]
  })
  const isCommon = (['de', 'en'] as const).some((language) => words.every((word) => isStopWord(word, language)))
  if (words.length === 0 || isCommon)
    throw new BadUserInput(
      `text: ${JSON.stringify(quotation.slice(0, 100))} has no word by which it could be found. Give more of the sentence.`,
    )
  const each = byLanguage.flatMap((rare, index) =>
    rare.map(
      (terms) =>
        Prisma.sql`SELECT ${index}::int AS language, ${rare.length}::int AS words, articles_with(${terms}::text[]) AS id`,
    ),
  )
  return Prisma.sql`SELECT c.id, c.text, (SELECT coalesce(json_agg(p), '[]') FROM (
      SELECT m.statement_id AS "statementId", m.id AS "mentionId", m.is_translation AS "isTranslation", sp.start, sp."end"
        FROM mention AS m JOIN span AS sp ON sp.statement_id = m.statement_id AND sp.mention_id = m.id
        WHERE m.article_id = c.id AND sp.role = 'CONTENT' ORDER BY sp.start, m.id) AS p) AS contents
    FROM (SELECT a.id, a.text, shared FROM (
        SELECT id, max(shared) AS shared FROM (
          SELECT id, count(*) AS shared FROM (${Prisma.join(each, ' UNION ALL ')}) AS word
            GROUP BY language, words, id HAVING count(*) * 2 >= words) AS enough
          GROUP BY id ORDER BY shared DESC, id LIMIT ${articlesMost}::int) AS best
      JOIN article AS a USING (id)) AS c ORDER BY shared DESC, id`
}
