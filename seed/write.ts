import { Prisma, type PrismaClient } from '../src/database/generated/client/client.ts'
import { snakeCase, type Table, tableOf } from '../src/database/table.ts'
import { countParticipations } from './participation-count.ts'
import { type Rows, revisionOf } from './rows.ts'

/** How many rows an import added, changed and removed. */
export interface Changes {
  added: number
  changed: number
  removed: number
  /** The revision that the database has now. */
  revision: string
}

/** Rows sent in one statement. */
const batchSize = 5_000

/** An import waits for nobody but the lock that it holds. */
const transaction = { timeout: 3_600_000, maxWait: 60_000 }

/** No changes, where the database says that it has just these rows; undefined where it does not. */
export async function unchanged(prisma: PrismaClient, rows: Rows): Promise<Changes | undefined> {
  const revision = revisionOf(rows)
  const corpus = await prisma.corpus.findFirst()
  return corpus?.revision === revision ? { added: 0, changed: 0, removed: 0, revision } : undefined
}

/**
 * Brings the database to exactly `rows`, in one transaction: all of it happens or nothing does. Rows
 * that are as they should be are not touched.
 */
export async function writeGraph(prisma: PrismaClient, rows: Rows): Promise<Changes> {
  const revision = revisionOf(rows)
  const changes: Changes = { added: 0, changed: 0, removed: 0, revision }
  await prisma.$transaction(async (db) => {
    await db.$executeRaw`SET CONSTRAINTS ALL DEFERRED`
    // What is to go goes first, so that a slug or a place in a list is free for whoever has it next.
    const models = Object.entries(rows).map(([model, wanted]) => ({
      table: tableOf(model),
      wanted: wanted as object[],
    }))
    for (const { table, wanted } of models.toReversed()) changes.removed += await remove(db, table, wanted)
    for (const { table, wanted } of models) {
      const { added, changed } = await upsert(db, table, wanted)
      changes.added += added
      changes.changed += changed
    }
    await countParticipations(db)
    await db.$executeRaw`INSERT INTO corpus (id, revision) VALUES (1, ${revision})
      ON CONFLICT (id) DO UPDATE SET revision = excluded.revision WHERE corpus.revision <> excluded.revision`
  }, transaction)
  return changes
}

type Transaction = Prisma.TransactionClient

const identifier = (name: string) => Prisma.raw(`"${snakeCase(name)}"`)

const list = (names: string[], render: (name: string) => Prisma.Sql, separator = ', ') =>
  Prisma.join(names.map(render), separator)

/** A list of rows as one parameter, which PostgreSQL turns into rows of the table's own type. */
function given(table: Table, rows: object[]): Prisma.Sql {
  const columns = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [snakeCase(name), value])),
  )
  return Prisma.sql`json_populate_recordset(NULL::${identifier(table.name)}, ${JSON.stringify(columns)}::json)`
}

async function remove(db: Transaction, table: Table, wanted: object[]): Promise<number> {
  const key = list(table.key, identifier)
  // A target has two keys: its place in the list, and what it is. Where it changes one it goes and comes.
  const same = table.name === 'target' ? Prisma.sql`${key}, coalesce(actor_id, event_id)` : key
  return db.$executeRaw`DELETE FROM ${identifier(table.name)}
    WHERE (${same}) NOT IN (SELECT ${same} FROM ${given(table, wanted)})`
}

async function upsert(db: Transaction, table: Table, wanted: object[]): Promise<{ added: number; changed: number }> {
  const columns = list(table.columns, identifier)
  const rest = table.columns.filter((name) => !table.key.includes(name))
  const values = (alias: string) => list(rest, (name) => Prisma.sql`${Prisma.raw(alias)}.${identifier(name)}`)
  const update =
    rest.length === 0
      ? Prisma.sql`NOTHING`
      : Prisma.sql`UPDATE SET ${list(rest, (name) => Prisma.sql`${identifier(name)} = excluded.${identifier(name)}`)}
          WHERE ROW(${values('old')}) IS DISTINCT FROM ROW(${values('excluded')})`
  const total = { added: 0, changed: 0 }
  for (let from = 0; from < wanted.length; from += batchSize) {
    // A row that was just inserted has no earlier version, and so no xmax.
    const [counts] = await db.$queryRaw<[{ added: number; changed: number }]>`WITH written AS (
        INSERT INTO ${identifier(table.name)} AS old (${columns})
        SELECT ${columns} FROM ${given(table, wanted.slice(from, from + batchSize))}
        ON CONFLICT (${list(table.key, identifier)}) DO ${update}
        RETURNING old.xmax = 0 AS added)
      SELECT count(*) FILTER (WHERE added)::int AS added, count(*) FILTER (WHERE NOT added)::int AS changed FROM written`
    total.added += counts.added
    total.changed += counts.changed
  }
  return total
}
