import { words } from './field.ts'

/** What a page says of its article to search engines, in JSON-LD with schema.org's terms. */
export interface ArticleData {
  title: string | undefined
  published: string | undefined
  outlet: string | undefined
  url: string | undefined
  text: string | undefined
}

type Data = Readonly<Record<string, unknown>>

/** The article among the things that a page's scripts of JSON-LD describe; a damaged script is passed over. */
export function articleData(scripts: readonly string[]): ArticleData | undefined {
  const things = scripts.flatMap((script) => {
    try {
      return thingsIn(JSON.parse(script.replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g, '')))
    } catch {
      return []
    }
  })
  const article = things.find(isArticle)
  if (!article) return undefined
  const { headline, name, datePublished, publisher, url, mainEntityOfPage, articleBody } = article
  return {
    title: words(headline) ?? words(name),
    published: words(datePublished),
    outlet: words(publisher),
    url: [url, mainEntityOfPage, isData(mainEntityOfPage) && mainEntityOfPage['@id']].map(words).find(Boolean),
    text: typeof articleBody === 'string' ? articleBody : undefined,
  }
}

/** A script has a thing, several, or a graph of them. */
function thingsIn(parsed: unknown): Data[] {
  const things = (Array.isArray(parsed) ? parsed : [parsed]).filter(isData)
  return things.flatMap((thing) => {
    const graph = thing['@graph']
    return Array.isArray(graph) ? [thing, ...graph.filter(isData)] : [thing]
  })
}

const isData = (value: unknown): value is Data => value !== null && typeof value === 'object' && !Array.isArray(value)

/** `NewsArticle`, and its kinds such as `ReportageNewsArticle`, `BlogPosting`; the type may be one of several. */
const isArticle = (thing: Data) =>
  [thing['@type']].flat().some((type) => typeof type === 'string' && /(?:Article|BlogPosting|Report)$/.test(type))
