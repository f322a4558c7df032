import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { bringUp } from '../../seed/bring-up.ts'
import { openCorpus } from '../../seed/corpus.ts'
import { askModel } from '../../seed/imported/ask-model.ts'
import type { Compared } from '../../seed/imported/compared.ts'
import { readInto } from '../../seed/imported/read-into.ts'
import { Spool } from '../../seed/imported/spool.ts'
import { askSql } from '../help/ask-sql.ts'
import { type TestDatabase, testDatabase } from '../help/database.ts'
import { smallCorpus, smallFiles } from '../help/small-corpus.ts'
import { text as bridge, good } from '../model/article.ts'
import { modelServer, says, sends, settingsFor } from '../model/model-server.ts'

let db: TestDatabase
let corpus: string
beforeEach(async () => {
  db = await testDatabase()
  corpus = await smallCorpus()
})
afterEach(() => db.close())

const nothing = { added: 0, changed: 0, removed: 0 }

const seed = (compare: 'hashes' | 'rows' = 'hashes') =>
  bringUp(db.database, db.environment, openCorpus(corpus), compare)

/** Imports files as a folder called `dpa`, and takes others out; a model may be asked. */
async function importFiles(
  files: Record<string, string>,
  removed: string[] = [],
  name = 'dpa',
  model?: Parameters<typeof askModel>[2],
) {
  const folder = await mkdtemp(join(tmpdir(), 'wortlaut-test-'))
  const spool = new Spool()
  onTestFinished(() => {
    spool.remove()
    return rm(folder, { recursive: true, force: true })
  })
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  const { read } = await readInto(spool, folder, name)
  const asked = model && (await askModel(spool, read, model))
  const compared: Compared[] = []
  const articles = {
    spool,
    read,
    removed: new Set(removed),
    left: asked?.left ?? new Set<string>(),
    told: (of: Compared) => void compared.push(of),
  }
  const did = await bringUp(db.database, db.environment, openCorpus(corpus), 'hashes', { articles })
  const [{ twins, replaced, absent } = { twins: new Map(), replaced: 0, absent: [] }] = compared
  return { ...did, said: asked?.said, twins: Object.fromEntries(twins), replaced, absent }
}

const ask = <Row extends object>(sql: string) => askSql<Row>(db, sql)

/** What was extracted: by whom, as what, when, and where it is printed. */
const extracted = () =>
  ask(`SELECT actor.name AS speaker, actor.kind, actor.country, act, summary, said_edtf AS said,
      (SELECT string_agg(document, ' ' ORDER BY document) FROM printing JOIN article ON article.id = article_id
        WHERE statement_id = statement.id) AS printed
    FROM statement JOIN speaker ON statement_id = statement.id JOIN actor ON actor.id = actor_id
    WHERE provenance = 'EXTRACTED' ORDER BY summary`)

const front = '---\ndate: 2022-03-15\noutlet: Beispielblatt\n---\n'
const first = `${front}Die Lage ist ernst. „Wir werden die Pipeline in diesem Jahr nicht in Betrieb nehmen“, sagte der ukrainische Außenminister am Montag in Kiew.\n`

