import { didYouMean } from '../src/shared/nearest.ts'
import type { AnnotatedDocument } from './annotated-document.ts'
import type { Catalogue } from './catalogue.ts'
import type { Problem } from './problem.ts'

/**
 * Checks what a document says of others, and says what is wrong with it where it stands.
 * @param slugs every statement's slug, by its number in the catalogue.
 */
export function checkReferences(
  { document, file, annotation }: AnnotatedDocument,
  path: string,
  catalogue: Catalogue,
  slugs: readonly string[],
  problems: Problem[],
): void {
  const { name, sha256 } = document
  const same = catalogue.withBytes(sha256)
  if (same !== undefined && same !== name)
    problems.push({
      file: path,
      message: `has the same bytes as ${same}; ${name} would be counted twice. Remove one of them.`,
    })
  const twin = catalogue.withArticle(annotation.article.slug)
  if (twin !== undefined && twin !== name)
    file.problem(['article', 'slug'], `${name} and ${twin} have the same slug ${annotation.article.slug}.`)

  const check = (slug: string, at: readonly PropertyKey[]) => {
    if (catalogue.describing(slug) === undefined && !catalogue.incomplete)
      file.problem(at, `there is no statement ${JSON.stringify(slug)}.${didYouMean(slug, described())}`)
  }
  const described = () => slugs.filter((slug) => catalogue.describing(slug) !== undefined)
  for (const [index, entry] of annotation.statements.entries()) {
    const at = ['statements', index]
    if ('statement' in entry) {
      check(entry.statement, [...at, 'statement'])
      continue
    }
    const first = catalogue.describing(entry.slug)
    const earlier = annotation.statements.findIndex((other) => 'slug' in other && other.slug === entry.slug)
    if ((first !== undefined && first !== name) || earlier < index)
      file.problem(
        [...at, 'slug'],
        `${first ?? name} describes a statement ${entry.slug} already; for a further place of it write "statement: ${entry.slug}".`,
      )
    const above = catalogue.above(entry.slug)
    if (above)
      file.problem(
        [...at, 'parent'],
        `the statement is above itself: ${above.map((number) => slugs[number]).join(' > ')}.`,
      )
    if (entry.parent) check(entry.parent, [...at, 'parent'])
    for (const [index, { to }] of entry.relations.entries()) check(to, [...at, 'relations', index, 'to'])
  }
}
