import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { OperatorError } from '../../src/error.ts'
import { projectDirectory } from '../../src/shared/project.ts'
import { Failure } from './load.ts'

type Settings = Record<string, string | undefined>

/** A program that listens, in a process of its own. */
export interface Program {
  name: string
  url: URL
  process: ChildProcess
  /** Seconds until it listened. */
  start: number
  /** The end of what it has printed. */
  printed(): string
  stop(): Promise<void>
}

/** Starts a program, a script of Node where nothing else is said, and waits until it prints where its API is. */
export async function start(
  name: string,
  args: string[],
  settings: Settings,
  program: string = process.execPath,
): Promise<Program> {
  const began = performance.now()
  const child = spawn(program, args, {
    cwd: projectDirectory,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const ended = once(child, 'exit')
  // Nothing of the benchmark goes on without it.
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  ended.then(() => process.off('exit', end))
  let printed = ''
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (data: Buffer) => {
        printed = (printed + data).slice(-20_000)
        const match = /API: (http:\S+)/.exec(printed)
        if (match?.[1]) resolve(match[1])
      })
    child.once('error', reject)
    ended.then(([code, signal]) =>
      reject(new OperatorError(`The ${name} ended with ${code ?? signal} before it listened:\n${printed.trim()}`)),
    )
  })
  return {
    name,
    url: new URL(url),
    process: child,
    start: (performance.now() - began) / 1000,
    printed: () => printed,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      const late = setTimeout(() => child.kill('SIGKILL'), 15_000)
      await ended
      clearTimeout(late)
    },
  }
}

/** Starts the built server as `npm start` does. */
export async function startServer(name: string, settings: Settings, preload?: string): Promise<Program> {
  const { args, path } = await npmScript('start')
  const options = [process.env['NODE_OPTIONS'], preload && `--import ${preload}`].filter(Boolean)
  const preloading = options.length > 0 ? { NODE_OPTIONS: options.join(' ') } : {}
  return start(name, args, { PORT: '0', PATH: path, ...preloading, ...settings }, 'sh')
}

/** What a shell is told to run a script of package.json with these options, on this Node. */
export async function npmScript(name: string, ...options: string[]): Promise<{ args: string[]; path: string }> {
  const { scripts } = JSON.parse(await readFile(join(projectDirectory, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  return {
    args: ['-c', [scripts[name], ...options].join(' ')],
    path: `${dirname(process.execPath)}:${process.env['PATH']}`,
  }
}

export const sqlCounter = new URL('count-sql.js', import.meta.url).href

/**
 * How many SQL statements a server that was started with the counter has sent.
 * @throws Failure where the server is gone.
 */
export async function sqlSent({ name, process }: Program): Promise<number> {
  const gone = () => new Failure(`the ${name} is gone: it ended with ${process.exitCode ?? process.signalCode}.`)
  if (!process.connected) throw gone()
  const stop = new AbortController()
  try {
    const answer = once(process, 'message', stop) as Promise<[{ sql: number }]>
    const end = once(process, 'exit', stop).then(() => Promise.reject(gone()))
    process.send('sql')
    const [{ sql }] = await Promise.race([answer, end])
    return sql
  } finally {
    stop.abort()
  }
}

export const file = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** The resident memory of a process and of those that it started; undefined where the system does not tell (only Linux does). */
export async function residentMegabytes(pid: number | undefined): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const own = /VmRSS:\s+(\d+) kB/.exec(status)?.[1]
  if (own === undefined) return undefined
  const threads = await readdir(`/proc/${pid}/task`).catch(() => [])
  const children = await Promise.all(
    threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/children`, 'utf8').catch(() => '')),
  )
  const pids = children.join(' ').split(' ').filter(Boolean).map(Number)
  const theirs = await Promise.all(pids.map(residentMegabytes))
  return Math.round(Number(own) / 1024) + theirs.reduce<number>((sum, one) => sum + (one ?? 0), 0)
}
