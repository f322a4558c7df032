import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject, onTestFinished } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { openDatabase } from '../../src/database/open.ts'
import { type Environment, readEnvironment } from '../../src/environment.ts'
import { onServer } from './global-setup.ts'

/** A database of a test's own that can be left to a program for a while. */
export interface Place {
  settings: Record<string, string>
  environment: Environment
  /** The database, opened where it is not. */
  database(): Promise<Database>
  /** Closes it, so that a program may open it. */
  leave(): Promise<void>
  ask<Row extends object>(sql: string): Promise<Row[]>
  /** For each table a hash over its rows. */
  rows(): Promise<object>
}

/** The kind of database that the project is about. */
export const projectKind = process.env['TEST_DATABASE'] as Database['kind']

/** Makes a database with the corpus in it or empty; it is gone when the test is over. */
export async function makePlace(content: 'corpus' | 'empty', kind = projectKind): Promise<Place> {
  const { settings, remove } = await (kind === 'server' ? onItsServer(content) : inItsDirectory(content))
  const environment = readEnvironment(settings)
  let opened: Promise<Database> | undefined
  const database = () => {
    opened ??= openDatabase(environment)
    return opened
  }
  async function leave() {
    const last = opened
    opened = undefined
    await (await last)?.close()
  }
  onTestFinished(() => leave().then(remove))
  const connected = async <T>(work: (client: pg.Client) => Promise<T>) => {
    const client = new pg.Client((await database()).pool)
    await client.connect()
    try {
      return await work(client)
    } finally {
      await client.end()
    }
  }
  return {
    settings,
    environment,
    database,
    leave,
    ask: <Row extends object>(sql: string) => connected(async (client) => (await client.query<Row>(sql)).rows),
    rows: () => connected(rowHashes),
  }
}

async function rowHashes(client: pg.Client): Promise<object> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`,
  )
  const hashes: Record<string, unknown> = {}
  for (const { name } of rows)
    hashes[name] = (
      await client.query(
        `SELECT count(*)::int, md5(string_agg(t::text, chr(10) ORDER BY t::text COLLATE "C")) FROM "${name}" AS t`,
      )
    ).rows[0]
  return hashes
}

async function inItsDirectory(content: 'corpus' | 'empty') {
  const directory = await mkdtemp(join(tmpdir(), 'wortlaut-place-'))
  const data = join(directory, 'data')
  if (content === 'corpus') await cp(inject('templates').directory, data, { recursive: true })
  return { settings: { DATA_DIRECTORY: data }, remove: () => rm(directory, { recursive: true, force: true }) }
}

async function onItsServer(content: 'corpus' | 'empty') {
  const { url } = inject('templates')
  const at = (name: string) => url.replace(/\/[^/]*$/, `/${name}`)
  const name = `wortlaut_test_${randomUUID().replaceAll('-', '')}`
  const template = content === 'corpus' ? ` TEMPLATE ${url.split('/').at(-1)}` : ''
  await onServer(at('postgres'), `CREATE DATABASE ${name}${template}`)
  return {
    settings: { DATABASE_URL: at(name) },
    remove: () => onServer(at('postgres'), `DROP DATABASE ${name} WITH (FORCE)`),
  }
}
