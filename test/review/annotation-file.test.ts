import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listDocuments } from '../../seed/folder.ts'
import { readGraph } from '../../seed/graph.ts'
import { idOf } from '../../seed/id.ts'
import { articleOf, type ReadArticle } from '../../seed/reading/article.ts'
import { actorsFile } from '../../seed/review/actors-file.ts'
import { annotationFile } from '../../seed/review/annotation-file.ts'
import { annotatorOf } from '../../seed/review/annotator.ts'
import { articleInFile } from '../../seed/review/document-file.ts'
import { offsetsOf } from '../../seed/review/offsets.ts'
import { projectDirectory } from '../../src/shared/project.ts'
import { property } from '../help/property.ts'
import { smallCorpus } from '../help/small-corpus.ts'
import { at, extraction, mention, readArticle, statement, stranger } from './made-up.ts'

const corpus = join(projectDirectory, 'corpus')
const annotate = annotatorOf(corpus)

const sentences = [
  'Die Ministerin sagte am Sonntag, das Land [sic] zahle.',
  '„Wir zahlen“, sagte die Ministerin, „und wir zahlen gern“.',
  'Er bestritt den Bericht.',
  'Der Sprecher sagte, das Land zahle. Der Sprecher sagte, das Land zahle.',
  'Nach Angaben der Polizei sei niemand verletzt worden.',
  '„Das Land zahlt nicht, und das wird es auch im nächsten und im übernächsten Jahr und in allen folgenden nicht tun … nie“, so ein Beamter.',
  'Das Weiße Haus warnte Peking.',
  'Es hieß: "null: ja # nein", sagte sie.',
  '„\u0007Wir\u00a0zahlen \u2028 gern\u0085 – 😀!“, sagte der Minister\tfür Ü\u00adbungen.',
  "Die Ministerin: 'Nein' sagte, - ja: {das} Land & *zahle* | > % @ `nicht`.",
  '\n\n',
]
const articles = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 12 }).map((all) => all.join(' '))

/** An article of a text that was printed on a day. */
const article = (text: string, published = '2022-03-14'): ReadArticle =>
  articleOf('a.txt', { text, published, language: 'de' })

/** The small corpus with the registers of the real one, an article as it is written down, and its actors pasted. */
async function written(given: ReadArticle, bytes: string | Buffer) {
  const extraction = annotate(given)
  const directory = await smallCorpus({
    'a.txt': bytes,
    'a.yaml': annotationFile(given, extraction).yaml,
  })
  await cp(join(corpus, 'register'), join(directory, 'register'), { recursive: true })
  const register = join(directory, 'register', 'actors.yaml')
  await writeFile(register, `${await readFile(register, 'utf8')}\n${actorsFile(extraction.actors, 'a.yaml') ?? ''}`)
  return { extraction, rows: await readGraph(directory) }
}

/** Every span, by its statement and role, as it is extracted and as a corpus reads it. */
async function bothWays(given: ReadArticle, bytes: string | Buffer) {
  const { extraction, rows } = await written(given, bytes)
  const extracted = extraction.annotation.statements.flatMap((entry) =>
    entry.mentions.flatMap(({ content, cue, speaker, addressee, fragments }) =>
      Object.entries({
        CONTENT: content,
        CUE: cue,
        SPEAKER: speaker,
        ADDRESSEE: addressee,
        FRAGMENT: fragments,
      }).flatMap(([role, parts]) =>
        parts.map((part) => {
          const { start, end } = offsetsOf(part)
          return `${idOf('Statement', 'slug' in entry ? entry.slug : '')} ${role} ${start}-${end}`
        }),
      ),
    ),
  )
  const read = rows.Span.map(({ statementId, role, start, end }) => `${statementId} ${role} ${start}-${end}`)
  return [read.sort(), extracted.sort()]
}

