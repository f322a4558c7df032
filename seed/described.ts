import type { AnnotatedDocument, Corpus } from './corpus.ts'
import type { StatementEntry } from './format/annotation.ts'

/** A statement, where it is described, and every article that prints it. */
export interface Described {
  entry: StatementEntry
  article: AnnotatedDocument
  /** The place of the entry in its file. */
  path: readonly PropertyKey[]
  printedIn: AnnotatedDocument[]
}

/**
 * Every statement of the corpus by its slug. One annotation describes it; others may say where else it is
 * printed. A second description is a problem.
 */
export function describedStatements({ articles }: Corpus): Map<string, Described> {
  const described = new Map<string, Described>()
  for (const article of articles)
    for (const [index, entry] of article.annotation.statements.entries()) {
      if (!('slug' in entry)) continue
      const first = described.get(entry.slug)
      if (first)
        article.file.problem(
          ['statements', index, 'slug'],
          `${first.article.document.name} describes a statement ${entry.slug} already; for a further place of it write "statement: ${entry.slug}".`,
        )
      else
        described.set(entry.slug, {
          entry,
          article,
          path: ['statements', index],
          printedIn: [article],
        })
    }
  for (const article of articles)
    for (const entry of article.annotation.statements) {
      const printedIn = 'statement' in entry ? described.get(entry.statement)?.printedIn : undefined
      if (printedIn && !printedIn.includes(article)) printedIn.push(article)
    }
  return described
}
