import { type Column, listed } from './column.ts'

/** The columns of `/statements.csv` and `/statements.ndjson`: a row for each statement. */
export const statementColumns: Column[] = [
  { name: 'statement', description: 'The slug of the statement.', sql: 's.slug' },
  { name: 'summary', description: 'What was said, in one English sentence of the annotator’s.', sql: 's.summary' },
  { name: 'act', description: 'The speech act.', sql: 's.act' },
  { name: 'said_on', description: 'When it was said, in EDTF; empty where that is unknown.', sql: 's.said_edtf' },
  { name: 'said_from', description: 'The first day on which it may have been said.', sql: 's.said_earliest' },
  { name: 'said_to', description: 'The last day on which it may have been said.', sql: 's.said_latest' },
  { name: 'said_precision', description: 'How exactly the date is known.', sql: 's.said_precision' },
  { name: 'said_at', description: 'The slug of the event at which it was said.', sql: 'at.slug' },
  { name: 'speakers', description: 'The names of its speakers.', sql: 'sp.names', list: true },
  { name: 'speaker_slugs', description: 'Their slugs, in step.', sql: 'sp.slugs', list: true },
  { name: 'speaker_countries', description: 'Their countries, in step.', sql: 'sp.countries', list: true },
  {
    name: 'speaker_official',
    description: 'Whether they were official on that day, in step.',
    sql: 'sp.official',
    list: true,
  },
  {
    name: 'on_behalf_of',
    description: 'The slugs of those for whom they speak, in step.',
    sql: 'sp.behalf',
    list: true,
  },
  { name: 'about', description: 'The slugs of the actors and events it is about.', sql: 'tg.slugs', list: true },
  { name: 'stances', description: "The speaker's stances towards these, in step.", sql: 'tg.stances', list: true },
  { name: 'addressees', description: 'The slugs of those to whom it was said.', sql: 'ad.slugs', list: true },
  { name: 'claims', description: 'The slugs of the claims on which it takes positions.', sql: 'po.slugs', list: true },
  { name: 'positions', description: 'These positions, in step.', sql: 'po.positions', list: true },
  { name: 'consequence', description: 'What the speaker says will follow.', sql: 's.consequence' },
  { name: 'joint', description: 'Whether it has several speakers.', sql: 's.joint', as: 'boolean' },
  { name: 'attestation', description: 'Who vouches for it that it was said.', sql: 's.attestation' },
  { name: 'parent', description: 'The slug of the statement in which somebody else told it.', sql: 'pa.slug' },
  { name: 'mentions', description: 'How often it is printed.', sql: 'me.count', as: 'number' },
  { name: 'documents', description: 'The documents that print it.', sql: 'pr.documents', list: true },
  { name: 'provenance', description: 'How it came into the corpus.', sql: 's.provenance' },
]

/** The tables of these columns, for the statements of `page`. */
export const statementTables = `page AS s
  LEFT JOIN event AS at ON at.id = s.said_at_id
  LEFT JOIN statement AS pa ON pa.id = s.parent_id
  LEFT JOIN (SELECT h.statement_id, ${listed('a.name', 'h.ordinal')} AS names, ${listed('a.slug', 'h.ordinal')} AS slugs,
      ${listed('a.country', 'h.ordinal')} AS countries, ${listed('p.official', 'h.ordinal')} AS official,
      ${listed('b.slug', 'h.ordinal')} AS behalf
    FROM speaker AS h JOIN page ON page.id = h.statement_id JOIN actor AS a ON a.id = h.actor_id
      LEFT JOIN actor AS b ON b.id = h.on_behalf_of_id
      JOIN participation AS p ON p.statement_id = h.statement_id AND p.role = 'SPEAKER' AND p.actor_id = h.actor_id
    GROUP BY h.statement_id) AS sp ON sp.statement_id = s.id
  LEFT JOIN (SELECT h.statement_id, ${listed('coalesce(a.slug, e.slug)', 'h.ordinal')} AS slugs,
      ${listed('h.stance', 'h.ordinal')} AS stances
    FROM target AS h JOIN page ON page.id = h.statement_id LEFT JOIN actor AS a ON a.id = h.actor_id
      LEFT JOIN event AS e ON e.id = h.event_id GROUP BY h.statement_id) AS tg ON tg.statement_id = s.id
  LEFT JOIN (SELECT h.statement_id, ${listed('a.slug', 'h.ordinal')} AS slugs
    FROM addressee AS h JOIN page ON page.id = h.statement_id JOIN actor AS a ON a.id = h.actor_id
    GROUP BY h.statement_id) AS ad ON ad.statement_id = s.id
  LEFT JOIN (SELECT h.statement_id, ${listed('c.slug', 'c.slug')} AS slugs, ${listed('h.position', 'c.slug')} AS positions
    FROM position AS h JOIN page ON page.id = h.statement_id JOIN claim AS c ON c.id = h.claim_id
    GROUP BY h.statement_id) AS po ON po.statement_id = s.id
  LEFT JOIN (SELECT h.statement_id, count(*) AS count
    FROM mention AS h JOIN page ON page.id = h.statement_id GROUP BY h.statement_id) AS me ON me.statement_id = s.id
  LEFT JOIN (SELECT h.statement_id, ${listed('a.document', 'a.document')} AS documents
    FROM printing AS h JOIN page ON page.id = h.statement_id JOIN article AS a ON a.id = h.article_id
    GROUP BY h.statement_id) AS pr ON pr.statement_id = s.id`
