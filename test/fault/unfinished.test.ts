import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runChild } from '../../src/shared/child.ts'

/** Goes on writing into a folder for a while, as who makes a database does that has not heard yet of the end of its start. */
const writing = `const { writeFileSync } = require('node:fs')
  console.log('begun')
  for (const until = Date.now() + 2_000; Date.now() < until; ) {
    try { writeFileSync(process.argv[1] + '/' + process.hrtime.bigint(), '') } catch { break }
  }`

test('a start that follows a killed one at once waits until nobody writes there any more', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'wortlaut-unfinished-'))
  onTestFinished(() => rm(parent, { recursive: true, force: true, maxRetries: 10 }))
  const unfinished = join(parent, 'unfinished-1')
  await mkdir(unfinished)
  const writer = spawn(process.execPath, ['-e', writing, unfinished], { stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = once(writer, 'exit')
  await once(writer.stdout, 'data')
  const directory = join(parent, 'pgdata')
  await runChild(new URL('../../src/database/create.child.js', import.meta.url), { directory })
  await gone
  expect(existsSync(join(directory, 'PG_VERSION'))).toBe(true)
  expect(existsSync(unfinished)).toBe(false)
})
