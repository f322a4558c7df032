import { Prisma } from '../database/generated/client/client.ts'
import type { Column, Value } from './column.ts'
import { formats } from './format.ts'
import type { FileKind, Values } from './page.ts'
import type { StatementRow } from './statement.ts'

const columns = [
  { name: 'statement', description: 'The slug of the statement.' },
  { name: 'document', description: 'The document that prints it.' },
  { name: 'article', description: 'The slug of the article.' },
  { name: 'source', description: 'The slug of the outlet, where the document names its own.' },
  { name: 'published_on', description: 'When the article was published, in EDTF.' },
  { name: 'presentation', description: 'How the article presents the words.' },
  { name: 'is_translation', description: 'Whether they are translated.' },
  { name: 'text', description: 'The words of the article that carry the content.' },
  { name: 'cue', description: 'The words that introduce it, in small letters.' },
  { name: 'start', description: "Where the content begins in the article's text, in UTF-16 code units." },
  { name: 'end', description: "Behind its end in the article's text, in UTF-16 code units." },
  { name: 'language', description: 'The language of the article.' },
  { name: 'via', description: 'The slugs of the chain through which the words came, outermost first.' },
  { name: 'speakers', description: 'The names of the speakers.' },
  { name: 'speaker_slugs', description: 'Their slugs, in step.' },
  { name: 'act', description: 'The speech act.' },
  { name: 'said_on', description: 'When it was said, in EDTF; empty where that is unknown.' },
  { name: 'summary', description: 'What was said, in one English sentence of the annotator’s.' },
] as const satisfies Column[]

type MentionRow = Record<(typeof columns)[number]['name'], Value>

/** A row for each mention: what the database has of it, and of its statement what the import has put in a line. */
export const mentionFile: FileKind = {
  columns,
  pageSize: 250,
  select: () => Prisma.sql`SELECT s.ndjson, ar.document, ar.slug, so.slug, ar.published_edtf, m.presentation,
      m.is_translation, m.text, m.cue, m.start, m."end", m.language, vi.slugs
    FROM page AS s
    JOIN mention AS m ON m.statement_id = s.statement_id
    JOIN article AS ar ON ar.id = m.article_id
    LEFT JOIN source AS so ON so.id = ar.source_id
    LEFT JOIN LATERAL (SELECT json_agg(coalesce(o.slug, a.slug) ORDER BY h.ordinal) AS slugs FROM via AS h
      LEFT JOIN source AS o ON o.id = h.source_id LEFT JOIN actor AS a ON a.id = h.actor_id
      WHERE h.statement_id = m.statement_id AND h.mention_id = m.id) AS vi ON TRUE
    ORDER BY s.undated, s.sort_day, s.statement_id, ar.document, m.start, m.id`,
  text: (rows, format) => rows.map((row) => formats[format].line(rowOf(row))).join(''),
}

function rowOf([
  line,
  document,
  article,
  source,
  published,
  presentation,
  translation,
  text,
  ...rest
]: Values): MentionRow {
  const [cue, start, end, language, via] = rest
  const of = JSON.parse(line as string) as StatementRow
  return {
    statement: of.statement,
    document: document as string,
    article: article as string,
    source: source ?? null,
    published_on: published ?? null,
    presentation: presentation as string,
    is_translation: translation === 't',
    text: text as string,
    cue: cue ?? null,
    start: Number(start),
    end: Number(end),
    language: language as string,
    via: via ? (JSON.parse(via) as string[]) : [],
    speakers: of.speakers,
    speaker_slugs: of.speaker_slugs,
    act: of.act,
    said_on: of.said_on,
    summary: of.summary,
  }
}
