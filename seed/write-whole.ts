import type { PoolClient } from 'pg'
import { revisionNow, waitForLog, writeRevision } from './bookkeeping.ts'
import { type Deriving, derive } from './derive.ts'
import { gone, strayed } from './gone.ts'
import { countParticipations } from './participation-count.ts'
import type { Plan } from './plan.ts'
import { countTallies } from './tally.ts'
import { type RegisterTables, writeRegisters } from './write-registers.ts'
import { add, type Changes, removeOwned, writeBatch } from './write-rows.ts'

/**
 * Brings the database to what the corpus says in one transaction: all of it happens or nothing does. Rows that are
 * as they should be are not touched.
 * @param hasStrays whether the database may have rows of documents that it does not know.
 */
export async function writeWhole(
  client: PoolClient,
  plan: Plan,
  registers: RegisterTables | undefined,
  hasStrays: boolean,
  deriving: Deriving,
): Promise<Changes> {
  const changes: Changes = { added: 0, changed: 0, removed: 0 }
  await client.query('BEGIN')
  try {
    await client.query('SET CONSTRAINTS ALL DEFERRED')
    await waitForLog(client)
    changes.removed += await removeOwned(client, await (hasStrays ? strayed : gone)(client, plan))
    if (hasStrays) await client.query('DELETE FROM document WHERE name <> ALL ($1)', [plan.catalogue.documents])
    await client.query('DELETE FROM document WHERE name = ANY ($1)', [plan.removed])
    if (registers) add(changes, await writeRegisters(client, registers))
    await derive('Importing', plan.wanted, 'json', deriving, async (batch) =>
      add(changes, await writeBatch(client, batch)),
    )
    await countParticipations(client)
    await countTallies(client)
    await writeRevision(client, await revisionNow(client))
    await client.query('COMMIT')
  } catch (error) {
    // Where the connection is gone the transaction is, too.
    await client.query('ROLLBACK').catch(() => {})
    throw error
  }
  return changes
}
