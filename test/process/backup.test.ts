import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { start, startServer } from '../help/process.ts'
import { copiedCorpus } from '../help/small-corpus.ts'

async function emptyDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'wortlaut-backup-'))
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  return directory
}

describe('npm run backup', () => {
  test('is refused the database of a running server, with its id', async () => {
    const DATA_DIRECTORY = await copiedCorpus(inject('templates').directory)
    const file = join(await emptyDirectory(), 'backup.gz')
    const server = await startServer({ DATA_DIRECTORY })
    const backup = start('src/backup/backup.js', { DATA_DIRECTORY }, [file])
    expect(await backup.ends()).toBe(1)
    expect(backup.printed()).toContain(`is in use by process ${server.process.pid}. Stop that process`)
    expect(existsSync(file)).toBe(false)
  })

  test('makes no database where there is none', async () => {
    const directory = await emptyDirectory()
    const DATA_DIRECTORY = join(directory, 'data')
    const backup = start('src/backup/backup.js', { DATA_DIRECTORY }, [join(directory, 'backup.gz')])
    expect(await backup.ends()).toBe(1)
    expect(backup.printed()).toBe(`DATA_DIRECTORY: there is no database in ${DATA_DIRECTORY}.\n`)
    expect(existsSync(DATA_DIRECTORY)).toBe(false)
  })
})

test('npm run restore makes no database for a file that is no backup', async () => {
  const directory = await emptyDirectory()
  const DATA_DIRECTORY = join(directory, 'data')
  const restore = start('src/backup/restore.js', { DATA_DIRECTORY }, ['package.json'])
  expect(await restore.ends()).toBe(1)
  expect(restore.printed()).toMatch(/package\.json is no backup that npm run backup wrote\. Nothing was changed; .*\n$/)
  expect(existsSync(DATA_DIRECTORY)).toBe(false)
})

describe.each(['backup', 'restore'])('npm run %s', (command) => {
  test.each<[string[], number, RegExp]>([
    [['--help'], 0, new RegExp(`^npm run ${command} -- \\[OPTIONS\\] FILE\n`)],
    [[], 1, new RegExp(`^Expected one file, not none: npm run ${command} -- FILE\n$`)],
    [['one', 'two'], 1, /^Expected one file, not one, two: /],
    [['--overwirte', 'one'], 1, /^Unknown option '--overwirte'/],
  ])('tells how it is used: %j', async (args, code, said) => {
    const program = start(`src/backup/${command}.js`, {}, args)
    expect(await program.ends()).toBe(code)
    expect(program.printed()).toMatch(said)
    expect(program.printed()).not.toContain('    at ')
  })
})
