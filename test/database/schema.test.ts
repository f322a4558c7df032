import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DiffParams, DiffResult } from '@prisma/schema-engine-wasm'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { migrate, underLock } from '../../src/database/migrate.ts'
import { callSchemaEngine } from '../../src/database/schema-engine.ts'
import { snakeCase } from '../../src/database/table.ts'
import { projectDirectory } from '../../src/shared/project.ts'
import { type TestDatabase, testDatabase } from '../help/database.ts'

const migrations = [
  '20261121000000_statement_graph',
  '20261122000000_search_terms',
  '20261122120000_statement_line',
  '20261123000000_documents',
  '20261123000000_walks',
  '20261123120000_articles_with',
  '20261125000000_articles_with_all',
  '20261128000000_imported_articles',
  '20261128120000_long_spans',
  '20261130000000_byte_order',
  '20261130120000_tally',
]

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase('empty')
})
afterAll(() => db.close())

/** What `schema.prisma` alone would make of an empty database. */
async function schemaSql(): Promise<string> {
  const path = join(projectDirectory, 'prisma', 'schema.prisma')
  const files = [{ path, content: await readFile(path, 'utf8') }]
  const filters = { externalTables: [], externalEnums: [] }
  const params: DiffParams = {
    from: { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    filters,
  }
  const [result] = await callSchemaEngine(
    db.database.pool,
    [{ method: 'diff', params }],
    [[path, files[0]?.content ?? '']],
  )
  return (result as DiffResult).stdout ?? ''
}

/** Columns, foreign keys and indexes of a schema, in words that two databases can be compared by. */
async function shape(client: pg.Client, schema: string): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(
    `SELECT format('%s.%s %s%s', table_name, column_name, udt_name, CASE is_nullable WHEN 'NO' THEN ' not null' ELSE '' END) AS line
       FROM information_schema.columns WHERE table_schema = $1 AND table_name <> '_prisma_migrations'
     UNION ALL
     SELECT replace(pg_get_indexdef(indexrelid), $1 || '.', '') FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
       WHERE relnamespace = $1::regnamespace AND relname NOT LIKE '\\_prisma%'
     UNION ALL
     SELECT conname || ' ' || replace(replace(pg_get_constraintdef(oid), $1 || '.', ''), ' DEFERRABLE', '')
       FROM pg_constraint WHERE connamespace = $1::regnamespace AND contype = 'f'
     ORDER BY 1`,
    [schema],
  )
  return rows.map(({ line }) => line)
}

test('who waits for another import says so', async ({ skip }) => {
  if (db.database.kind === 'embedded') skip()
  const other = new pg.Client(db.database.pool)
  await other.connect()
  await other.query('SELECT pg_advisory_lock(7067111)')
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  onTestFinished(() => said.mockRestore())
  const waiting = underLock(db.database, async () => 'done')
  await vi.waitUntil(() => said.mock.calls.length > 0, 5_000)
  expect(said.mock.calls[0]?.[0]).toContain('Waiting for another import to end')
  await other.end()
  expect(await waiting).toBe('done')
})

