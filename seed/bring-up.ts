import { connect } from '../src/database/connection.ts'
import type { Database } from '../src/database/database.ts'
import { migrate, underLock } from '../src/database/migrate.ts'
import { openDatabase } from '../src/database/open.ts'
import { grantReader } from '../src/database/reader.ts'
import type { Environment } from '../src/environment.ts'
import { progress } from '../src/shared/progress.ts'
import { readGraph } from './graph.ts'
import type { Rows } from './rows.ts'
import { type Changes, unchanged, writeGraph } from './write.ts'

type Compare = 'revisions' | 'rows'

export interface BroughtUp {
  migrations: string[]
  rows: Rows
  changes: Changes
}

/**
 * Opens the database and brings it to what this version and the corpus say: migrations, the reading role,
 * the rows. The corpus is read meanwhile, and whole before anything is written, so that a mistake in it
 * changes nothing.
 * @throws CorpusError, OperatorError; the database is closed again.
 */
export async function openAndBringUp(
  environment: Environment,
  compare: Compare,
): Promise<{ database: Database; did: BroughtUp }> {
  const reading = progress('Reading the corpus', () => readGraph(environment.CORPUS_DIRECTORY))
  const where = environment.DATABASE_URL === undefined ? ` in ${environment.DATA_DIRECTORY}` : ''
  const opening = progress(`Opening the database${where}`, () => openDatabase(environment))
  const [rows, database] = await Promise.allSettled([reading, opening])
  if (database.status === 'rejected') throw database.reason
  try {
    if (rows.status === 'rejected') throw rows.reason
    return { database: database.value, did: await bringUp(database.value, environment, rows.value, compare) }
  } catch (error) {
    await database.value.close()
    throw error
  }
}

/**
 * Brings an open database to `rows`. A start compares revisions: nothing but an import can write, so where
 * they are the same the rows are, too. An import compares every row.
 */
export async function bringUp(
  database: Database,
  environment: Environment,
  rows: Rows,
  compare: Compare,
): Promise<BroughtUp> {
  return underLock(database, async () => {
    const migrations = await progress('Migrating the database', () => migrate(database))
    const owner = connect(database, 'owner', environment)
    try {
      await grantReader(owner.pool)
      const changes =
        (compare === 'revisions' && (await unchanged(owner.prisma, rows))) ||
        (await progress('Seeding the corpus', () => writeGraph(owner.prisma, rows)))
      return { migrations, rows, changes }
    } finally {
      await owner.close()
    }
  })
}

/** What the import did, in a line or two. */
export function summary({ migrations, rows, changes }: BroughtUp): string {
  const { added, changed, removed, revision } = changes
  const counts = (['Article', 'Source', 'Actor', 'Statement', 'Mention', 'Event', 'Claim'] as const)
    .map((model) => `${rows[model].length} ${model.toLowerCase()}s`)
    .join(', ')
  const did =
    added + changed + removed === 0
      ? 'nothing to change'
      : `${added} rows added, ${changed} changed, ${removed} removed`
  return [
    ...(migrations.length > 0 ? [`Migrated: ${migrations.join(', ')}`] : []),
    `Corpus ${revision}: ${counts}`,
    `Seeded: ${did}`,
  ].join('\n')
}
