import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { runChild } from '../../src/shared/child.ts'

/** For so long a busy machine keeps whoever has begun a process from sending to it. */
let delayMs = 0
vi.mock('node:child_process', async (original) => {
  const actual = await original<typeof import('node:child_process')>()
  const fork = (...given: Parameters<typeof actual.fork>) => {
    const child = actual.fork(...given)
    if (delayMs > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, delayMs)
    return child
  }
  return { ...actual, fork }
})

async function script(text: string): Promise<URL> {
  const directory = await mkdtemp(join(tmpdir(), 'wortlaut-child-'))
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  const path = join(directory, 'it.child.mjs')
  await writeFile(path, text)
  return pathToFileURL(path)
}

// More than a pipe holds, so that it is still being sent when whoever should read it has ended.
const long = { text: 'x'.repeat(20_000_000) }

describe('what is done in a process of its own', () => {
  test('is given its input and answers', async () => {
    const child = await script(`process.once('message', ({ text }) => process.send(text.length, () => process.exit()))`)
    expect(await runChild(child, long)).toBe(20_000_000)
  })

  test('fails with what it said, even where it ended before it took its input', async () => {
    const child = await script(`process.disconnect(); throw new RangeError('there is no engine')`)
    await expect(runChild(child, long)).rejects.toThrow(/^RangeError: there is no engine$/)
  })

  test('fails with what it said, even where it was over before its input was sent', async () => {
    delayMs = 1_000
    onTestFinished(() => {
      delayMs = 0
    })
    const child = await script(`throw new RangeError('there is no engine')`)
    await expect(runChild(child, {})).rejects.toThrow(/^RangeError: there is no engine$/)
  })

  test('fails with its code where it said nothing', async () => {
    await expect(runChild(await script('process.exit(3)'), long)).rejects.toThrow(/^it ended with 3$/)
  })

  test('fails with the signal that ended it', async () => {
    const child = await script(`process.kill(process.pid, 'SIGKILL')`)
    await expect(runChild(child, long)).rejects.toThrow(/^it ended with SIGKILL$/)
  })
})
