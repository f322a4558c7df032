import { type AnnotatedDocument, type Corpus, resolve } from './corpus.ts'
import { dayOrder, type ImpreciseDate, parseDate } from './date.ts'
import { findAll, findOne, QuotationError } from './quotation.ts'
import { idOf, type Rows } from './rows.ts'

/** When an article was published, as far as it says so itself; undefined where it does not. */
export function publication({ annotation, document }: AnnotatedDocument): ImpreciseDate | undefined {
  const published = annotation.article.published ?? document.stamp
  try {
    return published === undefined ? undefined : parseDate(published)
  } catch {
    return undefined
  }
}

export function addArticles({ articles, sources }: Corpus, rows: Rows): void {
  const slugs = new Map<string, string>()
  for (const article of articles) {
    const { document, file, annotation } = article
    const { slug, title, language, published, source, cites } = annotation.article
    const twin = slugs.get(slug)
    if (twin !== undefined)
      file.problem(['article', 'slug'], `${document.name} and ${twin} have the same slug ${slug}.`)
    slugs.set(slug, document.name)
    if (published !== undefined && !publication(article))
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
    const date = publication(article)
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
      sourceId: source ? idOf('Source', source) : null,
      text: document.text,
    })
    for (const [cited, words] of Object.entries(cites)) {
      resolve(sources, cited, file, ['article', 'cites', cited])
      checkWords(article, ['article', 'cites', cited], words)
      rows.ArticleCitation.push({
        articleId: id,
        sourceId: idOf('Source', cited),
        words,
      })
    }
  }
}

/** Words that an annotation takes from the text must be in it, once or more. */
export function checkWords({ document, file }: AnnotatedDocument, path: readonly PropertyKey[], words: string): void {
  if (findAll(document.text, words).length > 0) return
  try {
    findOne(document.text, words)
  } catch (error) {
    if (!(error instanceof QuotationError)) throw error
    file.problem(path, error.message)
  }
}
