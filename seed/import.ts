import type { Pool, PoolClient } from 'pg'
import type { Database } from '../src/database/database.ts'
import { collectGarbage } from '../src/shared/collect-garbage.ts'
import { refuseAnother } from './another.ts'
import { registerName, type Stored, storedDocuments, storedOutlines } from './bookkeeping.ts'
import { conflicts } from './conflict.ts'
import { type Corpus, hasLargeRegisters, isLarge } from './corpus.ts'
import { derive } from './derive.ts'
import { type Hand, handsFor, readRegistersApart } from './hand.ts'
import { type Compared, comparedWith } from './imported/compared.ts'
import { isImported } from './imported/imported.ts'
import { Spool } from './imported/spool.ts'
import { isLaidAside } from './lay-aside.ts'
import { loadWhole } from './load-whole.ts'
import { type Known, nothingKnown, planImport } from './plan.ts'
import type { ReadRegisters } from './register-rows.ts'
import { type Stop, untilStopped } from './stop.ts'
import type { Changes } from './write-rows.ts'
import { writeWhole } from './write-whole.ts'

/** How an import knows what has changed: by the hashes of documents, or by comparing every row. */
export type Compare = 'hashes' | 'rows'

/** What is imported beside the corpus, from articles that nobody annotated. */
export interface Articles {
  spool: Spool
  /** Those that were read, by name, each with a hash over what was read of it; their texts are in the spool. */
  read: ReadonlyMap<string, string>
  /** The names of those that are to go. */
  removed: ReadonlySet<string>
  /** The names of those that were read, too, and are left out now. */
  left: ReadonlySet<string>
  /** Is told how they stand to what there is. */
  told(compared: Compared): void
}

/** How an import is done. */
export interface How {
  compare: Compare
  articles?: Articles | undefined
  /** Whether most of a large corpus may go. */
  overwrite?: boolean | undefined
  /** New documents from which on indexes are laid aside, where the database has but a fraction of them. */
  manyNew?: number
}

const fraction = 0.25

/**
 * Brings a database to what a corpus says. Articles that were imported before stay, and are extracted from again where
 * the registers or the rules are others.
 * @throws CorpusError with everything that is wrong in any file; OperatorError where somebody asked to stop,
 * or where most of a large corpus would go unasked.
 */
export async function importCorpus(
  given: Corpus,
  kind: Database['kind'],
  pool: Pool,
  { compare, articles, overwrite = false, manyNew = 2_000 }: How,
): Promise<Changes> {
  let isKept = false
  const stop = untilStopped(() =>
    isKept ? 'What was imported stays; the next import goes on from there.' : 'Nothing was changed.',
  )
  const client = await pool.connect()
  client.on('error', () => {})
  let isReleased = false
  let spool = articles?.spool
  let hands: Hand[] = []
  try {
    const begun = await isLaidAside(client)
    const stored = await storedDocuments(client)
    // A folder that is damaged is told of as such.
    if (!overwrite && given.problems.length === 0) refuseAnother(given, stored)
    const known = await whatIsKnown(client, stored, compare)
    const imported = importedNow(known.stored, articles)
    if (imported.size > 0) spool ??= new Spool()
    const corpus: Corpus = { ...given, imported, spool: spool?.folder ?? '' }
    hands = handsFor(corpus, isLarge(corpus))
    let registersRead: Promise<ReadRegisters> | undefined
    const readRegisters = () => {
      registersRead ??= readRegistersApart(corpus.directory, hasLargeRegisters(corpus))
      return registersRead
    }
    const prepare = async (names: readonly string[]) => {
      await spool?.fetch(client, names)
      const { registers, spellings } = await readRegisters()
      return { registers, spellings }
    }
    const plan = await planImport(corpus, known, { hands, stop, prepare })
    articles?.told(comparedWith(known.stored, articles.read, articles.left, plan.twins))
    const areRegistersNew = known.registers?.input !== corpus.common
    const hasStrays = known.hasStrays
    if (plan.wanted.length + plan.removed.length === 0 && !areRegistersNew && !begun && !hasStrays)
      return { added: 0, changed: 0, removed: 0 }

    await spool?.fetch(
      client,
      plan.wanted.flatMap(({ name }) => (isImported(name) ? [name] : [])),
    )
    // Threads keep much of what they read until they end; those that look for conflicts and derive are others.
    await Promise.all(hands.splice(0).map((hand) => hand.close()))
    const { registers, rows, spellings, problems } = await readRegisters()
    hands = handsFor(corpus, isLarge(corpus))
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
    // A load asks nothing of it.
    plan.catalogue.forget()
    collectGarbage()
    return await loadWhole(pool, plan, ofRegisters, begun, deriving)
  } finally {
    stop.forget()
    if (!isReleased) client.release()
    await Promise.all(hands.map((hand) => hand.close()))
    if (!articles) spool?.remove()
  }
}

/** Imported articles as there will be: those that the database has, and what was read and is to go. */
function importedNow(stored: ReadonlyMap<string, Stored>, articles: Articles | undefined): Map<string, string> {
  const imported = new Map<string, string>()
  for (const [name, { content }] of stored) if (content !== null) imported.set(name, content)
  for (const [name, content] of articles?.read ?? []) imported.set(name, content)
  for (const name of articles?.removed ?? []) imported.delete(name)
  return imported
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
  const prepare = async () => undefined
  const plan = await planImport(corpus, nothingKnown, { hands, stop, prepare })
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
  stored: Map<string, Stored>,
  compare: Compare,
): Promise<Known & { registers: Stored | undefined; hasStrays: boolean }> {
  const registers = stored.get(registerName)
  stored.delete(registerName)
  // Before there was any bookkeeping there were rows.
  const { rowCount } = stored.size === 0 ? await client.query('SELECT FROM article LIMIT 1') : { rowCount: 0 }
  const hasStrays = compare === 'rows' || (rowCount ?? 0) > 0
  // Of imported articles nobody else knows; their rows are to be compared as all others are.
  const onlyHere = [...stored].flatMap(([name, one]) =>
    one.content === null ? [] : [[name, { ...one, input: '', rows: '' }] as const],
  )
  return hasStrays
    ? { ...nothingKnown, stored: new Map(onlyHere), registers: undefined, hasStrays }
    : { stored, outlines: () => storedOutlines(client), registers, hasStrays }
}
