import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { OperatorError } from '../error.ts'

/** What is said behind the command's name. */
export interface Arguments {
  path: string
  overwrite: boolean
}

/**
 * Reads what is said behind the name of a command that has to do with one file.
 * @returns undefined where it is asked for help.
 * @throws OperatorError where no file is named, or several are.
 */
export function readArguments(command: string): Arguments | undefined {
  const { values, positionals } = parseArgs({
    options: { overwrite: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  if (values.help) return undefined
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0)
    throw new OperatorError(
      `Expected one file, not ${positionals.length === 0 ? 'none' : positionals.join(', ')}: npm run ${command} -- FILE`,
    )
  return { path: resolve(file), overwrite: values.overwrite }
}
