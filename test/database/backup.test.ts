import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { revisionNow } from '../../seed/bookkeeping.ts'
import { bringUp } from '../../seed/bring-up.ts'
import { openCorpus } from '../../seed/corpus.ts'
import { untilStopped } from '../../seed/stop.ts'
import { checkBackup } from '../../src/backup/check-backup.ts'
import { restoreBackup } from '../../src/backup/restore-backup.ts'
import { writeBackup } from '../../src/backup/write-backup.ts'
import { migrate, migrationNames } from '../../src/database/migrate.ts'
import { revisionChannel } from '../../src/database/revision-source.ts'
import { makePlace, type Place, projectKind } from '../help/place.ts'
import { start } from '../help/process.ts'
import { second, smallCorpus } from '../help/small-corpus.ts'
import { canMount, smallDisk } from '../help/small-disk.ts'

let directory: string
let file: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'wortlaut-backup-'))
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  file = join(directory, 'backup.gz')
})

const backUp = async (place: Place, path = file, overwrite = false) =>
  writeBackup(await place.database(), place.environment, path, overwrite)

async function restore(place: Place, path = file, overwrite = false): Promise<string[]> {
  const stop = untilStopped(() => 'Nothing was changed.')
  try {
    const backup = await checkBackup(path, stop)
    return await restoreBackup(await place.database(), place.environment, backup, overwrite, stop)
  } finally {
    stop.forget()
  }
}

const seed = async (place: Place, corpus = place.environment.CORPUS_DIRECTORY) =>
  bringUp(await place.database(), place.environment, openCorpus(corpus), 'hashes')

/** Indexes, keys and references as they stand, and whether each has been checked. */
const structure = (place: Place) =>
  place.ask(`SELECT conname AS name, pg_get_constraintdef(oid) AS definition, convalidated AS valid FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace
    UNION ALL SELECT indexname, indexdef, true FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1, 2`)

/** A text that has every character which `COPY` writes in another way, and what it takes for no value. */
const odd = String.raw`E'\\N \\.\n\t\r\b\f\v\\t\\\\ "{}",NULL \u00e4 \U0001F600 '''`

/** Of tests that make several databases anew. */
const slow = { timeout: 180_000 }

const refused = (work: Promise<unknown>) =>
  work.then(
    () => 'not refused',
    ({ name, message }: Error) => `${name}: ${message}`.replaceAll(directory, '…'),
  )

