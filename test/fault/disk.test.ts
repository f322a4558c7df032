import { hash } from 'node:crypto'
import { statfsSync } from 'node:fs'
import { open, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { start, startServer } from '../help/process.ts'
import { copiedCorpus, manyDocuments, smallCorpus } from '../help/small-corpus.ts'
import { canMount, smallDisk } from '../help/small-disk.ts'

if (!canMount) console.warn('This user may mount no disk: tests of a full and of a read-only one are skipped.')

/** What a program says that ends with 1: without what tells of progress. */
async function refusal(script: string, settings: Record<string, string>): Promise<string> {
  const program = start(script, { PORT: '0', ...settings })
  expect(await program.ends(), program.printed()).toBe(1)
  return program.printed().replaceAll(/^.*( …|: done in \d+ s|Importing: .*)\n/gm, '')
}

async function seed(settings: Record<string, string>): Promise<string> {
  const program = start('seed/seed.js', settings)
  expect(await program.ends(), program.printed()).toBe(0)
  return program.printed()
}

const revisionIn = (printed: string) => /^Corpus ([0-9a-f]+):/m.exec(printed)?.[1]

describe.runIf(canMount)('a disk', () => {
  test('that fills up during an import is told in one line, and nothing is lost', { timeout: 240_000 }, async () => {
    const small = await smallCorpus()
    const large = await smallCorpus(manyDocuments(1_500))
    const disk = smallDisk(200)
    const settings = { DATA_DIRECTORY: join(disk.path, 'data') }
    const before = revisionIn(await seed({ ...settings, CORPUS_DIRECTORY: small }))
    const { blocks, bfree, bsize } = statfsSync(disk.path)
    disk.again(`size=${Math.ceil(((blocks - bfree) * bsize) / 1024) + 1_500}k`)
    expect(await refusal('seed/seed.js', { ...settings, CORPUS_DIRECTORY: large })).toMatch(
      /^.*(disk|space|full).*\n$/i,
    )
    disk.again('size=400m')
    // What was there is there.
    const again = await seed({ ...settings, CORPUS_DIRECTORY: small })
    expect(revisionIn(again)).toBe(before)
    expect(again).toContain('Seeded: nothing to change')
    expect(await seed({ ...settings, CORPUS_DIRECTORY: large })).toContain('1501 articles')
  })

  test('that is full before a database is made is told in one line, and it is made once there is room', async () => {
    const disk = smallDisk(8)
    const settings = { DATA_DIRECTORY: join(disk.path, 'data'), CORPUS_DIRECTORY: await smallCorpus() }
    expect(await refusal('src/server.js', settings)).toMatch(/^The database in .* (disk|space|full).*\n$/i)
    disk.again('size=200m')
    expect(await seed(settings)).toContain('1 articles')
  })

  test('that can only be read is told in one line', async () => {
    const disk = smallDisk(300)
    const settings = { DATA_DIRECTORY: join(disk.path, 'data'), CORPUS_DIRECTORY: await smallCorpus() }
    await seed(settings)
    disk.again('ro')
    expect(await refusal('src/server.js', settings)).toMatch(/^.*read-only.*\n$/i)
    disk.again('rw')
    expect(await seed(settings)).toContain('Seeded: nothing to change')
  })
})

describe('a data directory', () => {
  const damages: [string, (data: string) => Promise<unknown>][] = [
    ['whose control file is cut off', (data) => truncate(join(data, 'global/pg_control'), 100)],
    ['whose control file is gone', (data) => rm(join(data, 'global/pg_control'))],
    ['of another version of PostgreSQL', (data) => writeFile(join(data, 'PG_VERSION'), '9\n')],
    ['without its log', (data) => rm(join(data, 'pg_wal'), { recursive: true })],
    ['without its tables', (data) => rm(join(data, 'base'), { recursive: true })],
    ['whose tables are overwritten', overwriteTables],
  ]
  test.each(damages)('%s is refused in one line, and what is in it is left as it is', async (_, damage) => {
    const DATA_DIRECTORY = await copiedCorpus(inject('templates').directory)
    const data = join(DATA_DIRECTORY, 'pgdata')
    await damage(data)
    const before = await listing(data)
    expect(await refusal('src/server.js', { DATA_DIRECTORY })).toMatch(
      /^The database in \S+ does not open: .+ Nothing in it was overwritten; move it away to start with a new one\.\n$/,
    )
    const after = await listing(data)
    // It writes down that it was started; the tables are there as they were.
    for (const [name, content] of before)
      if (/^(base|pg_xact)/.test(name)) expect([name, after.get(name)]).toEqual([name, content])
  })

  test('that was moved away is replaced by a new one', async () => {
    const DATA_DIRECTORY = await copiedCorpus(inject('templates').directory)
    await rm(join(DATA_DIRECTORY, 'pgdata'), { recursive: true })
    const server = await startServer({ DATA_DIRECTORY })
    expect(server.printed()).toMatch(/Seeded: \d+ rows added/)
  })
})

async function overwriteTables(data: string): Promise<void> {
  const base = join(data, 'base')
  for (const name of await readdir(base, { recursive: true })) {
    const path = join(base, name)
    const { size } = await stat(path)
    if (size < 8192 || !(await stat(path)).isFile()) continue
    const file = await open(path, 'r+')
    await file.write(Buffer.alloc(Math.min(size, 8192), 0x5a), 0, Math.min(size, 8192), 0)
    await file.close()
  }
}

/** Every file with a hash of what it holds. */
async function listing(directory: string): Promise<Map<string, string>> {
  const names = await readdir(directory, { recursive: true })
  const files = await Promise.all(
    names.map(async (name) => {
      const found = await stat(join(directory, name))
      return found.isFile() ? [[name, hash('sha256', await readFile(join(directory, name)))] as const] : []
    }),
  )
  return new Map(files.flat())
}
