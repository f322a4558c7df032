import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { projectDirectory } from '../../src/shared/project.ts'

export interface Program {
  process: ChildProcess
  /** What it has printed so far, on both outputs. */
  printed(): string
  /** Waits until it has printed something. */
  prints(pattern: RegExp): Promise<RegExpExecArray>
  /** Waits until it ends. */
  ends(): Promise<number | null>
}

/** Has something done when a test is over, or when all of a file are. */
export type WhenOver = (end: () => Promise<void>) => void

/** Starts a built program of the project; it is killed when the test is over. */
export function start(
  script: string,
  settings: Record<string, string> = {},
  args: string[] = [],
  whenOver: WhenOver = onTestFinished,
): Program {
  const child = spawn(process.execPath, [join(projectDirectory, 'dist', script), ...args], {
    cwd: projectDirectory,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TMPDIR: process.env['TMPDIR'], ...settings },
  })
  let output = ''
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  const waiting = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      output += data
      for (const look of waiting) look()
    })
  whenOver(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
    await ended
  })
  return {
    process: child,
    printed: () => output,
    ends: () => ended,
    prints: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(output)
          if (!match) return
          waiting.delete(look)
          resolve(match)
        }
        waiting.add(look)
        look()
        ended.then((code) => reject(new Error(`It ended with ${code} and had not printed ${pattern}:\n${output}`)))
      }),
  }
}

/** Starts the server on a free port, and tells where it answers. */
export async function startServer(
  settings: Record<string, string>,
  whenOver?: WhenOver,
): Promise<Program & { url: string }> {
  const program = start('src/server.js', { PORT: '0', ...settings }, [], whenOver)
  const [, url] = await program.prints(/API: (http:\S+)\/graphql/)
  return { ...program, url: url as string }
}

/** The processes that a process has started, and that live. Only Linux tells. */
export const childrenOf = (pid = 0): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