describe('an article that nobody annotated', () => {
  test('is imported with who says what in it, marked as extracted, and stays when the corpus is seeded', async () => {
    const { revision: before } = await seed()
    const did = await importFiles({ '2022/first.md': first })
    expect(await extracted()).toEqual([
      {
        speaker: 'ukrainische Außenminister',
        kind: 'UNNAMED',
        country: 'UA',
        act: 'STATE',
        summary: 'Wir werden die Pipeline in diesem Jahr nicht in Betrieb nehmen',
        said: '2022-03-14',
        printed: 'dpa/2022/first.md',
      },
    ])
    const [row] = await ask<{ method: string; version: string; confidence: number }>(
      "SELECT method, version, confidence FROM statement WHERE provenance = 'EXTRACTED'",
    )
    expect(row?.method).toBe('rules')
    expect(row?.version).toMatch(/^[0-9a-f]{8}$/)
    expect(row?.confidence).toBeGreaterThan(0.5)
    expect(await ask('SELECT outlet, published_edtf AS published FROM article WHERE outlet IS NOT NULL')).toEqual([
      { outlet: 'Beispielblatt', published: '2022-03-15' },
    ])
    for (const compare of ['hashes', 'rows'] as const) {
      const { changes, revision } = await seed(compare)
      expect([changes, revision]).toEqual([nothing, did.revision])
    }
    expect((await importFiles({ '2022/first.md': first })).changes).toEqual(nothing)
    expect((await importFiles({}, ['dpa/2022/first.md'])).revision).toBe(before)
    expect(await ask('SELECT FROM actor WHERE article_id IS NOT NULL')).toEqual([])
  })

  test('whose text another one has is imported once', async () => {
    await importFiles({ 'first.md': first })
    const again = await importFiles({ 'copy.md': first.replace('ist ernst', 'ist  ernst') }, [], 'afp')
    expect(again.twins).toEqual({ 'afp/copy.md': 'dpa/first.md' })
    expect(again.changes).toEqual(nothing)
  })

  test('may print a speech that no index could have', async () => {
    // Words that do not get shorter when they are packed, as a database packs them before it measures.
    const word = (n: number) =>
      createHash('sha256')
        .update(`${n}`)
        .digest('base64')
        .replaceAll(/[^a-z]/gi, '')
    const words = Array.from({ length: 150 }, (_, n) => word(n).toLowerCase())
    const german = 'Die Lage ist ernst, und das wird sie auch noch lange bleiben. '.repeat(40)
    await importFiles({ 'a.md': `${front}${german}\n\n„Wir haben ${words.join(' ')}“, sagte der Minister.\n` })
    expect(await extracted()).toMatchObject([{ speaker: 'Minister' }])
    expect(await ask('SELECT max(length(exact)) > 4000 AS whole FROM span')).toEqual([{ whole: true }])
  })

  test('is replaced where it has changed, and stays where its file is gone', async () => {
    await importFiles({ 'a.md': first, 'b.md': `${first}Mehr.\n` })
    await importFiles({ 'c.md': `${first}Noch mehr.\n` }, [], 'afp')
    const again = await importFiles({ 'a.md': `${first}Anders.\n` })
    expect(again).toMatchObject({ replaced: 1, absent: ['dpa/b.md'] })
    expect(await ask('SELECT name FROM document WHERE content IS NOT NULL ORDER BY name')).toHaveLength(3)
    expect(await importFiles({ 'a.md': `${first}Anders.\n`, 'b.md': `${first}Mehr.\n` })).toMatchObject({
      changes: nothing,
      replaced: 0,
      absent: [],
    })
  })

  test('is left to whoever annotates it', async () => {
    const [text = ''] = Object.entries(smallFiles).flatMap(([name, file]) => (name.endsWith('.txt') ? [file] : []))
    await seed()
    const before = await importFiles({ 'same.txt': text.replace(/^ date \d{4}-\d\d /, '') })
    expect(Object.keys(before.twins)).toEqual(['dpa/same.txt'])
    expect(before.changes).toEqual(nothing)
  })

  test('goes when the corpus gets the same text with an annotation', async () => {
    const annotated = corpus
    const [name = ''] = Object.keys(smallFiles).filter((file) => file.endsWith('.txt'))
    const { revision } = await seed()
    corpus = await smallCorpus({ [name]: null, [name.replace('.txt', '.yaml')]: null } as never)
    const text = smallFiles[name as keyof typeof smallFiles] as string
    await importFiles({ 'same.txt': text.replace(/^ date \d{4}-\d\d /, '') })
    expect(await ask('SELECT FROM document WHERE content IS NOT NULL')).toHaveLength(1)
    corpus = annotated
    expect((await seed()).revision).toBe(revision)
  })

  test('prints the same statement as another where speaker, day and words agree', async () => {
    const said = '„Muster wird die Rechnung in diesem Jahr ohne jeden Abzug bezahlen“, sagte Erika Muster am Montag.'
    const files = { 'a.md': `${front}Erstens. ${said}\n`, 'b.md': `${front}Zweitens. ${said}\n` }
    const actor = `erika-muster:\n  kind: PERSON\n  name: Erika Muster\n`
    const register = await readFile(join(corpus, 'register', 'actors.yaml'), 'utf8')
    await writeFile(join(corpus, 'register', 'actors.yaml'), `${register}\n${actor}`)
    const both = await importFiles(files)
    const printed = async () => (await extracted()).map((row) => (row as { printed: string }).printed)
    expect(await printed()).toEqual(['dpa/a.md dpa/b.md'])
    const [row] = await ask<{ method: string }>("SELECT method FROM statement WHERE provenance = 'EXTRACTED'")
    expect(row?.method).toBe('rules; joined by speaker, day and words')
    await importFiles({}, ['dpa/a.md'])
    expect(await printed()).toEqual(['dpa/b.md'])
    expect((await importFiles({ 'a.md': files['a.md'] })).revision).toBe(both.revision)
  })

  test('is extracted from again where the register learns a name', async () => {
    const text = `${front}„Das ist so nicht richtig und war es nie“, sagte Erika Muster.\n`
    await importFiles({ 'a.md': text })
    const speakers = () =>
      ask(
        "SELECT actor.slug FROM speaker JOIN actor ON id = actor_id JOIN statement ON statement.id = statement_id WHERE provenance = 'EXTRACTED'",
      )
    expect(await speakers()).toEqual([{ slug: expect.stringMatching(/^dpa-a-[0-9a-f]{8}-erika-muster$/) }])
    const path = join(corpus, 'register', 'actors.yaml')
    await writeFile(path, `${await readFile(path, 'utf8')}\nerika-muster:\n  kind: PERSON\n  name: Erika Muster\n`)
    await seed()
    expect(await speakers()).toEqual([{ slug: 'erika-muster' }])
    expect(await ask('SELECT FROM actor WHERE article_id IS NOT NULL')).toEqual([])
  })

  test('may be extracted from by a language model, of which what it found is kept', async () => {
    const { url, asked } = await modelServer(says(good))
    const model = settingsFor(url, { MODEL_PRICE_PROMPT: '1', MODEL_PRICE_COMPLETION: '2' })
    const did = await importFiles({ 'bridge.txt': bridge }, [], 'dpa', model)
    expect(did.said).toBe(
      'small-model was asked about 1 articles, 0 of them before: 1,200 tokens, at a cost of 0.00. 0 words that it gave are not printed, and were dropped.',
    )
    const found = () => ask("SELECT method, summary FROM statement WHERE provenance = 'EXTRACTED' ORDER BY summary")
    expect(await found()).toEqual([
      { method: 'model', summary: 'Die Brücke bleibt gesperrt' },
      { method: 'model', summary: 'große Sorgen' },
      { method: 'model', summary: 'man habe „große Sorgen“ um die Pfeiler' },
    ])
    // With other registers it is extracted from again, and nobody is asked.
    const path = join(corpus, 'register', 'actors.yaml')
    await writeFile(path, `${await readFile(path, 'utf8')}\nerika-muster:\n  kind: PERSON\n  name: Erika Muster\n`)
    expect((await seed()).changes.removed).toBe(0)
    expect(await found()).toHaveLength(3)
    expect(asked).toHaveLength(1)
  })

  test('of which a language model says nothing that can be used is left out, and named', async () => {
    const { url } = await modelServer(sends(403))
    const did = await importFiles({ 'bridge.txt': bridge }, [], 'dpa', settingsFor(url))
    expect(did.said).toMatch(/Not imported; import again to ask once more:\n {2}dpa\/bridge\.txt the model's endpoint/)
    expect(await ask('SELECT FROM document WHERE content IS NOT NULL')).toEqual([])
  })

  test('of which a language model was not asked any more is counted with the others, and stays as it was', async () => {
    const { url } = await modelServer(sends(403))
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`${n}.txt`, `${bridge} ${n}`]))
    await importFiles(files)
    const { said, absent, changes } = await importFiles(files, [], 'dpa', settingsFor(url))
    expect(said?.split('\n').at(-1)).toMatch(/^ {2}and so 1\d more$/)
    expect(absent).toEqual([])
    expect(changes).toEqual(nothing)
  })
})
