import { Prisma } from '../database/generated/client/client.ts'
import { enumType } from './enum.ts'
import type { Hanging } from './hanging.ts'

/** What statements are counted by. */
export type Measure = 'STATEMENTS' | 'MENTIONS' | 'ARTICLES' | 'SPEAKERS'

export const measure = enumType<Measure>('Measure', 'What is counted.', {
  STATEMENTS: 'Utterances, each once however often it is printed.',
  MENTIONS: 'Occurrences of statements in articles.',
  ARTICLES: 'Articles that print the statements.',
  SPEAKERS: 'Actors who say them.',
})

/** A table that a query joins to the statements `s`, at most once. */
export type Join = 'speaker' | 'sector' | 'target' | 'event' | 'position' | 'mention' | 'article'

// Left joins: what has no target is counted, with no target.
const joins: Record<Join, { needs?: Join; sql: string }> = {
  speaker: { sql: "LEFT JOIN participation AS sp ON sp.statement_id = s.id AND sp.role = 'SPEAKER'" },
  sector: { needs: 'speaker', sql: 'LEFT JOIN LATERAL unnest(sp.sectors) AS sector ON TRUE' },
  target: { sql: "LEFT JOIN participation AS ta ON ta.statement_id = s.id AND ta.role = 'TARGET'" },
  event: { sql: 'LEFT JOIN target AS ev ON ev.statement_id = s.id AND ev.event_id IS NOT NULL' },
  position: { sql: 'LEFT JOIN position AS po ON po.statement_id = s.id' },
  mention: { sql: 'LEFT JOIN mention AS m ON m.statement_id = s.id' },
  article: { needs: 'mention', sql: 'LEFT JOIN article AS a ON a.id = m.article_id' },
}

/** Of what hangs on an article or a source, only its own mentions count; of what hangs on a claim, only the positions on it. */
const own: Record<string, Partial<Record<Join, string>>> = {
  'printing article_id': { mention: ' AND m.article_id = s.parent' },
  'printing source_id': {
    mention: ' AND EXISTS (SELECT FROM article AS oa WHERE oa.id = m.article_id AND oa.source_id = s.parent)',
  },
  'position claim_id': { position: ' AND po.claim_id = s.parent' },
}

/** The joins as SQL, each once, those that others need before them. */
export function joined(wanted: Iterable<Join>, hanging?: Hanging): Prisma.Sql {
  const all = new Set([...wanted].flatMap((join) => [joins[join].needs ?? join, join]))
  const only = hanging && own[`${hanging.table} ${hanging.column}`]
  return Prisma.raw([...all].map((join) => joins[join].sql + (only?.[join] ?? '')).join(' '))
}

/** How each measure is counted over rows that may repeat a statement. */
export const measures: Record<Measure, { column: string; join?: Join; sql: string }> = {
  STATEMENTS: { column: 'statements', sql: 'count(DISTINCT s.id)' },
  MENTIONS: { column: 'mentions', join: 'mention', sql: 'count(DISTINCT m.id)' },
  ARTICLES: { column: 'articles', join: 'mention', sql: 'count(DISTINCT m.article_id)' },
  SPEAKERS: { column: 'speakers', join: 'speaker', sql: 'count(DISTINCT sp.actor_id)' },
}

/** The counts as columns of a query, over statements with these joins. */
export const counted = (wanted: readonly Measure[], joins: Iterable<Join>, prefix = ''): Prisma.Sql => {
  // Without a join no row is a statement for the second time, and nothing has to be sorted to know that.
  const sql = (one: Measure) => (one === 'STATEMENTS' && [...joins].length === 0 ? 'count(*)' : measures[one].sql)
  return Prisma.raw(wanted.map((one) => `${sql(one)} AS ${prefix}${measures[one].column}`).join(', '))
}
