import type { Environment } from '../../src/environment.ts'
import { openLog } from '../../src/operation/log.ts'
import type { Operation } from '../../src/operation/operation.ts'
import { requestLog } from '../../src/operation/request-log.ts'

// biome-ignore lint/suspicious/noExplicitAny: a line has what is told in it.
type Entry = Record<string, any>

export interface RecordedOperation extends Operation {
  /** The log as it was written. */
  lines: string[]
  /** What it says that is more than that a request was answered. */
  logged: string[]
}

/** The log as a server writes it, for a test to read. */
export function recordedOperation(environment: Environment): RecordedOperation {
  const lines: string[] = []
  const logged: string[] = []
  const log = openLog(environment, {
    write(line) {
      lines.push(line)
      const { level, message } = environment.LOG_FORMAT === 'text' ? ({} as Entry) : entryOf(line)
      if (level === 'warn' || level === 'error') logged.push(message)
    },
  })
  return { log, observers: [requestLog(log)], lines, logged, async close() {} }
}

/** What a line of JSON says. */
export const entryOf = (line: string): Entry => JSON.parse(line) as Entry
