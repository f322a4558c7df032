import type { Pool, PoolClient } from 'pg'
import type { Database } from '../src/database/database.ts'
import { collectGarbage } from '../src/shared/collect-garbage.ts'
import { registerName, type Stored, storedDocuments, storedOutlines } from './bookkeeping.ts'
import { conflicts } from './conflict.ts'
import { type Corpus, hasLargeRegisters, isLarge } from './corpus.ts'
import { derive } from './derive.ts'
import { type Hand, handsFor, readRegistersApart } from './hand.ts'
import { isLaidAside } from './lay-aside.ts'
import { loadWhole } from './load-whole.ts'
import { type Known, nothingKnown, planImport } from './plan.ts'
import { type Stop, untilStopped } from './stop.ts'
import type { Changes } from './write-rows.ts'
import { writeWhole } from './write-whole.ts'

/** How an import knows what has changed: by the hashes of documents, or by comparing every row. */
export type Compare = 'hashes' | 'rows'

interface How {
  compare: Compare
  /** New documents from which on indexes are laid aside, where the database has but a fraction of them. */
  manyNew?: number
}

const fraction = 0.25

/**
 * Brings a database to what a corpus says.
 * @throws CorpusError with everything that is wrong in any file; OperatorError where somebody asked to stop.
 */
export async function importCorpus(
  corpus: Corpus,
  kind: Database['kind'],
  pool: Pool,
  { compare, manyNew = 2_000 }: How,
): Promise<Changes> {
  let isKept = false
  const stop = untilStopped(() =>
    isKept ? 'What was imported stays; the next import goes on from there.' : 'Nothing was changed.',
  )
  const hands = handsFor(corpus, isLarge(corpus))
  const client = await pool.connect()
  client.on('error', () => {})
  let isReleased = false
  try {
    const begun = await isLaidAside(client)
    const known = await whatIsKnown(client, compare)
    const plan = await planImport(corpus, known, hands, stop)
    const areRegistersNew = known.registers?.input !== corpus.common
    const hasStrays = known.hasStrays
    if (plan.wanted.length + plan.removed.length === 0 && !areRegistersNew && !begun && !hasStrays)
      return { added: 0, changed: 0, removed: 0 }

    const { registers, rows, spellings, problems } = await readRegistersApart(
      corpus.directory,
      hasLargeRegisters(corpus),
    )
    problems.push(...corpus.problems, ...(await conflicts(corpus, plan, known, hands, stop)))
    // Of every outline that was read, what is needed is in the plan.
    if (isLarge(corpus)) collectGarbage()
    const deriving = { hands, given: { registers, spellings }, stop, problems }
    if (problems.length > 0) await derive('Checking', plan.wanted, 'none', deriving, async () => {})

    const ofRegisters = areRegistersNew || compare === 'rows' ? { rows, input: corpus.common } : undefined
    const areNew = plan.wanted.filter(({ name }) => !known.stored.has(name)).length
    const isLoad =
      begun || (kind === 'server' && !hasStrays && areNew >= manyNew && known.stored.size <= areNew * fraction)
    if (!isLoad) {
      const changes = await writeWhole(client, plan, ofRegisters, hasStrays, deriving)
      // A server does so by itself. Without, the planner knows nothing of the rows, and takes bad ways to them.
      if (kind === 'embedded') await client.query('VACUUM (ANALYZE)')
      return changes
    }
    isKept = true
    client.release()
    isReleased = true
    return await loadWhole(pool, plan, ofRegisters, begun, deriving)
  } finally {
    stop.forget()
    if (!isReleased) client.release()
    await Promise.all(hands.map((hand) => hand.close()))
  }
}

/**
 * Reads a corpus and checks all of it, without a database.
 * @throws CorpusError with everything that is wrong in any file.
 */
export async function checkCorpus(corpus: Corpus): Promise<{ statements: number; mentions: number }> {
  const stop = untilStopped(() => 'The corpus was not read to its end.')
  const hands = handsFor(corpus, isLarge(corpus))
  try {
    return await check(corpus, hands, stop)
  } finally {
    stop.forget()
    await Promise.all(hands.map((hand) => hand.close()))
  }
}

async function check(corpus: Corpus, hands: Hand[], stop: Stop) {
  const plan = await planImport(corpus, nothingKnown, hands, stop)
  const { registers, spellings, problems } = await readRegistersApart(corpus.directory, hasLargeRegisters(corpus))
  problems.push(...corpus.problems, ...(await conflicts(corpus, plan, nothingKnown, hands, stop)))
  return derive(
    'Checking',
    plan.wanted,
    'none',
    { hands, given: { registers, spellings }, stop, problems },
    async () => {},
  )
}

/** What the database has; where every row is to be compared, nothing of its documents counts as known. */
async function whatIsKnown(
  client: PoolClient,
  compare: Compare,
): Promise<Known & { registers: Stored | undefined; hasStrays: boolean }> {
  const stored = await storedDocuments(client)
  const registers = stored.get(registerName)
  stored.delete(registerName)
  // Before there was any bookkeeping there were rows.
  const { rowCount } = stored.size === 0 ? await client.query('SELECT FROM article LIMIT 1') : { rowCount: 0 }
  const hasStrays = compare === 'rows' || (rowCount ?? 0) > 0
  return hasStrays
    ? { ...nothingKnown, registers: undefined, hasStrays }
    : { stored, outlines: () => storedOutlines(client), registers, hasStrays }
}
