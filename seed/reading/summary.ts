import type { ReadArticle } from './article.ts'
import type { RefusedArticle } from './read-articles.ts'

/** What a reading says at its end: how much was read, and by name what was not, and what should be looked at. */
export class ReadingSummary {
  articles = 0
  readonly #languages = new Map<string, number>()
  readonly #refused: RefusedArticle[] = []
  readonly #duplicates: RefusedArticle[] = []
  readonly #remarks = new Map<string, { count: number; names: string[] }>()

  add(read: ReadArticle | RefusedArticle): void {
    if ('why' in read) {
      const list = read.duplicateOf === undefined ? this.#refused : this.#duplicates
      list.push(read)
      return
    }
    this.articles++
    this.#languages.set(read.language, (this.#languages.get(read.language) ?? 0) + 1)
    for (const remark of read.remarks) {
      const { count, names } = this.#remarks.get(remark) ?? { count: 0, names: [] }
      if (names.length < mostNames) names.push(read.name)
      this.#remarks.set(remark, { count: count + 1, names })
    }
  }

  /** What is read and has no quotations would look as if nobody spoke in it. */
  #inOthers(): string {
    const hasOthers = [...this.#languages.keys()].some((code) => !withRules.includes(code))
    return hasOthers ? ` Rules find quotations in ${withRules.join(' and ')} only.` : ''
  }

  toString(): string {
    const languages = [...this.#languages]
      .sort(([, a], [, b]) => b - a)
      .map(([code, count]) => `${number(count)} ${code}`)
    const counts = [
      `${number(this.articles)} ${this.articles === 1 ? 'article' : 'articles'} read`,
      `${number(this.#duplicates.length)} with the same text as another`,
      `${number(this.#refused.length)} refused`,
    ]
    const remarks = [...this.#remarks].sort(([, a], [, b]) => b.count - a.count)
    return [
      `${counts.join(', ')}.${languages.length > 0 ? ` Languages: ${languages.join(', ')}.` : ''}${this.#inOthers()}`,
      ...part(
        'Refused',
        this.#refused.map(({ name, why }) => `${name} ${why}`),
      ),
      ...part('Read once', [
        ...this.#duplicates.slice(0, mostNames).map(({ name, why }) => `${name} ${why}`),
        ...(this.#duplicates.length > mostNames
          ? [`and ${number(this.#duplicates.length - mostNames)} more that have the same text as another.`]
          : []),
      ]),
      ...part(
        'To be looked at',
        remarks.map(([remark, { count, names }]) => `${remark}: ${listed(names, count)}`),
      ),
    ].join('\n')
  }
}

/** The languages that have rules. */
const withRules = ['de', 'en']

/** Names to a remark; a whole folder may be without dates. */
const mostNames = 20

const part = (heading: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [`${heading}:`, ...lines.map((line) => `  ${line}`)]

const listed = (names: readonly string[], count: number) =>
  `${names.join(', ')}${count > names.length ? `, and ${number(count - names.length)} more` : ''}`

const number = (value: number) => value.toLocaleString('en')
