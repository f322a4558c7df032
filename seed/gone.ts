import type { ClientBase } from 'pg'
import { idOf } from './id.ts'
import type { Outline } from './outline.ts'
import type { Plan } from './plan.ts'
import type { Owners } from './write-rows.ts'

/** What the database has of the documents that change or go, and no document of the corpus has any more. */
export async function gone(client: ClientBase, { catalogue, wanted, removed }: Plan): Promise<Owners> {
  const owners = await formerly(client, [...removed, ...wanted.flatMap(({ name, rows }) => (rows ? [name] : []))])
  return {
    statements: owners.statements.filter((slug) => catalogue.describing(slug) === undefined).map(statementId),
    articles: owners.articles.filter((slug) => catalogue.withArticle(slug) === undefined).map(articleId),
  }
}

/** All that the database has of some documents. */
export async function ownersOf(client: ClientBase, names: readonly string[]): Promise<Owners> {
  const { statements, articles } = await formerly(client, names)
  return { statements: statements.map(statementId), articles: articles.map(articleId) }
}

/** All that the database has and no document of the corpus: where it is not known which document it came from. */
export async function strayed(client: ClientBase, { catalogue }: Plan): Promise<Owners> {
  const slugs = async (table: string) =>
    (await client.query<{ slug: string }>(`SELECT slug FROM ${table}`)).rows.map(({ slug }) => slug)
  return {
    statements: (await slugs('statement')).filter((slug) => catalogue.describing(slug) === undefined).map(statementId),
    articles: (await slugs('article')).filter((slug) => catalogue.withArticle(slug) === undefined).map(articleId),
  }
}

const statementId = (slug: string) => idOf('Statement', slug)
const articleId = (slug: string) => idOf('Article', slug)

/** The slugs of what documents had when they were imported last. */
async function formerly(client: ClientBase, names: readonly string[]) {
  const { rows } = await client.query<{ outline: Outline }>('SELECT outline FROM document WHERE name = ANY ($1)', [
    names,
  ])
  return {
    statements: rows.flatMap(({ outline }) => outline.describes.map(({ statement }) => statement)),
    articles: rows.map(({ outline }) => outline.article),
  }
}
