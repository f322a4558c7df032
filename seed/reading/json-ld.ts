import { words } from './field.ts'
import { textOfHtml } from './html-text.ts'

/** What a page says of its article to search engines, in JSON-LD with schema.org's terms. */
export interface ArticleData {
  title: string | undefined
  published: string | undefined
  outlet: string | undefined
  url: string | undefined
  text: string | undefined
  /** Whether it says that not everybody may read all of it. */
  isPaid: boolean
}

type Data = Readonly<Record<string, unknown>>

/**
 * The article among the things that a page's scripts of JSON-LD describe: of several the one at the page's own address. A
 * damaged script is passed over.
 */
export function articleData(scripts: readonly string[], address: string | undefined): ArticleData | undefined {
  const things = scripts.flatMap((script) => {
    try {
      return thingsIn(JSON.parse(plain(script)))
    } catch {
      return []
    }
  })
  const articles = things.filter(isArticle)
  const article = articles.find((one) => address !== undefined && addressesOf(one).includes(address)) ?? articles[0]
  if (!article) return undefined
  const { headline, name, datePublished, publisher, articleBody, isAccessibleForFree } = article
  return {
    title: decoded(words(headline) ?? words(name)),
    published: words(datePublished),
    outlet: decoded(words(publisher) ?? words(things.find((one) => isNamedBy(one, publisher)))),
    url: addressesOf(article)[0],
    text: typeof articleBody === 'string' ? bodyText(articleBody) : undefined,
    isPaid: /^false$/i.test(`${isAccessibleForFree}`),
  }
}

/** Without comments around it, and without line ends within words, which JSON does not allow and many pages have. */
const plain = (script: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  script.replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g, '').replaceAll(/[\u0000-\u001f]+/g, ' ')

const addressesOf = ({ url, mainEntityOfPage, '@id': id }: Data) =>
  [url, mainEntityOfPage, isData(mainEntityOfPage) && mainEntityOfPage['@id'], id].flatMap((one) => words(one) ?? [])

/** Whether a thing is the one that another only names, as in `{"@id": "#publisher"}`. */
const isNamedBy = (thing: Data, other: unknown) => {
  const one = Array.isArray(other) ? other[0] : other
  return isData(one) && typeof one['@id'] === 'string' && one['@id'] === thing['@id'] && words(thing) !== undefined
}

/** Some write the entities of HTML, which are none in JSON. */
const decoded = (given: string | undefined) =>
  given !== undefined && entity.test(given) ? textOfHtml(given.replaceAll('<', '&lt;')) : given
const entity = /&(?:#\d+|#x[\da-f]+|[a-z]\w*);/i

const bodyText = (body: string) => (/<\/?(?:p|br|div)\b[^>]*>/i.test(body) ? textOfHtml(body) : decoded(body))

/** How deep a thing may lie in others. */
const deepest = 4

/** A script has a thing, several, a graph of them, or a page of which one is the main thing. */
function thingsIn(parsed: unknown, depth = 0): Data[] {
  if (depth > deepest) return []
  return (Array.isArray(parsed) ? parsed : [parsed])
    .filter(isData)
    .flatMap((thing) => [thing, ...thingsIn(thing['@graph'], depth + 1), ...thingsIn(thing['mainEntity'], depth + 1)])
}

const isData = (value: unknown): value is Data => value !== null && typeof value === 'object' && !Array.isArray(value)

/** `NewsArticle`, and its kinds such as `ReportageNewsArticle`, `BlogPosting`; the type may be one of several. */
const isArticle = (thing: Data) =>
  [thing['@type']].flat().some((type) => typeof type === 'string' && /(?:Article|BlogPosting|Report)$/.test(type))
