import { articlesWithAll } from '../database/articles-with-all.ts'
import { condition } from '../database/condition.ts'
import { Prisma } from '../database/generated/client/client.ts'
import { fold } from '../shared/fold.ts'
import { type Lookup, readSearchText } from '../text/search-text.ts'
import { lookupWhere } from '../text/where.ts'
import type { Kind } from './kind.ts'
import { rankSql } from './rank.ts'

/** A text of something found, with where it comes from. */
export interface FoundText {
  of: 'CONTENT' | 'SUMMARY' | 'TITLE' | 'TEXT' | 'NAME' | 'DESCRIPTION'
  text: string
  language: string
  /** The mention of a content. */
  statementId?: string
  mentionId?: string
}

export interface Found {
  kind: Kind
  id: string
  rank: number
  /** How many were found altogether. */
  total: number
  texts: FoundText[] | null
}

/** The rows of each kind that fit, and how well: `kind`, `id`, `rank`. */
function matches(text: string): Record<Kind, Prisma.Sql> {
  const lookups = readSearchText(text)
  const fits = (model: string, alias: string, ...columns: string[]) =>
    condition(model, lookupWhere(lookups, columns), alias)
  // Whose very name it is comes first.
  const named = (table: string, key: string) =>
    Prisma.sql`EXISTS (SELECT FROM ${Prisma.raw(table)} AS n WHERE n.${Prisma.raw(key)} = x.id AND n.key = ${fold(text)})`
  return {
    STATEMENT: Prisma.sql`SELECT id, max(rank) AS rank FROM (
        SELECT m.statement_id AS id, ${rankSql(lookups, 'm')} AS rank FROM mention AS m WHERE ${fits('Mention', 'm', 'text')}
        UNION ALL
        SELECT s.id, ${rankSql(lookups, 's')} FROM statement AS s WHERE ${fits('Statement', 's', 'summary')}
      ) AS any_text GROUP BY id`,
    ARTICLE: Prisma.sql`SELECT id, max(rank) AS rank FROM (${Prisma.join(lookups.map(articlesOf), ' UNION ALL ')}) AS any_language
      GROUP BY id`,
    ACTOR: Prisma.sql`SELECT x.id, CASE WHEN ${named('actor_name', 'actor_id')} THEN 1 ELSE ${rankSql(lookups, 'x', { length: 3 })} END AS rank
      FROM actor AS x WHERE ${fits('Actor', 'x', 'names.text', 'description', 'words')}`,
    EVENT: Prisma.sql`SELECT x.id, CASE WHEN ${named('event_name', 'event_id')} THEN 1 ELSE ${rankSql(lookups, 'x', { length: 3 })} END AS rank
      FROM event AS x WHERE ${fits('Event', 'x', 'names.text', 'description')}`,
  }
}

/** The articles that fit in one language. The index says which have all the words, so that only the rest is looked at. */
function articlesOf(lookup: Lookup): Prisma.Sql {
  const found = articlesWithAll(lookup.all.map(({ exact, kinds }) => [...exact, ...kinds]))
  const rest = condition('Article', lookupWhere([{ ...lookup, all: [] }], ['title', 'text']), 'x')
  // The terms lie outside of the row: they are fetched once, and not for each expression over them.
  return Prisma.sql`SELECT x.id, ${rankSql([lookup], 't', { fits: true })} AS rank
    FROM article AS x, LATERAL (SELECT x.terms || ARRAY[]::text[] AS terms OFFSET 0) AS t
    WHERE x.id IN (${found}) AND ${rest}`
}

/** The texts of what was found, as JSON. */
const texts: Record<Kind, Prisma.Sql> = {
  STATEMENT: Prisma.raw(`(SELECT json_agg(t) FROM (
    SELECT 'CONTENT' AS of, m.text, m.language, m.statement_id AS "statementId", m.id AS "mentionId"
      FROM mention AS m WHERE m.statement_id = f.id
    UNION ALL SELECT 'SUMMARY', s.summary, 'en', NULL, NULL FROM statement AS s WHERE s.id = f.id) AS t)`),
  ARTICLE: Prisma.raw(`(SELECT json_agg(t) FROM (
    SELECT 'TITLE' AS of, a.title AS text, a.language FROM article AS a WHERE a.id = f.id AND a.title IS NOT NULL
    UNION ALL SELECT 'TEXT', a.text, a.language FROM article AS a WHERE a.id = f.id) AS t)`),
  ACTOR: Prisma.raw(`(SELECT json_agg(t) FROM (
    SELECT * FROM (SELECT 'NAME' AS of, n.text, 'any' AS language FROM actor_name AS n
      WHERE n.actor_id = f.id ORDER BY n.text) AS names
    UNION ALL SELECT 'DESCRIPTION', d.text, 'any' FROM actor AS a, unnest(ARRAY[a.description, a.words]) AS d(text)
      WHERE a.id = f.id AND d.text IS NOT NULL) AS t)`),
  EVENT: Prisma.raw(`(SELECT json_agg(t) FROM (
    SELECT * FROM (SELECT 'NAME' AS of, n.text, 'any' AS language FROM event_name AS n
      WHERE n.event_id = f.id ORDER BY n.text) AS names
    UNION ALL SELECT 'DESCRIPTION', e.description, 'any' FROM event AS e
      WHERE e.id = f.id AND e.description IS NOT NULL) AS t)`),
}

/** A query for a page of what fits a search, the best first; of an empty page it gives one row without a kind. */
export function foundQuery(
  text: string,
  kinds: readonly Kind[],
  page: { limit: number; offset: number },
  withTexts: boolean,
): Prisma.Sql {
  const ofKind = matches(text)
  const all = kinds.map(
    (kind, place) => Prisma.sql`SELECT ${kind} AS kind, ${place}::int AS place, k.* FROM (${ofKind[kind]}) AS k`,
  )
  const each = kinds.map((kind) => Prisma.sql`WHEN ${kind} THEN ${texts[kind]}`)
  const passages = withTexts ? Prisma.sql`CASE kind ${Prisma.join(each, ' ')} END` : Prisma.sql`NULL::json`
  return Prisma.sql`WITH every AS (${Prisma.join(all, ' UNION ALL ')}),
    f AS (SELECT * FROM every ORDER BY rank DESC, place, id LIMIT ${page.limit}::int OFFSET ${page.offset}::int)
    SELECT kind, id, rank, total, ${passages} AS texts
      FROM (SELECT count(*)::int AS total FROM every) AS c LEFT JOIN f ON TRUE ORDER BY rank DESC, place, id`
}