describe('a backup', () => {
  test('is restored to the same rows, indexes and references, and the same revision anew', slow, async () => {
    const [from, to] = [await makePlace('corpus'), await makePlace('empty')]
    await from.ask(`UPDATE mention SET terms = ARRAY[${odd}, 'NULL', ''], cue = ${odd} WHERE cue IS NOT NULL`)
    const { sha256, manifest } = await backUp(from)
    expect(await restore(to)).toEqual([])
    expect(await to.rows()).toEqual(await from.rows())
    expect(await structure(to)).toEqual(await structure(from))
    const client = new pg.Client((await to.database()).pool)
    await client.connect()
    const now = await revisionNow(client).finally(() => client.end())
    expect(now).toBe(manifest.revision)
    expect((await backUp(to, `${file}-again`)).sha256).toBe(sha256)
    expect((await seed(to)).changes).toEqual({ added: 0, changed: 0, removed: 0 })
  })

  test.runIf(projectKind === 'server')('moves from the embedded database to a server and back', slow, async () => {
    const from = await makePlace('corpus', 'embedded')
    const [server, back] = [await makePlace('empty', 'server'), await makePlace('empty', 'embedded')]
    await from.ask(`UPDATE mention SET terms = ARRAY[${odd}, 'NULL', ''], cue = ${odd} WHERE cue IS NOT NULL`)
    const { sha256 } = await backUp(from)
    await restore(server)
    expect(await server.rows()).toEqual(await from.rows())
    // Wherever words are in another order, those of a backup are not.
    await server.ask('ALTER TABLE actor_name ALTER text TYPE text COLLATE "de-x-icu"')
    await backUp(server, file, true)
    await restore(back)
    expect(await back.rows()).toEqual(await from.rows())
    expect((await backUp(back, file, true)).sha256).toBe(sha256)
    expect(gunzipSync(await readFile(file)).toString()).toContain(`{"sha256":"${sha256}"}\n`)
  })

  test.runIf(projectKind === 'server')('is of one moment, whatever is imported meanwhile', async () => {
    const place = await makePlace('corpus')
    const { sha256, manifest } = await backUp(place)
    const small = await smallCorpus()
    const query = pg.Client.prototype.query as (this: pg.Client, ...given: unknown[]) => unknown
    let imported: Promise<unknown> | undefined
    // The first count is asked once it is settled what the backup sees; it waits for an import of quite another corpus.
    const waiting = async function (this: pg.Client, ...given: unknown[]) {
      pg.Client.prototype.query = query as typeof pg.Client.prototype.query
      imported = seed(place, small)
      await imported
      return query.apply(this, given)
    }
    pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
      const isCount = typeof given[0] === 'string' && given[0].startsWith('SELECT count(*) FROM public.')
      return (isCount ? waiting : query).apply(this, given)
    } as typeof pg.Client.prototype.query
    const meanwhile = await backUp(place, `${file}-2`).finally(() => {
      pg.Client.prototype.query = query as typeof pg.Client.prototype.query
    })
    expect(imported).toBeDefined()
    expect(meanwhile).toMatchObject({ sha256, manifest: { revision: manifest.revision } })
    expect(await place.ask('SELECT slug FROM article')).toEqual([{ slug: 'a' }])
  })

  test('does not take the place of a file, unless it is to, and leaves nothing half', async () => {
    const place = await makePlace('corpus')
    await writeFile(file, 'precious')
    expect(await refused(backUp(place))).toBe(
      'OperatorError: …/backup.gz is there already. Name another file, or have it replaced with --overwrite.',
    )
    expect(await refused(backUp(place, join(directory, 'no', 'backup.gz')))).toMatch(
      /^OperatorError: …\/no\/backup\.gz cannot be written \(ENOENT/,
    )
    await backUp(place, file, true)
    expect(gunzipSync(await readFile(file)).toString()).toMatch(/^\{"format":"wortlaut-backup"/)
    expect(await readdir(directory)).toEqual(['backup.gz'])
  })

  test.runIf(canMount)('for which the disk has no room leaves what was there', async () => {
    const place = await makePlace('corpus')
    const disk = smallDisk(1)
    const there = join(disk.path, 'backup.gz')
    await writeFile(there, Buffer.alloc(1_000_000))
    expect(await refused(backUp(place, there, true))).toMatch(
      /^OperatorError: .*\/backup\.gz cannot be written \(ENOSPC: no space left on device, write\)\.$/,
    )
    expect(await readdir(disk.path)).toEqual(['backup.gz'])
    expect((await readFile(there)).length).toBe(1_000_000)
  })

  test('is not made of an empty database, nor of one into which a load has not ended', async () => {
    const empty = await makePlace('empty')
    expect(await refused(backUp(empty))).toMatch(/^OperatorError: The database holds nothing/)
    await migrate(await empty.database())
    expect(await refused(backUp(empty))).toMatch(/^OperatorError: The database holds nothing/)
    await empty.ask(`INSERT INTO laid_aside (name, kind, of_table, definition) VALUES ('load', 'LOAD', '', '')`)
    expect(await refused(backUp(empty))).toMatch(/^OperatorError: The import of a large corpus .* has begun/)
    expect(await readdir(directory)).toEqual([])
  })

  test('of an older version is restored and brought to this one, but not into a newer database', slow, async () => {
    const names = await migrationNames()
    const [from, to] = [await makePlace('empty'), await makePlace('empty')]
    // Of this one's columns some are derived by PostgreSQL, and gone today.
    await migrate(await from.database(), undefined, names.slice(0, 1))
    await from.ask(
      `INSERT INTO actor (id, slug, kind, name, official) VALUES (gen_random_uuid(), 'anna', 'PERSON', 'Anna', false)`,
    )
    await from.ask(`INSERT INTO actor_name (actor_id, text, kind, key) SELECT id, 'Anna', 'NAME', 'anna' FROM actor`)
    await from.ask(`INSERT INTO corpus (revision) VALUES ('0123456789abcdef')`)
    const { manifest } = await backUp(from)
    expect(manifest.migrations).toEqual(names.slice(0, 1))
    expect(await restore(to)).toEqual(names.slice(1))
    expect(await to.ask('SELECT slug, terms, actor_name.text FROM actor JOIN actor_name ON actor_id = id')).toEqual([
      { slug: 'anna', terms: null, text: 'Anna' },
    ])
    expect(await refused(restore(to, file, true))).toMatch(
      /^OperatorError: The backup is older than the database, which has 20261122000000_search_terms, .* restore into a new database/,
    )
    expect(await to.ask('SELECT revision FROM corpus')).toEqual([{ revision: '0123456789abcdef' }])
  })
})

describe('a restore', () => {
  test.runIf(projectKind === 'server')('tells the servers of the revision that they have now', async () => {
    const place = await makePlace('corpus')
    const { manifest } = await backUp(place)
    await seed(place, await smallCorpus())
    const client = new pg.Client((await place.database()).pool)
    await client.connect()
    const told: unknown[] = []
    client.on('notification', ({ payload }) => told.push(payload))
    await client.query(`LISTEN ${revisionChannel}`)
    await restore(place, file, true)
    // What was told before comes with its answer.
    await client.query('SELECT 1')
    await client.end()
    expect(told).toEqual([manifest.revision])
  })

  test('replaces what a database holds only if it is to', async () => {
    const [from, to] = [await makePlace('corpus'), await makePlace('corpus')]
    await seed(from, await smallCorpus(second))
    await backUp(from)
    const before = await to.rows()
    expect(await refused(restore(to))).toBe(
      'OperatorError: The database holds a corpus already. Nothing was changed; restore into an empty one, or have what it holds replaced with --overwrite.',
    )
    expect(await to.rows()).toEqual(before)
    await restore(to, file, true)
    expect(await to.rows()).toEqual(await from.rows())
  })

  test('leaves alone what is not of this program, and a load that has not ended', async () => {
    const [from, other] = [await makePlace('corpus'), await makePlace('empty')]
    await backUp(from)
    await other.ask('CREATE TABLE precious AS SELECT 1 AS one')
    expect(await refused(restore(other, file, true))).toMatch(
      /^OperatorError: The database has tables of something else/,
    )
    expect(await other.ask('SELECT * FROM precious')).toEqual([{ one: 1 }])
    await from.ask(`INSERT INTO laid_aside (name, kind, of_table, definition) VALUES ('load', 'LOAD', '', '')`)
    expect(await refused(restore(from, file, true))).toMatch(/^OperatorError: The import of a large corpus/)
  })

  test('refuses what is damaged, foreign or of a later version, each in a line, and changes nothing', async () => {
    const place = await makePlace('corpus')
    await backUp(place)
    await seed(place, await smallCorpus())
    const before = await place.rows()
    const good = await readFile(file)
    const text = gunzipSync(good).toString()
    const [first = '', ...rest] = text.split('\n')
    const manifest = JSON.parse(first)
    const anew = (lines: string) => gzipSync(lines)
    const withManifest = (changes: object) => anew([JSON.stringify({ ...manifest, ...changes }), ...rest].join('\n'))
    const changed = Buffer.from(good)
    changed.writeUInt8((changed.readUInt8(good.length >> 1) + 1) % 256, good.length >> 1)
    const unchanged = 'Nothing was changed; take another backup.'
    const damaged: [what: string, bytes: Buffer, message: string | RegExp][] = [
      ['cut off', good.subarray(0, -1000), `damaged: its end is missing. ${unchanged}`],
      ['cut off by a byte', good.subarray(0, -1), `damaged: its end is missing. ${unchanged}`],
      ['with a byte changed', changed, /damaged: (it does not decompress|its rows are not those that were written)/],
      ['with a word changed', anew(text.replace('Sullivan', 'Sulliven')), /damaged: its rows are not/],
      ['with a row too few', anew([first, ...rest.slice(1)].join('\n')), /damaged: its/],
      ['with a row too many', anew(text.replace(/(\n.*)(\n.*\n)$/, '$1$1$2')), /damaged: its rows are not/],
      ['without its last line', anew(text.replace(/\n.*\n$/, '\n')), /damaged: its end is missing/],
      ['with something behind its end', anew(`${text}more`), /damaged: its rows are not/],
      ['with another one behind it', Buffer.concat([good, good]), /damaged: its rows are not/],
      ['whose last line is none', anew(text.replace(/\n.*\n$/, '\n{}\n')), /damaged: its rows are not/],
      ['whose revision is another', withManifest({ revision: '0' }), /damaged: its rows are not/],
      ['whose first line lacks its tables', withManifest({ tables: undefined }), /damaged: its first line/],
      ['whose counts are none', withManifest({ tables: [{ name: 'a', columns: ['b'], rows: -1 }] }), /its first line/],
      ['empty', Buffer.alloc(0), `no backup that npm run backup wrote. ${unchanged}`],
      ['cut off in its first line', good.subarray(0, 20), /no backup/],
      ['no compressed file', Buffer.from('CREATE TABLE precious ();\n'), /no backup/],
      ['another compressed file', anew('CREATE TABLE precious ();\n'), /no backup/],
      ['another with an endless line', anew('x'.repeat(5_000_000)), /no backup/],
      ['of another program', withManifest({ format: 'else' }), /no backup/],
      [
        'of a later format',
        withManifest({ version: 2, program: '9.1' }),
        /was written by a later version of the program, 9\.1\. /,
      ],
      [
        'of a later database',
        withManifest({ migrations: [...manifest.migrations, '2099_more'] }),
        /by a later version/,
      ],
    ]
    for (const [what, bytes, message] of damaged) {
      await writeFile(file, bytes)
      const said = await refused(restore(place, file, true))
      expect(said, what).toMatch(/^OperatorError: …\/backup\.gz (is|was) .*$/)
      expect(said, what).toMatch(message)
    }
    expect(await refused(restore(place, join(directory, 'none'), true))).toMatch(
      /^OperatorError: …\/none cannot be read \(ENOENT/,
    )
    expect(await refused(restore(place, directory, true))).toMatch(/^OperatorError: … cannot be read \(EISDIR/)
    expect(await place.rows()).toEqual(before)
    await writeFile(file, good)
    await restore(place, file, true)
    expect(await place.rows()).not.toEqual(before)
  })

  test('that finds other rows than it restored takes everything back', async () => {
    const place = await makePlace('corpus')
    await backUp(place)
    await seed(place, await smallCorpus())
    const before = await place.rows()
    const stop = untilStopped(() => '')
    onTestFinished(() => stop.forget())
    const backup = await checkBackup(file, stop)
    const text = gunzipSync(await readFile(file)).toString()
    await writeFile(file, gzipSync(text.replace('Sullivan', 'Sulliven')))
    const restored = restoreBackup(await place.database(), place.environment, backup, true, stop)
    expect(await refused(restored)).toMatch(/^OperatorError: The database does not hold the rows of/)
    expect(await place.rows()).toEqual(before)
    expect((await structure(place)).length).toBeGreaterThan(150)
  })

  test.each(['SIGKILL', 'SIGTERM'])(
    'that is ended in the middle by %s leaves the database as it was',
    async (signal) => {
      const [from, to] = [await makePlace('corpus'), await makePlace('corpus')]
      await seed(to, await smallCorpus())
      await backUp(from)
      const before = [await to.rows(), await structure(to)]
      await to.leave()
      const killed = start('src/backup/restore.js', sending(signal, 'read', to), [file, '--overwrite'])
      expect(await killed.ends()).toBe(signal === 'SIGKILL' ? null : 1)
      expect(killed.printed()).toMatch(
        signal === 'SIGKILL' ? /^(Opening.*\n)*$/ : /^Stopped\. The database holds what it held before\.$/m,
      )
      expect([await to.rows(), await structure(to)]).toEqual(before)
      await to.leave()
      const again = start('src/backup/restore.js', to.settings, [file, '--overwrite'])
      expect(await again.ends()).toBe(0)
      expect(again.printed()).toMatch(/^Restored from .*: corpus [0-9a-f]{16}, [\d,]+ rows of \d+ tables, by version/m)
      expect(await to.rows()).toEqual(await from.rows())
    },
  )

  test('into an empty database that is killed in the middle leaves it empty', async () => {
    const [from, to] = [await makePlace('corpus'), await makePlace('empty')]
    await backUp(from)
    await to.leave()
    const killed = start('src/backup/restore.js', sending('SIGKILL', 'read', to), [file])
    expect(await killed.ends()).toBe(null)
    expect(await to.ask('SELECT FROM statement')).toEqual([])
    await restore(to)
    expect(await to.rows()).toEqual(await from.rows())
  })
})

test.each(['SIGKILL', 'SIGTERM'])('a backup that is ended in the middle by %s has not its name', async (signal) => {
  const from = await makePlace('corpus')
  const killed = start('src/backup/backup.js', sending(signal, 'write', from), [file])
  expect(await killed.ends()).toBe(signal === 'SIGKILL' ? null : 1)
  const left = await readdir(directory)
  expect(left.length).toBe(signal === 'SIGKILL' ? 1 : 0)
  expect(left).not.toContain('backup.gz')
  const again = start('src/backup/backup.js', from.settings, [file])
  expect(await again.ends()).toBe(0)
  expect(again.printed()).toMatch(
    /^Backed up into .*: corpus [0-9a-f]{16}, .*\nIts content has the hash [0-9a-f]{64}\.$/m,
  )
  expect(await readdir(directory)).toContain('backup.gz')
})

/** The settings with which a program sends itself a signal in the middle of its work with the file. */
const sending = (signal: string, at: 'read' | 'write', { settings }: Place) => ({
  ...settings,
  NODE_OPTIONS: `--import ${new URL('../help/send-itself.js', import.meta.url)}`,
  SEND_SIGNAL: signal,
  SEND_AT: at,
  SEND_FILE: file,
})
