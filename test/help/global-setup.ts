import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openAndBringUp } from '../../seed/bring-up.ts'
import { readEnvironment } from '../../src/environment.ts'
import { postgresServer } from './server-url.ts'

/** Where a test file finds the seeded corpus to copy: a data directory, or a database on the server. */
export interface Templates {
  directory: string
  url: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    templates: Templates
  }
}

/** Seeds the real corpus once for each kind of database; every test file works on a copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'wortlaut-test-'))
  const template = join(directory, 'template')
  await seed({ DATA_DIRECTORY: template })

  const server = await postgresServer()
  const name = `wortlaut_test_${process.pid}`
  const url = server?.replace(/\/postgres$/, `/${name}`) ?? ''
  if (server) {
    await onServer(server, `CREATE DATABASE ${name}`)
    await seed({ DATABASE_URL: url })
  }
  project.provide('templates', { directory: template, url })
  return async () => {
    if (server) await onServer(server, `DROP DATABASE ${name} WITH (FORCE)`)
    await rm(directory, { recursive: true, force: true })
  }
}

async function seed(settings: Record<string, string>): Promise<void> {
  const environment = readEnvironment(settings)
  const { database } = await openAndBringUp(environment, 'hashes')
  await database.close()
}

export async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
