import type { AnnotatedDocument } from './annotated-document.ts'
import { dayOrder, type ImpreciseDate, parseDate } from './date.ts'
import type { Derivation } from './derivation.ts'
import { idOf } from './id.ts'
import { findAll, findOne, QuotationError } from './quotation.ts'
import { resolve } from './register.ts'
import type { DocumentRows } from './rows.ts'

/** When an article was published, in days; undefined where it does not say, or says what is no date. */
export function publication(published: string | undefined): ImpreciseDate | undefined {
  try {
    return published === undefined ? undefined : parseDate(published)
  } catch {
    return undefined
  }
}

export function addArticle(
  article: AnnotatedDocument,
  { registers, idOfEntry, termsOf }: Derivation,
  rows: DocumentRows,
): void {
  const { sources } = registers
  const { document, file, annotation } = article
  const { slug, title, language, published, source, cites } = annotation.article
  const date = publication(published ?? document.stamp)
  if (published !== undefined && !date)
    try {
      parseDate(published)
    } catch (error) {
      file.problem(['article', 'published'], (error as Error).message)
    }
  if (document.stamp && published?.startsWith(document.stamp) === false)
    file.problem(['article', 'published'], `the document's own stamp says ${document.stamp}.`)
  if (title !== undefined) checkWords(article, ['article', 'title'], title)
  if (source !== undefined) resolve(sources, source, file, ['article', 'source'])

  const id = idOf('Article', slug)
  rows.Article.push({
    id,
    slug,
    document: document.name,
    sha256: document.sha256,
    title: title ?? null,
    language,
    publishedEdtf: date?.edtf ?? null,
    publishedEarliest: date?.earliest ?? null,
    publishedLatest: date?.latest ?? null,
    publishedPrecision: date?.precision ?? 'UNKNOWN',
    ...dayOrder(date),
    sourceId: source ? idOfEntry('Source', source) : null,
    text: document.text,
    terms: termsOf(`${title ?? ''}\n${document.text}`, language),
  })
  for (const [cited, words] of Object.entries(cites)) {
    resolve(sources, cited, file, ['article', 'cites', cited])
    checkWords(article, ['article', 'cites', cited], words)
    rows.ArticleCitation.push({
      articleId: id,
      sourceId: idOfEntry('Source', cited),
      words,
    })
  }
}

/** Words that an annotation takes from the text must be in it, once or more; as they are, or as a quotation. */
export function checkWords({ document, file }: AnnotatedDocument, path: readonly PropertyKey[], words: string): void {
  // As they are first: that takes no time, and a title may have brackets that pick nothing, as in *[Update] …*.
  if (document.text.includes(words) || findAll(document.text, words).length > 0) return
  try {
    findOne(document.text, words)
  } catch (error) {
    if (!(error instanceof QuotationError)) throw error
    file.problem(path, error.message)
  }
}
