import type { ClientBase, Pool } from 'pg'
import type { ImportedArticle } from './imported.ts'

/** Imported articles that a database has, of those that are named. */
export async function storedArticles(client: ClientBase | Pool, names: readonly string[]): Promise<ImportedArticle[]> {
  const { rows } = await client.query<ImportedArticle>(
    `SELECT name, text, title, language, published_edtf AS published, outlet, url, sha256, proposed
      FROM article JOIN document ON document = name WHERE name = ANY ($1)`,
    [names],
  )
  return rows
}
