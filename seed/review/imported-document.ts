import { connect } from '../../src/database/connection.ts'
import { isEmbeddedIn } from '../../src/database/embedded.ts'
import { openDatabase } from '../../src/database/open.ts'
import type { Environment } from '../../src/environment.ts'
import { OperatorError } from '../../src/error.ts'
import { didYouMean } from '../../src/shared/nearest.ts'
import { storedArticles } from '../imported/stored-article.ts'
import type { ArticleToReview } from './document-file.ts'

/**
 * The article that was imported under a name.
 * @throws OperatorError where there is none, with the names that are near.
 */
export async function importedDocument(environment: Environment, name: string): Promise<ArticleToReview> {
  const unknown = (near = '') =>
    new OperatorError(`There is no file ${name}, and no article of that name was imported.${near}`)
  // A name that was mistyped is no reason to make a database.
  if (environment.DATABASE_URL === undefined && !isEmbeddedIn(environment.DATA_DIRECTORY)) throw unknown()
  const database = await openDatabase(environment)
  const { pool, close } = connect(database, 'owner', environment)
  try {
    const [stored] = await storedArticles(pool, [name])
    if (stored) {
      const { proposed, ...article } = stored
      return { article: { ...article, remarks: [] }, bytes: Buffer.from(article.text), proposed }
    }
    const { rows } = await pool.query<{ name: string }>('SELECT name FROM document WHERE content IS NOT NULL')
    throw unknown(
      didYouMean(
        name,
        rows.map((row) => row.name),
      ),
    )
  } finally {
    await close()
    await database.close()
  }
}