describe('the migrations', () => {
  test('make an empty database whole, and are not applied twice', async () => {
    expect(await migrate(db.database)).toEqual(migrations)
    expect(await migrate(db.database)).toEqual([])
  })

  test('are applied again where a start was killed in the middle of one', async () => {
    const client = new pg.Client(db.database.pool)
    await client.connect()
    await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
    await client.query(`CREATE TABLE _prisma_migrations (id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL,
      finished_at timestamptz, migration_name varchar(255) NOT NULL, logs text, rolled_back_at timestamptz,
      started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`)
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('1', 'x', '20261121000000_statement_graph')`,
    )
    await client.end()
    expect(await migrate(db.database)).toEqual(migrations)
  })

  test('are not applied again where a start was killed right behind one', async () => {
    const client = new pg.Client(db.database.pool)
    await client.connect()
    onTestFinished(() => client.end())
    const directory = await mkdtemp(join(tmpdir(), 'wortlaut-migrations-'))
    onTestFinished(() => rm(directory, { recursive: true, force: true }))
    await cp(join(projectDirectory, 'prisma', 'migrations'), directory, { recursive: true })
    const last = '20990101000000_last'
    await mkdir(join(directory, last))
    await writeFile(join(directory, last, 'migration.sql'), 'BEGIN; CREATE TABLE made (id int); COMMIT;')
    // Whatever is noted in a later transaction than the one that makes the table fails, as if nobody were there any more.
    await client.query(`
      CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF EXISTS (SELECT FROM pg_class WHERE relname = 'made' AND xmin <> pg_current_xact_id()::xid)
          THEN RAISE 'killed'; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER refuse BEFORE UPDATE ON _prisma_migrations FOR EACH ROW EXECUTE FUNCTION refuse()`)
    await expect(migrate(db.database, directory)).rejects.toThrow(
      /^The database could not be migrated \(.*killed.*\)\. A migration is kept whole or not at all; start again once that is mended\.$/,
    )
    await client.query('DROP FUNCTION refuse CASCADE')
    expect((await client.query(`SELECT to_regclass('made') AS made`)).rows).toEqual([{ made: 'made' }])
    expect(await migrate(db.database, directory)).toEqual([])
    await client.query(`DROP TABLE made; DELETE FROM _prisma_migrations WHERE migration_name = '${last}'`)
    expect(await migrate(db.database)).toEqual([])
  })

  test('that fail leave nothing behind, and say of which one what the database said', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'wortlaut-migrations-'))
    onTestFinished(() => rm(directory, { recursive: true, force: true }))
    await cp(join(projectDirectory, 'prisma', 'migrations'), directory, { recursive: true })
    await mkdir(join(directory, '20990101000000_wrong'))
    const file = join(directory, '20990101000000_wrong', 'migration.sql')
    await writeFile(file, 'BEGIN; CREATE TABLE made (id int); DROP INDEX nowhere; COMMIT;')
    await expect(migrate(db.database, directory)).rejects.toThrow(
      'The database could not be migrated (in 20990101000000_wrong: Error querying the database: ERROR: index "nowhere" does not exist). A migration is kept whole',
    )
    await writeFile(file, 'BEGIN; CREATE TABLE made (id int); DROP TABLE made; COMMIT;')
    expect(await migrate(db.database, directory)).toEqual(['20990101000000_wrong'])
    const client = new pg.Client(db.database.pool)
    await client.connect()
    await client.query(`DELETE FROM _prisma_migrations WHERE migration_name = '20990101000000_wrong'`)
    await client.end()
  })

  test.each(migrations)('%s is one transaction', async (name) => {
    const sql = await readFile(join(projectDirectory, 'prisma', 'migrations', name, 'migration.sql'), 'utf8')
    expect(sql).toMatch(/^(--.*\n|\n)*BEGIN;\n/)
    // As the engine sends it, statement by statement, of which the last one is known by this.
    expect(sql.trim().split(';').at(-2)).toBe('\n\nCOMMIT')
    expect(sql.match(/\b(BEGIN|COMMIT);/g)).toHaveLength(2)
  })

  test('that come later are applied to a database that is there', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'wortlaut-migrations-'))
    onTestFinished(() => rm(directory, { recursive: true, force: true }))
    await cp(join(projectDirectory, 'prisma', 'migrations'), directory, { recursive: true })
    const later = '20990101000000_later'
    await mkdir(join(directory, later))
    await writeFile(
      join(directory, later, 'migration.sql'),
      'BEGIN; CREATE TABLE later (id int); DROP TABLE later; COMMIT;',
    )
    expect(await migrate(db.database, directory)).toEqual([later])
    await expect(migrate(db.database)).rejects.toThrow(
      `The database has migrations that this version does not know: ${later}.`,
    )
  })

  test('make what schema.prisma says', async () => {
    const client = new pg.Client(db.database.pool)
    await client.connect()
    await client.query('CREATE SCHEMA drift; SET search_path = drift')
    await client.query((await schemaSql()).replace('CREATE SCHEMA IF NOT EXISTS "public";', ''))
    await client.query('RESET search_path')
    const [migrated, declared] = [await shape(client, 'public'), await shape(client, 'drift')]
    await client.query('DROP SCHEMA drift CASCADE')
    await client.end()
    expect(migrated.length).toBeGreaterThan(250)
    // The migrations order text by code point, which Prisma has no word for.
    expect(migrated.map((line) => line.replaceAll(' COLLATE "C"', ''))).toEqual(declared)
  })
})

test.each([
  ['ActorName', 'actor_name'],
  ['saidAtId', 'said_at_id'],
  ['sha256', 'sha256'],
  ['words', 'words'],
])('%s is %s in the database', (name, inDatabase) => {
  expect(snakeCase(name)).toBe(inDatabase)
})
