import type { Pool } from 'pg'
import { groupBy } from '../src/shared/group-by.ts'
import { deal } from './deal.ts'
import { type Aside, makingOf } from './lay-aside.ts'
import { progressBar } from './progress-bar.ts'
import type { Stop } from './stop.ts'

/** Sorting in memory is faster than on disk; a server that is loaded has this much for each of two connections. */
const session = `SET synchronous_commit = off; SET maintenance_work_mem = '256MB'; SET work_mem = '256MB';
  SET max_parallel_maintenance_workers = 0`

/**
 * Makes again what was laid aside: the indexes and keys, then the references, for two tables at a time. Each is done
 * or not done; what is done is not done again.
 */
export async function bringBack(pool: Pool, stop: Stop): Promise<void> {
  const { rows } = await pool.query<Aside>(
    // The largest tables first, so that both connections end at about the same time; a key before other indexes.
    `SELECT laid_aside.* FROM laid_aside JOIN pg_class ON relname = of_table
      WHERE relnamespace = 'public'::regnamespace AND laid_aside.kind <> 'LOAD'
      ORDER BY relpages DESC, of_table, laid_aside.kind DESC, name`,
  )
  const bar = progressBar('Making indexes and checking references', rows.length, 'of them')
  const each = (asides: Aside[], make: (aside: Aside) => string[]) =>
    forTables(pool, asides, async (query, aside) => {
      stop.check()
      for (const statement of ['BEGIN', ...make(aside)]) await query(statement)
      await query('DELETE FROM laid_aside WHERE name = $1', [aside.name])
      await query('COMMIT')
      bar.advance(1)
    })
  const [indexes, references] = [false, true].map((are) =>
    rows.filter(({ kind }) => (kind === 'REFERENCE') === are),
  ) as [Aside[], Aside[]]
  try {
    await each(indexes, (aside) => [makingOf(aside)])
    // Checking a reference that is there already leaves the other table free for the next one.
    await addReferences(pool, references)
    await each(references, ({ name, of_table }) => [`ALTER TABLE "${of_table}" VALIDATE CONSTRAINT "${name}"`])
  } finally {
    bar.end()
  }
}

type Query = (text: string, values?: unknown[]) => Promise<unknown>

/** Does something for all that belongs to one table after the other, with two tables at a time. */
async function forTables(pool: Pool, asides: Aside[], work: (query: Query, aside: Aside) => Promise<void>) {
  const tables = groupBy(asides, ({ of_table }) => of_table).values()
  const clients = await Promise.all(Array.from({ length: Math.min(2, pool.options.max) }, () => pool.connect()))
  try {
    for (const client of clients) {
      client.on('error', () => {})
      await client.query(session)
    }
    await deal(
      tables,
      clients,
      async (client, ofTable) => {
        // A walk over an index need not look into the table where all of it is known to be visible.
        await client.query(`VACUUM (ANALYZE) "${ofTable[0]?.of_table}"`)
        for (const aside of ofTable) await work((text, values) => client.query(text, values), aside)
      },
      () => {},
    )
  } finally {
    // What was set for these connections goes with them.
    for (const client of clients) client.release(true)
  }
}

async function addReferences(pool: Pool, references: Aside[]): Promise<void> {
  const { rows } = await pool.query<{ conname: string }>('SELECT conname FROM pg_constraint WHERE conname = ANY ($1)', [
    references.map(({ name }) => name),
  ])
  const there = new Set(rows.map(({ conname }) => conname))
  for (const reference of references)
    if (!there.has(reference.name)) await pool.query(`${makingOf(reference)} NOT VALID`)
}
