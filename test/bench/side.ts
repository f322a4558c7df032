import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Side } from './load.ts'
import { file, type Program, start } from './program.ts'
import type { Request } from './request/request.ts'

/** A request as a GraphQL server is asked. */
export const graphqlSide = (
  { name, url }: Program,
  { document, questions }: Pick<Request, 'document' | 'questions'>,
): Side => ({
  name,
  url,
  messages: questions.map(({ variables }) => ({
    path: url.pathname,
    body: JSON.stringify({ query: document, variables }),
  })),
})

/** The same request as the floor is asked. */
export const floorSide = ({ name, url }: Program, { file, questions }: Request): Side => ({
  name,
  url,
  messages: questions.map(({ values }) => ({ path: `/${file}`, body: JSON.stringify(values) })),
})

/** Starts the floor: the same answers by one SQL statement each, and nothing else. */
export async function startFloor(databaseUrl: string, all: readonly Request[]): Promise<Program> {
  const directory = await mkdtemp(join(tmpdir(), 'wortlaut-floor-'))
  try {
    const statements = join(directory, 'statements.json')
    await writeFile(statements, JSON.stringify(Object.fromEntries(all.map(({ file, sql }) => [file, sql]))))
    return await start('floor', [file('floor/floor.child.js'), statements], { DATABASE_URL: databaseUrl })
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}
