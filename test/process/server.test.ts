import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { questions } from '../../src/graphiql/questions.ts'
import { start, startServer } from '../help/process.ts'
import { copiedCorpus, editedCorpus } from '../help/small-corpus.ts'
import { takenPort } from '../help/taken-port.ts'

async function emptyDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'wortlaut-server-'))
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  return join(directory, 'data')
}

/** A data directory in which the corpus is already. */
async function seededDirectory(): Promise<string> {
  const directory = await copiedCorpus(inject('templates').directory)
  return directory
}

async function ask(url: string, query: string) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return (await response.json()) as { data: { statements: { totalCount: number } } }
}

describe('the server', () => {
  test('makes its database at the first start, says what it seeded, and answers question 1', async () => {
    const server = await startServer({ DATA_DIRECTORY: await emptyDirectory() })
    expect(server.printed()).toMatch(/Corpus [0-9a-f]{16}: 5 articles, 4 sources/)
    expect(server.printed()).toMatch(/Seeded: \d+ rows added, 0 changed, 0 removed/)
    expect(server.printed()).toMatch(/items on a page, at most +100 +PAGE_SIZE_LIMIT/)
    expect((await fetch(`${server.url}/health`)).status).toBe(200)
    expect(await (await fetch(`${server.url}/ready`)).json()).toEqual({ ready: true })
    const { data } = await ask(server.url, questions[0]?.query ?? '')
    expect(data.statements.totalCount).toBe(34)
  })

  test('ends with 0 when it is told to, and starts again with nothing to change', async () => {
    const DATA_DIRECTORY = await seededDirectory()
    const first = await startServer({ DATA_DIRECTORY })
    first.process.kill('SIGTERM')
    expect(await first.ends()).toBe(0)
    const second = await startServer({ DATA_DIRECTORY })
    expect(second.printed()).toContain('Seeded: nothing to change')
  })

  test('starts again after it was killed', async () => {
    const DATA_DIRECTORY = await seededDirectory()
    const first = await startServer({ DATA_DIRECTORY })
    first.process.kill('SIGKILL')
    await first.ends()
    const second = await startServer({ DATA_DIRECTORY })
    expect(second.printed()).toContain('Seeded: nothing to change')
  })

  test("is refused a data directory that another process has, with that one's id", async () => {
    const DATA_DIRECTORY = await seededDirectory()
    const first = await startServer({ DATA_DIRECTORY })
    const second = start('src/server.js', { DATA_DIRECTORY, PORT: '0' })
    expect(await second.ends()).toBe(1)
    // What takes long is told, too, on a slow machine.
    expect(second.printed().replaceAll(/^.*( …|: done in \d+ s)\n/gm, '')).toBe(
      `The data directory ${DATA_DIRECTORY} is in use by process ${first.process.pid}. Stop that process, or set DATA_DIRECTORY to another directory.\n`,
    )
    expect((await fetch(`${first.url}/ready`)).status).toBe(200)
  })

  test('ends the subscriptions when it is told to stop, and does not wait for them', async () => {
    const server = await startServer({ DATA_DIRECTORY: await seededDirectory(), DRAIN_TIMEOUT_MS: '30000' })
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { corpus { revision } }' }),
    })
    const reader = (response.body as ReadableStream<Uint8Array>).getReader()
    let told = ''
    while (!told.includes('revision')) told += new TextDecoder().decode((await reader.read()).value)
    server.process.kill('SIGTERM')
    while (!(await reader.read()).done);
    expect(await server.ends()).toBe(0)
  })

  test('is refused a port that is taken', async () => {
    const port = await takenPort()
    const server = start('src/server.js', { DATA_DIRECTORY: await seededDirectory(), PORT: String(port) })
    expect(await server.ends()).toBe(1)
    expect(server.printed()).toContain(
      `PORT: 127.0.0.1:${port} is in use by another program. Set PORT to another number.`,
    )
  })

  test.each<[string, Record<string, string>, string]>([
    ['a port that is no number', { PORT: 'abc' }, 'PORT: expected a whole number, not "abc".\n'],
    [
      'two bad settings',
      { PORT: '70000', PAGE_SIZE: '0' },
      'PORT: expected at most 65535, not "70000".\nPAGE_SIZE: expected at least 1, not "0".\n',
    ],
    [
      'another kind of database, without telling its password',
      { DATABASE_URL: 'mysql://u:secret@h/d' },
      'DATABASE_URL: expected a URL that begins with postgresql://.\n',
    ],
    [
      'a default page beyond the limit',
      { PAGE_SIZE: '50', PAGE_SIZE_LIMIT: '10' },
      'PAGE_SIZE: expected at most PAGE_SIZE_LIMIT (10), not 50.\n',
    ],
    [
      'more time for headers than for all of a request',
      { HEADERS_TIMEOUT_MS: '2000', RECEIVE_TIMEOUT_MS: '1000' },
      'HEADERS_TIMEOUT_MS: expected at most RECEIVE_TIMEOUT_MS (1000), not 2000.\n',
    ],
    [
      'a corpus that is not there',
      { CORPUS_DIRECTORY: '/nowhere' },
      'CORPUS_DIRECTORY: there is no folder /nowhere.\n',
    ],
    [
      'a database that does not answer',
      { DATABASE_URL: 'postgresql://127.0.0.1:1/none' },
      'DATABASE_URL: the database does not answer',
    ],
  ])('is refused %s', async (_, settings, message) => {
    const server = start('src/server.js', { DATA_DIRECTORY: await emptyDirectory(), ...settings })
    expect(await server.ends()).toBe(1)
    expect(server.printed()).toContain(message)
    expect(server.printed()).not.toMatch(/secret| {4}at /)
  })
})

describe('npm run seed', () => {
  test('tells how it is used', async () => {
    const seed = start('seed/seed.js', {}, ['--help'])
    expect(await seed.ends()).toBe(0)
    expect(seed.printed()).toContain('--check      only read the corpus')
    expect(seed.printed()).toContain('--overwrite  remove the documents of a large corpus')
  })

  test('refuses an option that there is not, in one line', async () => {
    const seed = start('seed/seed.js', {}, ['--chekc'])
    expect(await seed.ends()).toBe(1)
    expect(seed.printed()).toMatch(/^Unknown option '--chekc'/)
    expect(seed.printed()).not.toContain('    at ')
  })

  test('checks a corpus without a database', async () => {
    const seed = start('seed/seed.js', {}, ['--check'])
    expect(await seed.ends()).toBe(0)
    expect(seed.printed()).toMatch(/^The corpus is in order: \d+ statements, \d+ mentions\.\n$/)
  })

  test('shows every mistake with its place, and writes nothing', async () => {
    const DATA_DIRECTORY = await seededDirectory()
    const CORPUS_DIRECTORY = await editedCorpus(
      'a.yaml',
      ['das Land zahle', 'das Land zahlt'],
      ['act: DENY', 'act: DENIES'],
    )
    const seed = start('seed/seed.js', { DATA_DIRECTORY, CORPUS_DIRECTORY })
    expect(await seed.ends()).toBe(1)
    expect(seed.printed()).toMatch(/a\.yaml:17:5: act: expected one of .*Did you mean "DENY"\?\n/)
    const again = start('seed/seed.js', { DATA_DIRECTORY })
    expect(await again.ends()).toBe(0)
    expect(again.printed()).toContain('Seeded: nothing to change')
  })
})
