import { pid } from 'node:process'
import type { Environment } from '../environment.ts'
import { described } from './described.ts'
import { escaped, textLine } from './text-line.ts'

/** What a line says beside its message. What is undefined is left out; of an error stands there what may. */
type Fields = Record<string, unknown> & { error?: unknown }

/** Writes a line. */
export type Tell = (message: string, fields?: Fields) => void

/** A log of one line for each thing that happened; the later a level stands here, the more of them there are. */
export interface Log {
  error: Tell
  warn: Tell
  info: Tell
  /** For who develops: the only level that may repeat what was asked. */
  debug: Tell
  /** Whether lines of this level are written. */
  tells(level: Level): boolean
}

const levels = ['error', 'warn', 'info', 'debug'] as const
type Level = (typeof levels)[number]

/** Where lines go. */
export interface LogStream {
  write(line: string): unknown
  /** Characters that wait to be written. */
  readonly writableLength?: number
  readonly isTTY?: boolean
}

/** Beyond that nobody reads the log as fast as it is written, and lines are left out before memory runs out. */
const waitingMost = 1_000_000

/** Opens the log: JSON for programs, or text where a person reads it. */
export function openLog({ LOG_FORMAT, LOG_LEVEL }: Environment, stream: LogStream = standardError()): Log {
  const format = LOG_FORMAT ?? (stream.isTTY ? 'text' : 'json')
  const told = levels.slice(0, levels.indexOf(LOG_LEVEL) + 1)
  let leftOut = 0

  function write(level: Level, message: string, { error, ...fields }: Fields = {}): void {
    const thrown = error === undefined ? {} : described(error, told.includes('debug'))
    const entry = { time: new Date().toISOString(), level, pid, message, ...fields, ...thrown }
    stream.write(format === 'json' ? `${escaped(JSON.stringify(entry))}\n` : textLine(entry))
  }

  const tell =
    (level: Level): Tell =>
    (message, fields) => {
      if (!told.includes(level)) return
      if ((stream.writableLength ?? 0) > waitingMost) {
        leftOut++
        return
      }
      if (leftOut > 0) write('warn', `${leftOut} lines were left out: they came faster than they were read.`)
      leftOut = 0
      write(level, message, fields)
    }

  return {
    error: tell('error'),
    warn: tell('warn'),
    info: tell('info'),
    debug: tell('debug'),
    tells: (level) => told.includes(level),
  }
}

/** For how long lines are gathered, in milliseconds: each writing costs several times as much as making a line. */
const gatheredMs = 10

/**
 * Node's own, which does not wait for whoever reads a pipe; that nobody does any more must not end the process. What
 * is told within a moment is written at once.
 */
function standardError(): LogStream {
  const { stderr } = process
  if (stderr.listenerCount('error') === 0) stderr.on('error', () => {})
  let lines = ''
  const flush = () => {
    if (lines !== '') stderr.write(lines)
    lines = ''
  }
  process.once('exit', flush)
  return {
    isTTY: stderr.isTTY,
    get writableLength() {
      return stderr.writableLength + lines.length
    },
    write(line) {
      if (lines === '') setTimeout(flush, gatheredMs).unref()
      lines += line
    },
  }
}
