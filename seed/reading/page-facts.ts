import { fold } from '../../src/shared/fold.ts'
import { type ArticleData, articleData } from './json-ld.ts'
import { attribute, elements, type Node, ownText, wholeText } from './page-tree.ts'
import { publishedOn } from './published.ts'

/** What a page says of itself, beside its text. */
export interface PageFacts extends ArticleData {
  language: string | undefined
  /** Whether it says that it is an article; with several of them it is a list. */
  isArticle: boolean
}

/** The names of `meta` elements, the best first; publishers agree on the first of each. */
const metaNames = {
  title: ['og:title', 'twitter:title', 'dc.title'],
  outlet: ['og:site_name', 'dc.publisher', 'publisher', 'application-name'],
  url: ['og:url'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'date',
    'dc.date',
    'dcterms.created',
    'dcterms.date',
    'dc.date.issued',
    'dcterms.issued',
    'article.published',
    'publish-date',
    'publication_date',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
  ],
}

/** Reads JSON-LD first, which is about the article; then `meta` elements; then the first time that is shown. */
export function factsOf(page: Node): PageFacts {
  const metas = new Map<string, string>()
  const scripts: string[] = []
  const headlines: string[] = []
  let [language, canonical, window, time, timeInArticle]: (string | undefined)[] = []
  let articles = 0
  for (const element of elements(page)) {
    switch (element.tagName) {
      case 'html':
        language ??= attribute(element, 'lang') ?? attribute(element, 'xml:lang')
        break
      case 'meta': {
        const name = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop')
        const content = attribute(element, 'content')
        if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content)
        break
      }
      case 'script':
        if (attribute(element, 'type')?.toLowerCase() === 'application/ld+json') scripts.push(ownText(element))
        break
      case 'link':
        if (attribute(element, 'rel')?.toLowerCase() === 'canonical') canonical ??= attribute(element, 'href')
        break
      case 'title':
        window ??= ownText(element)
        break
      case 'h1':
        headlines.push(wholeText(element))
        break
      case 'article':
        articles++
        break
      case 'time':
        // Before the article there may be teasers of others, with their times.
        time ??= attribute(element, 'datetime')
        if (articles > 0) timeInArticle ??= attribute(element, 'datetime')
    }
  }
  const meta = (names: readonly string[]) => names.map((name) => metas.get(name)).find(Boolean)
  const data = articleData(scripts, canonical ?? metas.get('og:url'))
  // A window's title mostly has the outlet's name behind the headline; of the headlines, it tells which is the article's.
  const named = headlines.filter((one) => fold(one) !== '' && fold(window ?? '').includes(fold(one)))
  const headline = named.find((one) => fold(window ?? '').startsWith(fold(one))) ?? named[0]
  const dates = [data?.published, ...metaNames.published.map((name) => metas.get(name)), timeInArticle, time]
  return {
    title: data?.title ?? meta(metaNames.title) ?? headline,
    // What is no date does not stand before one.
    published: dates.find((date) => publishedOn(date) !== undefined) ?? dates.find(Boolean),
    outlet: data?.outlet ?? meta(metaNames.outlet),
    url: [canonical, data?.url, meta(metaNames.url)].find((url) => url && /^https?:/.test(url)),
    text: data?.text,
    isPaid: data?.isPaid ?? false,
    language,
    isArticle: data !== undefined || metas.get('og:type') === 'article' || articles === 1,
  }
}
