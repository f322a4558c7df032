import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { OperatorError } from '../../src/error.ts'
import { wholeNumber, wholeNumbers } from './size.ts'

/** What is to be measured. */
export interface Options {
  statements: number[]
  clients: number[]
  /** For each request, number of clients and side. */
  seconds: number
  json: string | undefined
  overwrite: boolean
  embedded: boolean
  corpus: string | undefined
  postgraphile: string | undefined
}

/** @throws OperatorError where a file cannot be written. */
export async function mayWrite(option: string, path: string): Promise<void> {
  const file = await open(path, 'a').catch((error: Error) => {
    throw new OperatorError(`--${option}: ${resolve(path)} cannot be written to (${error.message}).`)
  })
  await file.close()
}

/**
 * Reads the command line.
 * @throws OperatorError naming the option that cannot be used, before anything is done.
 */
export async function readOptions(args: string[]): Promise<Options> {
  const { values } = parseArgs({
    args,
    options: {
      statements: { type: 'string', default: '10000' },
      clients: { type: 'string', default: '1,16' },
      seconds: { type: 'string', default: '2' },
      json: { type: 'string' },
      overwrite: { type: 'boolean', default: false },
      embedded: { type: 'boolean', default: false },
      corpus: { type: 'string' },
      postgraphile: { type: 'string' },
    },
  })
  const statements = wholeNumbers('statements', values.statements)
  if (values.corpus !== undefined && statements.length > 1)
    throw new OperatorError('--corpus: a folder holds one corpus; name one size only with --statements.')
  if (values.postgraphile !== undefined && !process.env['DATABASE_URL'])
    throw new OperatorError('--postgraphile: needs DATABASE_URL, for it cannot read the embedded database.')
  if (values.json !== undefined)
    // Before an hour of work rather than after it.
    await mayWrite('json', values.json)
  return {
    statements,
    clients: wholeNumbers('clients', values.clients),
    seconds: wholeNumber('seconds', values.seconds),
    json: values.json,
    overwrite: values.overwrite,
    embedded: values.embedded,
    corpus: values.corpus && resolve(values.corpus),
    postgraphile: values.postgraphile && resolve(values.postgraphile),
  }
}