describe('an annotation that is written', () => {
  test.each(listDocuments(corpus, []))('reads back as the spans that were extracted: %s', async (name) => {
    const given = await articleInFile(join(corpus, name))
    if (!given) throw new Error(`There is no ${name}.`)
    const [read, extracted] = await bothWays(given.article, given.bytes)
    expect(read).toEqual(extracted)
    expect(extracted).not.toEqual([])
  })

  test('reads back as the spans that were extracted from a document with lines of another system', async () => {
    const directory = await smallCorpus({
      'b.txt': ' date 2022-03 Erste Zeile\r\n\r\nDie Ministerin sagte,\r\ndas Land zahle.\r\n',
    })
    const given = await articleInFile(join(directory, 'b.txt'))
    if (!given) throw new Error('There is no b.txt.')
    const [read, extracted] = await bothWays(given.article, given.bytes)
    expect(read).toEqual(extracted)
    expect(extracted).not.toEqual([])
  })

  test(
    'reads back as the spans that were extracted, whatever the article',
    property(40, articles, async (text) => {
      if (text.trim() === '') return
      const given = article(text)
      const [read, extracted] = await bothWays(given, given.text)
      expect(read).toEqual(extracted)
    }),
  )

  test('reads back with the acts, the dates and how sure they are', async () => {
    const given = article('Das Weiße Haus warnte Peking am Sonntag. Die Ministerin sagte am Montag, das Land zahle.')
    const { extraction, rows } = await written(given, given.text)
    expect(rows.Statement.map(({ slug, act, saidEdtf, confidence }) => ({ slug, act, saidEdtf, confidence }))).toEqual(
      extraction.annotation.statements.map((entry) => {
        if (!('slug' in entry)) throw new Error('A statement that another document describes.')
        const { slug, act, said, extracted } = entry
        return { slug, act, saidEdtf: said?.on ?? null, confidence: extracted?.confidence }
      }),
    )
  })

  test('quotes the article, and says above each statement what is doubtful', () => {
    const doubtful = statement({
      slug: 'a-2',
      summary: 'Wir zahlen gern',
      about: { land: 'UNCLEAR' },
      said: undefined,
      parent: 'a-1',
      attestation: 'ALLEGED',
      mentions: [
        mention({
          presentation: 'DIRECT',
          content: [at('Wir zahlen gern')],
          cue: [at('sagte', 40)],
          speaker: [at('sie')],
          fragments: [at('gern')],
        }),
      ],
    })
    const file = annotationFile(
      { ...readArticle, outlet: 'Das Blatt', url: 'https://example.org/a' },
      extraction([statement(), doubtful]),
    )
    expect(file).toMatchObject({ statements: 2, doubtful: 1 })
    expect(file.yaml).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=./schema/annotation.json

      # Extracted from a.txt by rules of version 1, and checked by nobody.
      # Statements: 2; marked as doubtful: 1. In each:
      # - remove it where nobody says anything, and write the ones that are missing;
      # - write the summary, which is TODO and the words of the article, as one English sentence of your own;
      # - say how the speaker stands to whom it is about: FAVOR, AGAINST, NEUTRAL or MIXED instead of UNCLEAR;
      # - in the end remove extracted, which tells that no person has checked it.

      article:
        # doubtful: no source of the register is called "Das Blatt".
        # Read from https://example.org/a
        slug: a
        language: de
        published: 2022-03-14

      statements:
        - slug: a-1
          summary: TODO das Land zahle
          speakers: [ anna-muster ]
          act: STATE
          said: { on: 2022-03-13, words: am Sonntag, by: RELATIVE_TO_PUBLICATION }
          extracted: { method: rules, version: "1", confidence: 0.8 }
          mentions:
            - presentation: INDIRECT
              content: das Land zahle
              cue: sagte
              speaker: Die Ministerin

        # doubtful: "sie" is taken for anna-muster: is it?
        # doubtful: no date was found: when was it said?
        - slug: a-2
          summary: TODO Wir zahlen gern
          speakers: [ anna-muster ]
          about: { land: UNCLEAR }
          act: STATE
          parent: a-1
          attestation: ALLEGED
          extracted: { method: rules, version: "1", confidence: 0.8 }
          mentions:
            - presentation: DIRECT
              content: Wir zahlen gern
              cue: sagte
              speaker: sie
              fragments: [ gern ]
      "
    `)
  })

  test('says once that there are no dates', () => {
    const { yaml, doubtful } = annotationFile(
      { ...readArticle, published: null },
      extraction([statement({ said: undefined }), statement({ slug: 'a-2', said: undefined })]),
    )
    expect(yaml.match(/doubtful: .*date.*/g)).toEqual([
      'doubtful: no date of publication was found, without which *am Sonntag* is no date.',
      'doubtful: of 2 statements no date was found, those without said: when were they said?',
    ])
    expect(doubtful).toBe(0)
  })

  test('of an article without statements has none', () => {
    expect(annotationFile(readArticle, extraction([])).yaml).toMatch(/\nstatements: \[\]\n$/)
  })
})

describe('the actors that are written', () => {
  test('have no sector where they are persons, for the register takes none', () => {
    const person = {
      ...stranger(''),
      kind: 'PERSON' as const,
      name: 'A',
      description: 'Minister',
      words: undefined,
      plurality: undefined,
    }
    expect(actorsFile(new Map([['a', { ...person, sector: 'GOVERNMENT' }]]), 'a.yaml')).toContain(`
# GOVERNMENT, by the words of the article; of a person it is told by affiliations.
a:
  kind: PERSON
  name: A
  description: Minister
`)
  })

  test('are none where the register has all', () => {
    expect(actorsFile(new Map(), 'a.yaml')).toBeUndefined()
  })
})
