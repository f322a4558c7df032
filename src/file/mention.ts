import { type Column, listed } from './column.ts'

/** The columns of `/mentions.csv` and `/mentions.ndjson`: a row for each mention of the statements. */
export const mentionColumns: Column[] = [
  { name: 'statement', description: 'The slug of the statement.', sql: 's.slug' },
  { name: 'document', description: 'The document that prints it.', sql: 'ar.document' },
  { name: 'article', description: 'The slug of the article.', sql: 'ar.slug' },
  { name: 'source', description: 'The slug of the outlet, where the document names its own.', sql: 'so.slug' },
  { name: 'published_on', description: 'When the article was published, in EDTF.', sql: 'ar.published_edtf' },
  { name: 'presentation', description: 'How the article presents the words.', sql: 'm.presentation' },
  {
    name: 'is_translation',
    description: 'Whether they are translated.',
    sql: 'm.is_translation',
    as: 'boolean',
  },
  { name: 'text', description: 'The words of the article that carry the content.', sql: 'm.text' },
  { name: 'cue', description: 'The words that introduce it, in small letters.', sql: 'm.cue' },
  {
    name: 'start',
    description: "Where the content begins in the article's text, in UTF-16 code units.",
    sql: 'm.start',
    as: 'number',
  },
  {
    name: 'end',
    description: "Behind its end in the article's text, in UTF-16 code units.",
    sql: 'm."end"',
    as: 'number',
  },
  { name: 'language', description: 'The language of the article.', sql: 'm.language' },
  {
    name: 'via',
    description: 'The slugs of the chain through which the words reached the article, outermost first.',
    sql: 'vi.slugs',
    list: true,
  },
  { name: 'speakers', description: 'The names of the speakers.', sql: 'sp.names', list: true },
  { name: 'speaker_slugs', description: 'Their slugs, in step.', sql: 'sp.slugs', list: true },
  { name: 'act', description: 'The speech act.', sql: 's.act' },
  { name: 'said_on', description: 'When it was said, in EDTF; empty where that is unknown.', sql: 's.said_edtf' },
  { name: 'summary', description: 'What was said, in one English sentence of the annotator’s.', sql: 's.summary' },
]

/** The tables of these columns, for the statements of `page`. */
export const mentionTables = `page AS s
  JOIN mention AS m ON m.statement_id = s.id
  JOIN article AS ar ON ar.id = m.article_id
  LEFT JOIN source AS so ON so.id = ar.source_id
  LEFT JOIN (SELECT h.statement_id, h.mention_id, ${listed('coalesce(o.slug, a.slug)', 'h.ordinal')} AS slugs
    FROM via AS h JOIN page ON page.id = h.statement_id LEFT JOIN source AS o ON o.id = h.source_id
      LEFT JOIN actor AS a ON a.id = h.actor_id
    GROUP BY h.statement_id, h.mention_id) AS vi ON vi.statement_id = m.statement_id AND vi.mention_id = m.id
  LEFT JOIN (SELECT h.statement_id, ${listed('a.name', 'h.ordinal')} AS names, ${listed('a.slug', 'h.ordinal')} AS slugs
    FROM speaker AS h JOIN page ON page.id = h.statement_id JOIN actor AS a ON a.id = h.actor_id
    GROUP BY h.statement_id) AS sp ON sp.statement_id = s.id`
