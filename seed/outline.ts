import type { Document } from './document.ts'
import type { OutlineEntry } from './format/outline.ts'
import { textKeys } from './imported/same-text.ts'

/** What is to be known of a document when others change. It is kept, so that what has not changed need not be read. */
export interface Outline {
  sha256: string
  /** The slug of the article. */
  article: string
  source: string | undefined
  /** In EDTF. */
  published: string | undefined
  describes: { statement: string; parent: string | undefined }[]
  /** The statements of other documents that it prints, and how often. */
  prints: { statement: string; mentions: number }[]
  /** The statements to which its own relate. */
  relates: string[]
  /** By what its text is known; see `textKeys`. */
  texts: string[]
}

/** The outline of a document; of its annotation the rough format is enough. */
export function outlineOf({ sha256, stamp, text }: Document, { article, statements }: OutlineEntry): Outline {
  const printed = new Map<string, number>()
  for (const { statement, mentions } of statements)
    if (statement !== undefined) printed.set(statement, (printed.get(statement) ?? 0) + mentions.length)
  return {
    sha256,
    article: article.slug,
    source: article.source,
    published: article.published ?? stamp,
    describes: statements.flatMap(({ slug, parent }) => (slug === undefined ? [] : [{ statement: slug, parent }])),
    prints: [...printed].map(([statement, mentions]) => ({ statement, mentions })),
    relates: [...new Set(statements.flatMap(({ relations }) => (relations ?? []).map(({ to }) => to)))],
    texts: textKeys(text, article.title),
  }
}
