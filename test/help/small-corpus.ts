import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { WhenOver } from './process.ts'

/** The smallest corpus that has a bit of everything. Files can be replaced, or removed with null. */
export const smallFiles: Record<string, string> = {
  'a.txt':
    ' date 2022-03 Die Ministerin Anna Muster sagte am Sonntag, das Land zahle. „Wir zahlen“, sagte sie. Ein Beamter widersprach.\n',
  'a.yaml': `article: { slug: a, language: de, published: 2022-03 }
statements:
  - slug: muster-pays
    summary: Anna Muster says that the country pays.
    speakers: [anna-muster]
    about: { land: FAVOR }
    act: STATE
    said: { on: 2022-03-13, words: am Sonntag, by: RELATIVE_TO_PUBLICATION }
    claims: { land-pays: ASSERTS }
    mentions:
      - { presentation: INDIRECT, content: das Land zahle, cue: sagte, speaker: Die Ministerin Anna Muster }
      - { presentation: DIRECT, content: Wir zahlen, cue: sagte, speaker: sie }
  - slug: official-contradicts
    summary: An unnamed official contradicts Anna Muster.
    speakers: [unnamed-official]
    about: { anna-muster: AGAINST, payment: AGAINST }
    act: DENY
    claims: { land-pays: DENIES }
    relations: [{ kind: DENIES, to: muster-pays, basis: IN_TEXT }]
    mentions:
      - { presentation: REPORTED, content: Ein Beamter widersprach, cue: widersprach, speaker: Ein Beamter }
`,
  'register/actors.yaml': `land: { kind: STATE, name: Land, country: DE }
land-government: { kind: ORGANIZATION, name: Government of Land, sector: GOVERNMENT, country: DE, parent: land }
anna-muster:
  kind: PERSON
  name: Anna Muster
  country: DE
  affiliations: [{ with: land-government, role: Minister, from: 2020-01-01, to: 2022-12-31 }]
unnamed-official: { kind: UNNAMED, name: Unnamed official, words: Ein Beamter, plurality: ONE, sector: GOVERNMENT, parent: land-government }
`,
  'register/sources.yaml': 'blatt: { name: Das Blatt, kind: NEWSPAPER }\n',
  'register/events.yaml':
    'payment: { name: Payment, type: OTHER, status: PLANNED, on: 2022-04, participants: { land: INITIATOR } }\n',
  'register/claims.yaml': 'land-pays: { text: Land pays., event: payment, about: [land] }\n',
}

/** Writes the small corpus, with changes, to a folder that goes with the test. */
export async function smallCorpus(changes: Record<string, string | Uint8Array | null> = {}): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'wortlaut-corpus-'))
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  for (const [name, content] of Object.entries({ ...smallFiles, ...changes })) {
    if (content === null) continue
    await mkdir(dirname(join(directory, name)), { recursive: true })
    await writeFile(join(directory, name), content)
  }
  return directory
}

/** The small corpus with one file edited: every `from` must be in it. */
export async function editedCorpus(name: string, ...edits: [from: string, to: string][]): Promise<string> {
  let content = smallFiles[name] ?? ''
  for (const [from, to] of edits) {
    if (!content.includes(from)) throw new Error(`${name} has no ${JSON.stringify(from)}.`)
    content = content.replace(from, to)
  }
  return smallCorpus({ [name]: content })
}

/** What a second document of the small corpus could be: it prints a statement of the first one, and has one of its own. */
export const second = {
  'b.txt': 'Wie Anna Muster sagte, zahle das Land. „Nie“, rief Muster in Berlin.\n',
  'b.yaml': `article: { slug: b, language: de, published: 2022-03-20, source: blatt }
statements:
  - statement: muster-pays
    mentions: [{ presentation: INDIRECT, content: zahle das Land, cue: sagte, speaker: Anna Muster }]
  - slug: muster-never
    summary: Anna Muster says never.
    speakers: [anna-muster]
    act: REJECT
    parent: official-contradicts
    relations: [{ kind: ELABORATES, to: muster-pays, basis: CODED }]
    mentions: [{ presentation: DIRECT, content: Nie, cue: rief, speaker: Muster }]
`,
}

/** Many documents as a program writes them, each with a statement, of which every second is printed in the next one too. */
export function manyDocuments(count: number): Record<string, string> {
  const files: Record<string, string> = {}
  for (let at = 0; at < count; at++) {
    const name = `many-${String(at).padStart(5, '0')}`
    const words = `Das Land zahle ${at}`
    const text = `Anna Muster sagte: ${words}.`
    const mention = { presentation: 'INDIRECT', content: { start: 19, end: 19 + words.length, exact: words } }
    const statement = {
      slug: `${name}-pays`,
      summary: `Anna Muster says that the country pays ${at}.`,
      speakers: [{ actor: 'anna-muster' }],
      about: { land: 'FAVOR' },
      act: 'STATE',
      mentions: [mention],
    }
    const again = { statement: `many-${String(at - 1).padStart(5, '0')}-pays`, mentions: [mention] }
    files[`${name}.txt`] = text
    files[`${name}.yaml`] = JSON.stringify({
      article: { slug: name, language: 'de', published: '2022-03-14' },
      statements: at % 2 === 1 ? [statement, again] : [statement],
    })
  }
  return files
}

/** A copy of the real corpus, or of a data directory, beside which a lock may come. */
export async function copiedCorpus(from: string, whenOver: WhenOver = onTestFinished): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'wortlaut-corpus-'))
  whenOver(async () => {
    for (const path of [directory, `${directory}.lock`]) await rm(path, { recursive: true, force: true })
  })
  await cp(from, directory, { recursive: true })
  return directory
}
