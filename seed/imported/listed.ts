import { connect } from '../../src/database/connection.ts'
import { openDatabase } from '../../src/database/open.ts'
import type { Environment } from '../../src/environment.ts'
import { OperatorError } from '../../src/error.ts'
import { didYouMean } from '../../src/shared/nearest.ts'

/** The names of all imported articles of a database. */
async function importedNames(environment: Environment): Promise<string[]> {
  const database = await openDatabase(environment)
  const { pool, close } = connect(database, 'owner', environment)
  try {
    const { rows } = await pool.query<{ name: string }>(
      'SELECT name FROM document WHERE content IS NOT NULL ORDER BY name COLLATE "C"',
    )
    return rows.map(({ name }) => name)
  } finally {
    await close()
    await database.close()
  }
}

const folderOf = (name: string) => name.slice(0, name.indexOf('/'))

/** What was imported, under which names. */
export async function listImported(environment: Environment): Promise<string> {
  const counts = new Map<string, number>()
  for (const name of await importedNames(environment)) counts.set(folderOf(name), (counts.get(folderOf(name)) ?? 0) + 1)
  if (counts.size === 0) return 'Nothing was imported.'
  return [...counts].map(([name, count]) => `${name}: ${count} ${count === 1 ? 'article' : 'articles'}`).join('\n')
}

/**
 * The names of the articles that were imported under a name, or of the one that has it.
 * @throws OperatorError where there are none.
 */
export async function namesUnder(environment: Environment, given: string): Promise<Set<string>> {
  // As shells complete the name of a folder.
  const name = given.replace(/\/+$/, '')
  const all = await importedNames(environment)
  const found = all.filter((one) => one === name || one.startsWith(`${name}/`))
  if (found.length === 0)
    throw new OperatorError(
      `--remove: nothing was imported under the name ${name}.${didYouMean(name, new Set(all.map(folderOf)))}`,
    )
  return new Set(found)
}
