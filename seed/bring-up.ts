import type { Pool } from 'pg'
import { connect } from '../src/database/connection.ts'
import type { Database } from '../src/database/database.ts'
import { migrate, underLock } from '../src/database/migrate.ts'
import { openDatabase } from '../src/database/open.ts'
import { grantReader } from '../src/database/reader.ts'
import type { Environment } from '../src/environment.ts'
import { progress } from '../src/shared/progress.ts'
import { type Corpus, openCorpus } from './corpus.ts'
import { toldInALine } from './database-error.ts'
import { type Compare, type How, importCorpus } from './import.ts'
import type { Changes } from './write-rows.ts'

export interface BroughtUp {
  migrations: string[]
  changes: Changes
  /** The revision that the database has now. */
  revision: string
  /** How much of each noun it has. */
  counts: Record<string, number>
}

/** What an import is told beside how it compares. */
type Beside = Pick<How, 'articles' | 'overwrite'>

/**
 * Opens the database and brings it to what this version and the corpus say: migrations, the reading role,
 * the rows.
 * @throws CorpusError, OperatorError; the database is closed again.
 */
export async function openAndBringUp(
  environment: Environment,
  compare: Compare,
  how?: Beside,
): Promise<{ database: Database; did: BroughtUp }> {
  const corpus = openCorpus(environment.CORPUS_DIRECTORY)
  const where = environment.DATABASE_URL === undefined ? ` in ${environment.DATA_DIRECTORY}` : ''
  const database = await progress(`Opening the database${where}`, () => openDatabase(environment))
  try {
    return { database, did: await bringUp(database, environment, corpus, compare, how) }
  } catch (error) {
    await database.close()
    throw error
  }
}

/** Brings an open database to what a corpus says. */
export async function bringUp(
  database: Database,
  environment: Environment,
  corpus: Corpus,
  compare: Compare,
  how?: Beside,
): Promise<BroughtUp> {
  return toldInALine(() =>
    underLock(database, async () => {
      const migrations = await progress('Migrating the database', () => migrate(database))
      const owner = connect(database, 'owner', environment)
      try {
        await grantReader(owner.pool)
        const changes = await importCorpus(corpus, database.kind, owner.pool, { compare, ...how })
        return { migrations, changes, ...(await contents(owner.pool)) }
      } finally {
        await owner.close()
      }
    }),
  )
}

const nouns = ['article', 'source', 'actor', 'statement', 'mention', 'event', 'claim']

async function contents(pool: Pool): Promise<Pick<BroughtUp, 'revision' | 'counts'>> {
  const { rows } = await pool.query<{ revision: string } & Record<string, number>>(
    `SELECT coalesce((SELECT revision FROM corpus), '') AS revision,
      ${nouns.map((noun) => `(SELECT count(*)::int FROM ${noun}) AS "${noun}s"`).join(', ')}`,
  )
  const { revision = '', ...counts } = rows[0] ?? {}
  return { revision, counts }
}

/** What the import did, in a line or two. */
export function summary({ migrations, changes, revision, counts }: BroughtUp): string {
  const { added, changed, removed } = changes
  const has = Object.entries(counts)
    .map(([nouns, count]) => `${count} ${nouns}`)
    .join(', ')
  const did =
    added + changed + removed === 0
      ? 'nothing to change'
      : `${added} rows added, ${changed} changed, ${removed} removed`
  return [
    ...(migrations.length > 0 ? [`Migrated: ${migrations.join(', ')}`] : []),
    `Corpus ${revision}: ${has}`,
    `Seeded: ${did}`,
  ].join('\n')
}
