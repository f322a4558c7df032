/** Codes as PostgreSQL, Prisma and Node write them. */
const code = /^[A-Z0-9_]{1,40}$/

/** A line of a stack as V8 writes it. */
const frame = /^at (?:[^()]+ \()?(?:file:\/\/\/|node:|\/)[^()]*:\d+:\d+\)?$/

/** The deepest stack that is told. */
const framesMost = 20

/** What is told of an error. */
interface Described {
  error: string
  code?: string | undefined
  /** PostgreSQL's code, where Prisma has one of its own. */
  sqlstate?: string | undefined
  stack?: string[]
  text?: string
  cause?: Described
}

/**
 * What of an error may stand in a log: its class, its codes and where it was thrown. Its message only on demand:
 * whoever throws it writes what they like there, databases values, Prisma whole queries, parsers their text.
 */
export function described(error: unknown, withMessage: boolean): Described {
  if (!(error instanceof Error)) return { error: typeof error }
  const { message, cause } = error
  return {
    error: classOf(error),
    code: codeOf(error),
    sqlstate: codeOf(databaseError(error)),
    stack: framesOf(error),
    ...(withMessage && { text: message }),
    ...(cause instanceof Error && { cause: described(cause, withMessage) }),
  }
}

/** By its name where it has one of its own, otherwise by its class. */
function classOf(error: Error): string {
  const own = /^error$/i.test(error.name) ? error.constructor.name : error.name
  return /^\w{1,60}$/.test(own) ? own : 'Error'
}

function codeOf(error: unknown): string | undefined {
  const { originalCode, code: given } = (error ?? {}) as { originalCode?: unknown; code?: unknown }
  const text = String(originalCode ?? given)
  return text !== 'undefined' && code.test(text) ? text : undefined
}

/** The database's own error below Prisma's. */
const databaseError = (error: unknown): unknown =>
  (error as { meta?: { driverAdapterError?: { cause?: unknown } } }).meta?.driverAdapterError?.cause

/** A stack begins with the message, which may have lines that look like these. */
function framesOf({ stack = '', message }: Error): string[] {
  const begin = stack.indexOf(message)
  if (begin < 0) return []
  const lines = stack.slice(begin + message.length).split('\n')
  return lines
    .map((line) => line.trim())
    .filter((line) => frame.test(line))
    .slice(0, framesMost)
}
