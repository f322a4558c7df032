import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../src/database/open.ts'
import { readEnvironment } from '../../src/environment.ts'
import { childrenOf, start } from '../help/process.ts'
import { seededDatabase } from '../help/seeded-database.ts'
import { manyDocuments, smallCorpus } from '../help/small-corpus.ts'
import { wrongTallies } from '../help/tallies.ts'

const revisionIn = (printed: string) => /^Corpus ([0-9a-f]+):/m.exec(printed)?.[1]

/** Imports to the end; what the program said of it. */
async function seed(settings: Record<string, string>) {
  const begun = performance.now()
  const program = start('seed/seed.js', settings)
  expect(await program.ends(), program.printed()).toBe(0)
  return { revision: revisionIn(program.printed()), printed: program.printed(), ms: performance.now() - begun }
}

/** Begins to import and is killed, with all that it began, after so many milliseconds; undefined where it was, else what it said. */
async function killedAfter(ms: number, settings: Record<string, string>): Promise<string | undefined> {
  const program = start('seed/seed.js', settings)
  const ended = program.ends()
  await Promise.race([setTimeout(ms), ended])
  const children = program.process.exitCode === null ? childrenOf(program.process.pid) : []
  program.process.kill('SIGKILL')
  const code = await ended
  // What a killed program began may go on for a moment.
  for (const pid of children) await gone(pid)
  if (code === 0) return program.printed()
  expect(program.process.signalCode, program.printed()).toBe('SIGKILL')
  return undefined
}

async function gone(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0)
    } catch {
      return
    }
    await setTimeout(20)
  }
}

async function emptyDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'wortlaut-kill-'))
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  return join(directory, 'data')
}

/** Shares of a whole, from none to all of it, spread evenly and shuffled, the same at every run. */
function shares(count: number): number[] {
  const all = Array.from({ length: count }, (_, n) => n / Math.max(1, count - 1))
  return all.map((_, n) => all[(n * 7) % count] as number)
}

/**
 * Kills one import after the other, at moments spread over as long as the last one that ended took.
 * @param next with what each is begun.
 * @param done is told of those that ended before, so that the next one has something to do again.
 * @returns how many were killed.
 */
async function killImports(
  times: number,
  firstMs: number,
  lastMs: number,
  next: () => Record<string, string>,
  done: (printed: string) => Promise<void> | void,
): Promise<number> {
  let killed = 0
  let longestMs = lastMs
  for (const share of shares(times)) {
    const begun = performance.now()
    const printed = await killedAfter(firstMs + (longestMs - firstMs) * share, next())
    if (printed === undefined) {
      killed += 1
      continue
    }
    // A machine that has less to do than when it was timed would end the others before, too.
    longestMs = Math.min(longestMs, performance.now() - begun)
    await done(printed)
  }
  return killed
}

/** Documents, a third of which other words change, and a few of which go. */
function editedDocuments(count: number): Record<string, string | null> {
  const files: Record<string, string | null> = manyDocuments(count)
  for (const [n, name] of Object.keys(files)
    .filter((name) => name.endsWith('.yaml'))
    .entries())
    if (n % 3 === 0) files[name] = (files[name] as string).replace('FAVOR', 'AGAINST')
  return files
}

/** The tallies in a database that are not what they should be. */
async function wrongIn(settings: Record<string, string>): Promise<object[]> {
  const database = await openDatabase(readEnvironment(settings))
  try {
    const client = new pg.Client(database.pool)
    await client.connect()
    const { rows } = await client.query(wrongTallies)
    await client.end()
    return rows
  } finally {
    await database.close()
  }
}

const kills = 20

describe('an import that is killed', () => {
  test.runIf(inject('templates').url)(
    `${kills} times on a server ends in what an undisturbed one ends in`,
    { timeout: 300_000 },
    async () => {
      const [before, after] = [await smallCorpus(manyDocuments(2_400)), await smallCorpus(editedDocuments(2_400))]
      const calm = await seededDatabase()
      const undisturbed = await seed({ DATABASE_URL: calm, CORPUS_DIRECTORY: before })
      const edited = await seed({ DATABASE_URL: calm, CORPUS_DIRECTORY: after })
      expect(edited.revision).not.toBe(undisturbed.revision)
      // The first half loads into what is empty or half loaded, the second half changes what is there.
      let DATABASE_URL = await seededDatabase('empty')
      let killed = await killImports(
        kills / 2,
        300,
        undisturbed.ms,
        () => ({ DATABASE_URL, CORPUS_DIRECTORY: before }),
        async (printed) => {
          expect(revisionIn(printed)).toBe(undisturbed.revision)
          DATABASE_URL = await seededDatabase('empty')
        },
      )
      expect((await seed({ DATABASE_URL, CORPUS_DIRECTORY: before })).revision).toBe(undisturbed.revision)
      const turns = [
        { corpus: after, revision: edited.revision },
        { corpus: before, revision: undisturbed.revision },
      ]
      killed += await killImports(
        kills / 2,
        300,
        edited.ms,
        () => ({ DATABASE_URL, CORPUS_DIRECTORY: turns[0]?.corpus ?? '' }),
        (printed) => {
          expect(revisionIn(printed)).toBe(turns[0]?.revision)
          turns.reverse()
        },
      )
      expect(killed).toBeGreaterThan(kills / 2)
      expect((await seed({ DATABASE_URL, CORPUS_DIRECTORY: after })).revision).toBe(edited.revision)
      expect((await seed({ DATABASE_URL, CORPUS_DIRECTORY: after })).printed).toContain('Seeded: nothing to change')
      expect(await wrongIn({ DATABASE_URL })).toEqual([])
      // Whatever the hashes of documents say, every row is as it should be.
      const all = start('seed/seed.js', { DATABASE_URL, CORPUS_DIRECTORY: after }, ['--all'])
      expect(await all.ends()).toBe(0)
      expect(all.printed()).toContain('Seeded: nothing to change')
    },
  )

  test(`${kills} times on the embedded database, its first start included, ends in what an undisturbed one ends in`, {
    timeout: 300_000,
  }, async () => {
    const [before, after] = [await smallCorpus(manyDocuments(300)), await smallCorpus(editedDocuments(300))]
    const calm = await emptyDirectory()
    const undisturbed = await seed({ DATA_DIRECTORY: calm, CORPUS_DIRECTORY: before })
    const edited = await seed({ DATA_DIRECTORY: calm, CORPUS_DIRECTORY: after })
    const DATA_DIRECTORY = await emptyDirectory()
    const turns = [
      { corpus: before, revision: undisturbed.revision },
      { corpus: after, revision: edited.revision },
    ]
    const killed = await killImports(
      kills,
      200,
      edited.ms,
      () => ({ DATA_DIRECTORY, CORPUS_DIRECTORY: turns[0]?.corpus ?? '' }),
      (printed) => {
        expect(revisionIn(printed)).toBe(turns[0]?.revision)
        turns.reverse()
      },
    )
    expect(killed).toBeGreaterThan(kills / 2)
    expect((await seed({ DATA_DIRECTORY, CORPUS_DIRECTORY: after })).revision).toBe(edited.revision)
    expect((await seed({ DATA_DIRECTORY, CORPUS_DIRECTORY: before })).revision).toBe(undisturbed.revision)
    expect(await wrongIn({ DATA_DIRECTORY })).toEqual([])
    const all = start('seed/seed.js', { DATA_DIRECTORY, CORPUS_DIRECTORY: before }, ['--all'])
    expect(await all.ends()).toBe(0)
    expect(all.printed()).toContain('Seeded: nothing to change')
  })
})
