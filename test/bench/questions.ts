import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Question, questions } from '../../src/graphiql/questions.ts'
import { projectDirectory } from '../../src/shared/project.ts'
import { wholeNumber } from './size.ts'

interface Figure {
  name: string
  p50: number
  p99: number
  bytes: number
}

/** `npm run bench -- questions`: every example question over the corpus that was annotated by hand, and every file. */
export async function measureQuestions(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { requests: { type: 'string', default: '200' }, json: { type: 'string' } },
  })
  const requests = wholeNumber('requests', values.requests)
  const directory = await mkdtemp(join(tmpdir(), 'wortlaut-bench-'))
  // As `npm start` starts it.
  const flags = ['--max-semi-space-size=2', '--max-old-space-size=512']
  const server = spawn(process.execPath, [...flags, join(projectDirectory, 'dist/src/server.js')], {
    env: { ...process.env, PORT: '0', DATA_DIRECTORY: join(directory, 'data') },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const url = await address(server.stdout)
    const figures: Figure[] = []
    for (const question of [{ name: '{ __typename }', query: '{ __typename }' }, ...questions])
      figures.push(await measure(url, question, requests))
    const resident = await residentMegabytes(server.pid)
    console.log(
      `Node ${process.version}, ${cpus().length} cores, ${process.env['DATABASE_URL'] ? 'server database' : 'embedded database'}, 1 client`,
    )
    console.log(`${'request'.padEnd(42)} ${'p50 ms'.padStart(8)} ${'p99 ms'.padStart(8)} ${'bytes'.padStart(8)}`)
    for (const { name, p50, p99, bytes } of figures)
      console.log(
        `${name.padEnd(42)} ${p50.toFixed(2).padStart(8)} ${p99.toFixed(2).padStart(8)} ${String(bytes).padStart(8)}`,
      )
    console.log(
      `Resident memory of the server after ${Math.round(figures.length * requests * 1.1)} requests: ${resident ?? 'unknown'} MB`,
    )
    const files: FileFigure[] = []
    for (const name of ['statements.csv', 'statements.ndjson', 'mentions.csv'])
      files.push(await measureFile(new URL(`/${name}`, url), server.pid))
    console.log(`${'file'.padEnd(42)} ${'rows'.padStart(8)} ${'rows/s'.padStart(8)} ${'grew MB'.padStart(8)}`)
    for (const { name, rows, perSecond, grew } of files)
      console.log(
        `${name.padEnd(42)} ${String(rows).padStart(8)} ${String(perSecond).padStart(8)} ${String(grew ?? '').padStart(8)}`,
      )
    if (values.json)
      await writeFile(
        values.json,
        `${JSON.stringify({ node: process.version, requests, figures, resident, files }, null, 2)}\n`,
      )
  } finally {
    server.kill('SIGTERM')
    await once(server, 'exit')
    await rm(directory, { recursive: true, force: true })
  }
}

async function address(output: NodeJS.ReadableStream): Promise<string> {
  let printed = ''
  for await (const chunk of output) {
    printed += chunk
    const match = /API: (http:\S+)/.exec(printed)
    if (match?.[1]) return match[1]
  }
  throw new Error(`The server ended before it listened:\n${printed}`)
}

async function measure(url: string, { name, query }: Question, requests: number): Promise<Figure> {
  const body = JSON.stringify({ query })
  let bytes = 0
  const ask = async () => {
    const start = performance.now()
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    bytes = (await response.arrayBuffer()).byteLength
    if (response.status !== 200) throw new Error(`${name} was answered with ${response.status}.`)
    return performance.now() - start
  }
  // Warm: plans, prepared statements and compiled code are there before anything counts.
  for (let i = 0; i < Math.ceil(requests / 10); i++) await ask()
  const times: number[] = []
  for (let i = 0; i < requests; i++) times.push(await ask())
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { name, p50: at(0.5), p99: at(0.99), bytes }
}

interface FileFigure {
  name: string
  rows: number
  perSecond: number
  /** By how many megabytes the server's memory grew at most. */
  grew: number | undefined
}

/** Reads a file to its end. A line is a row, but for the header of a CSV; no cell of the corpus has a line break. */
async function measureFile(url: URL, pid: number | undefined): Promise<FileFigure> {
  const before = await residentMegabytes(pid)
  let most = before
  const watch = setInterval(async () => {
    const now = await residentMegabytes(pid)
    if (now !== undefined && most !== undefined) most = Math.max(most, now)
  }, 100)
  const start = performance.now()
  const response = await fetch(url)
  if (response.status !== 200 || !response.body) throw new Error(`${url} was answered with ${response.status}.`)
  let rows = url.pathname.endsWith('.csv') ? -1 : 0
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>)
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows++
  clearInterval(watch)
  const seconds = (performance.now() - start) / 1000
  const grew = before === undefined || most === undefined ? undefined : most - before
  return { name: url.pathname, rows, perSecond: Math.round(rows / seconds), grew }
}

/** What the system says of a process; only Linux tells it in a file. */
async function residentMegabytes(pid: number | undefined): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const match = /VmRSS:\s+(\d+) kB/.exec(status)
  return match ? Math.round(Number(match[1]) / 1024) : undefined
}
