import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { nameOf } from '../../seed/imported/name.ts'
import { Spool } from '../../seed/imported/spool.ts'
import { start } from '../help/process.ts'
import { smallCorpus } from '../help/small-corpus.ts'
import { canMount, smallDisk } from '../help/small-disk.ts'

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Articles that take some seconds to read. */
function manyArticles(): string {
  const path = join(emptyFolder(), 'many.jsonl')
  const text = 'Die Lage ist ernst, und das wird sie auch bleiben. '.repeat(40)
  writeFileSync(
    path,
    Array.from({ length: 20_000 }, (_, n) => `${JSON.stringify({ text: `${n} ${text}` })}\n`).join(''),
  )
  return path
}

const importing = (args: string[], settings: Record<string, string> = {}) =>
  start('seed/imported/import.js', { DATA_DIRECTORY: join(emptyFolder(), 'data'), ...settings }, args)

describe('an import', () => {
  test('that is stopped while it reads leaves nothing behind', async () => {
    const TMPDIR = emptyFolder()
    const program = importing([manyArticles()], { TMPDIR })
    while (readdirSync(TMPDIR).length === 0) await setTimeout(20)
    program.process.kill('SIGTERM')
    expect(await program.ends()).toBe(143)
    expect(program.printed()).toBe('Stopped. Nothing was changed.\n')
    expect(readdirSync(TMPDIR)).toEqual([])
  })

  test.runIf(canMount)('for which there is no room says where it needs some', async () => {
    const program = importing([manyArticles()], { TMPDIR: smallDisk(1).path })
    expect(await program.ends()).toBe(1)
    expect(program.printed()).toMatch(
      /^Articles cannot be kept in \/.*: ENOSPC.* Set TMPDIR to a folder with room.*\n$/,
    )
  })

  test.each([[['--list', 'folder']], [['--remove', 'dpa', 'folder']], [['--remove', 'dpa', '--check']]])(
    'is not what %j asks for, and nothing is read',
    async (args) => {
      const program = importing(args)
      expect(await program.ends()).toBe(1)
      expect(program.printed()).toMatch(/^--(list|remove) stands alone: /)
    },
  )

  test('is taken out again by the name of its folder', { timeout: 120_000 }, async () => {
    const settings = { DATA_DIRECTORY: join(emptyFolder(), 'data'), CORPUS_DIRECTORY: await smallCorpus() }
    const folder = join(emptyFolder(), 'dpa.2022')
    mkdirSync(folder)
    writeFileSync(join(folder, 'a.txt'), 'Die Ministerin sagte am Montag, man prüfe die Lage noch.')
    const said: string[] = []
    for (const args of [[folder], ['--remove', 'dpa.2022/'], ['--list']]) {
      const program = importing(args, settings)
      expect(await program.ends(), program.printed()).toBe(0)
      said.push(program.printed())
    }
    expect(said[0]).toContain('1 article read')
    expect(said[2]).toBe('Nothing was imported.\n')
  })

  test('by a model that is not set says so before it reads', async () => {
    const program = importing([manyArticles(), '--model'])
    expect(await program.ends()).toBe(1)
    expect(program.printed()).toBe('--model: expected MODEL_URL and MODEL_NAME to be set; see the README.\n')
  })
})

test('what a killed import left behind goes with the next one, an hour later', () => {
  const { pid } = spawnSync('true')
  const [ours, old, young] = [process.pid, pid, pid].map((of, n) => join(tmpdir(), `wortlaut-import-${of}-test${n}`))
  const folders = [ours, old, young] as string[]
  onTestFinished(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  })
  for (const folder of folders) mkdirSync(folder)
  const twoHoursAgo = Date.now() / 1000 - 7_200
  for (const folder of [ours, old] as string[]) utimesSync(folder, twoHoursAgo, twoHoursAgo)
  new Spool().remove()
  expect(folders.map(existsSync)).toEqual([true, false, true])
})

test('a folder keeps its whole name, and a file all but its ending', () => {
  const folder = emptyFolder()
  mkdirSync(join(folder, '2022.01'))
  writeFileSync(join(folder, 'dpa.2022.jsonl'), '')
  expect(nameOf(undefined, join(folder, '2022.01'))).toBe('2022.01')
  expect(nameOf(undefined, join(folder, 'dpa.2022.jsonl'))).toBe('dpa.2022')
  expect(nameOf('afp.2023', folder)).toBe('afp.2023')
  expect(() => nameOf('a/b', folder)).toThrow('--as: expected a name without slashes')
})
