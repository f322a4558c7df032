import type { Pool, PoolClient } from 'pg'
import { passingRevision, revisionNow, waitForLog, writeRevision } from './bookkeeping.ts'
import { bringBack } from './bring-back.ts'
import { type Deriving, derive } from './derive.ts'
import { ownersOf } from './gone.ts'
import { endLoad, layAside } from './lay-aside.ts'
import { loadBatch } from './load.ts'
import { countParticipations } from './participation-count.ts'
import type { Plan } from './plan.ts'
import { countTallies, forgetTallies } from './tally.ts'
import { type RegisterTables, writeRegisters } from './write-registers.ts'
import { add, type Changes, removeOwned } from './write-rows.ts'

/**
 * Fills a database with a large corpus, a batch in each transaction: what is in stays in, and whoever comes after a
 * stop goes on from there. Until the end the revision is another one with each batch.
 * @param begun whether an earlier import began it.
 */
export async function loadWhole(
  pool: Pool,
  plan: Plan,
  registers: RegisterTables | undefined,
  begun: boolean,
  deriving: Deriving,
): Promise<Changes> {
  const changes: Changes = { added: 0, changed: 0, removed: 0 }
  const client = await pool.connect()
  client.on('error', () => {})
  try {
    if (!begun) await layAside(client)
    await inTransaction(client, async () => {
      await forgetTallies(client)
      // What is there already and is another now: few documents, whose rows are looked for all at once.
      const stale = [...plan.removed, ...plan.wanted.flatMap(({ name, rows }) => (rows ? [name] : []))]
      if (stale.length > 0) changes.removed += await removeOwned(client, await ownersOf(client, stale))
      await client.query('DELETE FROM document WHERE name = ANY ($1)', [stale])
      if (registers) add(changes, await writeRegisters(client, registers))
      await writeRevision(client, passingRevision())
    })
    for (const one of plan.wanted) one.rows = undefined
    await derive('Importing', plan.wanted, 'copy', deriving, async (batch) => {
      await inTransaction(client, async () => {
        // What a power failure takes is imported again; the end waits for the disk.
        await client.query('SET LOCAL synchronous_commit = off')
        changes.added += await loadBatch(client, batch)
        await writeRevision(client, passingRevision())
      })
    })
  } finally {
    client.release(true)
  }
  await bringBack(pool, deriving.stop)
  const last = await pool.connect()
  try {
    await inTransaction(last, async () => {
      await waitForLog(last)
      await countParticipations(last)
      await countTallies(last)
      await writeRevision(last, await revisionNow(last))
      await endLoad(last)
    })
  } finally {
    last.release()
  }
  return changes
}

async function inTransaction(client: PoolClient, work: () => Promise<void>): Promise<void> {
  await client.query('BEGIN')
  await work()
  await client.query('COMMIT')
}
