import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ApplyMigrationsOutput, MigrationList } from '@prisma/schema-engine-wasm'
import pg from 'pg'
import { OperatorError } from '../error.ts'
import { progress } from '../shared/progress.ts'
import { projectDirectory } from '../shared/project.ts'
import type { Database } from './database.ts'
import { callSchemaEngine } from './schema-engine.ts'

const migrationsDirectory = join(projectDirectory, 'prisma', 'migrations')

/** An arbitrary number that every server and import of this project agrees on. */
const lockKey = 7_067_111

/**
 * Runs `work` while no other process migrates or imports into the same server.
 * The embedded database needs no such lock: its directory has one.
 */
export async function underLock<T>(database: Database, work: () => Promise<T>): Promise<T> {
  if (database.kind === 'embedded') return work()
  const client = new pg.Client(database.pool)
  // Where it breaks while it is held, so do the connections that work; these tell.
  client.on('error', () => {})
  await client.connect()
  try {
    await progress('Waiting for another import to end', () => client.query('SELECT pg_advisory_lock($1)', [lockKey]))
    return await work()
  } finally {
    await client.end()
  }
}

/**
 * Applies the migrations that the database does not have yet, as `prisma migrate deploy` would, and
 * in its bookkeeping, but with the engine as WebAssembly: the binary is not in the registry.
 * @param only the names of those that the database is to have; all, where nothing is said.
 * @returns the names of the migrations that were applied.
 * @throws OperatorError where the database has migrations of a newer version, or one fails.
 */
export async function migrate(
  database: Database,
  directory = migrationsDirectory,
  only?: readonly string[],
): Promise<string[]> {
  // Loading the engine takes longer than asking whether there is anything to do.
  const all = await migrationNames(directory)
  const wanted = only ? all.filter((name) => only.includes(name)) : all
  const applied = await appliedMigrations(database)
  const foreign = [...applied.finished].filter((name) => !all.includes(name))
  if (foreign.length > 0)
    throw new OperatorError(
      `The database has migrations that this version does not know: ${foreign.join(', ')}. Update the program, or use another database.`,
    )
  if (wanted.every((name) => applied.finished.has(name))) return []
  const results = await callSchemaEngine(database.pool, [
    // Every migration is one transaction, so one that was begun and not finished left nothing behind.
    ...[...applied.begun].map((migrationName) => ({
      method: 'markMigrationRolledBack' as const,
      params: { migrationName },
    })),
    {
      method: 'applyMigrations',
      params: {
        migrationsList: await migrationsList(directory, wanted),
        filters: { externalTables: [], externalEnums: [] },
      },
    },
  ]).catch(({ message }: Error) => {
    throw new OperatorError(
      `The database could not be migrated (${message.replace(/^Error: /, '')}). A migration is kept whole or not at all; start again once that is mended.`,
    )
  })
  return (results.at(-1) as ApplyMigrationsOutput).appliedMigrationNames
}

/** The names of the migrations that this version has, in their order. */
export async function migrationNames(directory = migrationsDirectory): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

async function appliedMigrations(database: Database): Promise<{ finished: Set<string>; begun: Set<string> }> {
  const client = new pg.Client(database.pool)
  await client.connect()
  try {
    const exists = await client.query<{ exists: boolean }>(
      `SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS exists`,
    )
    if (exists.rows[0]?.exists !== true) return { finished: new Set(), begun: new Set() }
    const { rows } = await client.query<{ name: string; finished: boolean }>(
      `SELECT migration_name AS name, finished_at IS NOT NULL AS finished
        FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
    )
    const names = (finished: boolean) => new Set(rows.filter((row) => row.finished === finished).map((row) => row.name))
    return { finished: names(true), begun: names(false) }
  } finally {
    await client.end()
  }
}

async function migrationsList(directory: string, names: readonly string[]): Promise<MigrationList> {
  return {
    baseDir: directory,
    lockfile: {
      path: 'migration_lock.toml',
      content: await readFile(join(directory, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: {
            tag: 'ok' as const,
            value: await readFile(join(directory, name, 'migration.sql'), 'utf8'),
          },
        },
      })),
    ),
  }
}
