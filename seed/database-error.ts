import { OperatorError } from '../src/error.ts'

/** What of PostgreSQL's, by the first two letters of its code, is not the program's mistake but the server's state. */
const states: Record<string, string> = {
  '08': 'the connection to the database was lost',
  '53': 'the database has no room',
  '57': 'the database ended the connection',
  '58': "the database's own files cannot be used",
}
/** The same of errors of the connection, which have codes of the system or none. */
const lost = /^Connection terminated|^timeout expired|^timeout exceeded|Client has encountered a connection error/
const system = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND'])

const ofImport = (why: string) =>
  `The import did not end: ${why}. Nothing is half done; import again when that is mended, and it goes on.`

/**
 * Does something with a database. Where that cannot go on, it is told in a line what is the matter and that nothing
 * is lost, instead of a stack.
 * @param tell makes the line.
 */
export async function toldInALine<T>(work: () => Promise<T>, tell = ofImport): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { code = '', message = '' } = error as { code?: string; message?: string }
    const state =
      /^[0-9A-Z]{5}$/.test(code) && states[code.slice(0, 2)]
        ? states[code.slice(0, 2)]
        : lost.test(message) || system.has(code)
          ? states['08']
          : undefined
    if (state === undefined) throw error
    throw new OperatorError(tell(`${state} (${message})`))
  }
}
