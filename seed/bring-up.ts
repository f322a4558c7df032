import { connect } from '../src/database/connection.ts'
import type { Database } from '../src/database/database.ts'
import { migrate, underLock } from '../src/database/migrate.ts'
import { grantReader } from '../src/database/reader.ts'
import type { Environment } from '../src/environment.ts'
import { progress } from '../src/shared/progress.ts'
import { readGraph } from './graph.ts'
import type { Rows } from './rows.ts'
import { type Changes, writeGraph } from './write.ts'

export interface BroughtUp {
  migrations: string[]
  rows: Rows
  changes: Changes
}

/**
 * Brings a database to what this version and the corpus say: migrations, the reading role, the rows.
 * The corpus is read first, so that a mistake in it changes nothing.
 * @throws CorpusError, OperatorError
 */
export async function bringUp(database: Database, environment: Environment): Promise<BroughtUp> {
  const rows = await progress('Reading the corpus', () => readGraph(environment.CORPUS_DIRECTORY))
  return underLock(database, async () => {
    const migrations = await progress('Migrating the database', () => migrate(database))
    const owner = connect(database, 'owner', environment)
    try {
      await grantReader(owner.pool)
      const changes = await progress('Seeding the corpus', () => writeGraph(owner.prisma, rows))
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
