import type { Draft } from './draft.ts'

type Fields = Readonly<Record<string, unknown>>

/** What an article's facts are called where people and programs write them down; the first that is there counts. */
const names = {
  title: ['title', 'headline'],
  published: ['date', 'published', 'published_at', 'datePublished', 'publishedAt', 'pubDate'],
  outlet: ['outlet', 'source', 'publisher', 'site_name'],
  language: ['language', 'lang', 'inLanguage'],
  url: ['url', 'link'],
} as const

const textNames = ['text', 'content', 'body', 'articleBody']

export const fieldsOf = (given: Fields): Omit<Draft, 'text'> => ({
  title: words(first(given, names.title)),
  published: first(given, names.published),
  outlet: words(first(given, names.outlet)),
  language: words(first(given, names.language)),
  url: words(first(given, names.url)),
})

/** The field that has the article's text. */
export const textOf = (given: Fields): unknown => first(given, textNames)

function first(given: Fields, keys: readonly string[]): unknown {
  // Names of an object's own only: `constructor` is nobody's title.
  const key = keys.find((one) => Object.hasOwn(given, one) && given[one] !== null && given[one] !== '')
  return key === undefined ? undefined : given[key]
}

/** Words, or those in the `name` of an object or of the first of several, as JSON-LD has publishers. */
export function words(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined
  if (typeof value === 'number') return String(value)
  const one = Array.isArray(value) ? value[0] : value
  if (typeof one === 'string') return words(one)
  const name = one !== null && typeof one === 'object' ? (one as Fields)['name'] : undefined
  return typeof name === 'string' ? words(name) : undefined
}
