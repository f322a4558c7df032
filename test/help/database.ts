import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { openDatabase } from '../../src/database/open.ts'
import { type Environment, readEnvironment } from '../../src/environment.ts'
import { onServer } from './global-setup.ts'

export interface TestDatabase {
  database: Database
  environment: Environment
  close(): Promise<void>
}

/** A database of this test file's own, with the corpus in it or empty, of the kind that the project is about. */
export async function testDatabase(
  content: 'corpus' | 'empty' = 'corpus',
  settings: Record<string, string> = {},
): Promise<TestDatabase> {
  const { directory: template, url } = inject('templates')
  if (process.env['TEST_DATABASE'] === 'server') {
    const name = `wortlaut_test_${randomUUID().replaceAll('-', '')}`
    const admin = url.replace(/\/[^/]*$/, '/postgres')
    await onServer(admin, `CREATE DATABASE ${name}${content === 'corpus' ? ` TEMPLATE ${url.split('/').at(-1)}` : ''}`)
    const environment = readEnvironment({
      ...settings,
      DATABASE_URL: url.replace(/\/[^/]*$/, `/${name}`),
    })
    const database = await openDatabase(environment)
    return {
      database,
      environment,
      close: () => onServer(admin, `DROP DATABASE ${name} WITH (FORCE)`),
    }
  }
  const directory = await mkdtemp(join(tmpdir(), 'wortlaut-test-'))
  if (content === 'corpus') await cp(template, join(directory, 'data'), { recursive: true })
  const environment = readEnvironment({
    ...settings,
    DATA_DIRECTORY: join(directory, 'data'),
  })
  const database = await openDatabase(environment)
  return {
    database,
    environment,
    async close() {
      await database.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
