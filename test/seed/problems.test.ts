import { describe, expect, test } from 'vitest'
import { readGraph } from '../../seed/graph.ts'
import { CorpusError } from '../../seed/problem.ts'
import { editedCorpus, smallCorpus } from '../help/small-corpus.ts'

/** Every problem of a corpus, as `file:line:column: message` with the file's name alone. */
async function problems(directory: string): Promise<string[]> {
  try {
    await readGraph(directory)
    return []
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error
    return error.problems.map(({ file, line, column, message }) =>
      [file.replace(`${directory}/`, ''), line, column]
        .filter((part) => part !== undefined)
        .join(':')
        .concat(': ', message),
    )
  }
}

const annotation = (...edits: [string, string][]) => editedCorpus('a.yaml', ...edits)
const register = (name: string, ...edits: [string, string][]) => editedCorpus(`register/${name}.yaml`, ...edits)

describe('a corpus', () => {
  test('that is in order has no problems', async () => {
    expect(await problems(await smallCorpus())).toEqual([])
  })

  test('may have a title with brackets, which pick nothing in it', async () => {
    const directory = await smallCorpus({
      'b.txt': '[Update] Das Land zahlt\n\nMehr ist nicht bekannt.\n',
      'b.yaml': 'article: { slug: b, language: de, title: "[Update] Das Land zahlt" }\n',
    })
    expect(await problems(directory)).toEqual([])
  })

  test('tells every problem of every file at once', async () => {
    const directory = await annotation(
      ['speakers: [anna-muster]', 'speakers: [anna-mustr]'],
      ['land-pays: DENIES', 'land-play: DENIES'],
    )
    expect(await problems(directory)).toEqual([
      'a.yaml:5:16: speakers: there is no actor "anna-mustr". Did you mean "anna-muster"?',
      'a.yaml:18:15: land-play: there is no claim "land-play". Did you mean "land-pays"?',
    ])
  })
})

describe('an annotation is refused', () => {
  test.each<[string, [string, string], string]>([
    [
      'with words that are not in the article',
      ['content: das Land zahle', 'content: das Land bezahle'],
      'a.yaml:11:35: content: "das Land bezahle" is not in the text. The nearest wording is "das Land zahle.".',
    ],
    [
      'with words that are in the article twice',
      ['content: Wir zahlen', 'content: sagte'],
      'a.yaml:12:33: content: "sagte" is 2 times in the text, at the offsets 27, 75. Quote more words, with the meant ones in square brackets: "sagte der [Sprecher]".',
    ],
    [
      'with an unknown actor',
      ['about: { land: FAVOR }', 'about: { lnd: FAVOR }'],
      'a.yaml:6:14: lnd: there is no actor or event "lnd". Did you mean "land"?',
    ],
    [
      'with an unknown source',
      ['published: 2022-03', 'source: blat'],
      'a.yaml:1:35: source: there is no source "blat". Did you mean "blatt"?',
    ],
    [
      'with an unknown event',
      ['    act: STATE', '    at: paymnt\n    act: STATE'],
      'a.yaml:7:5: at: there is no event "paymnt". Did you mean "payment"?',
    ],
    [
      'with an unknown claim',
      ['land-pays: ASSERTS', 'pays: ASSERTS'],
      'a.yaml:9:15: pays: there is no claim "pays". Did you mean "land-pays"?',
    ],
    [
      'with an impossible date',
      ['on: 2022-03-13', 'on: 2022-02-30'],
      'a.yaml:8:13: on: "2022-02-30" is no possible date; expected one such as 2022-03-13, 2022-03, 2014, 2022-03-13? or 2022-02/2022-03.',
    ],
    [
      'with a date from words that the article does not have',
      ['words: am Sonntag', 'words: am Samstag'],
      'a.yaml:8:29: words: "am Samstag" is not in the text. The nearest wording is "am Sonntag,".',
    ],
    [
      'with a span outside of the text',
      ['content: Wir zahlen', 'content: { start: 80, end: 900, exact: Wir }'],
      'a.yaml:12:33: content: the offsets 80 to 900 are not within the text, which has 111 UTF-16 code units.',
    ],
    [
      'with offsets of other words',
      ['content: Wir zahlen', 'content: { start: 0, end: 3, exact: Wir }'],
      'a.yaml:12:33: content: from 0 to 3 the text has "Die", not "Wir".',
    ],
    [
      'with a relation of a statement to itself',
      ['to: muster-pays', 'to: official-contradicts'],
      'a.yaml:19:33: to: a statement has no relation to itself.',
    ],
    [
      'with a statement that is above itself',
      ['    act: STATE', '    parent: muster-pays\n    act: STATE'],
      'a.yaml:7:5: parent: the statement is above itself: muster-pays > muster-pays.',
    ],
    [
      'with a state that speaks',
      ['speakers: [anna-muster]', 'speakers: [land]'],
      'a.yaml:5:16: speakers: land is a state, and a state cannot speak; name its government or an office.',
    ],
    [
      'with a speech act that there is not',
      ['act: STATE', 'act: DENIES'],
      'a.yaml:7:5: act: expected one of STATE, ACCUSE, DENY, CONFIRM, DECLINE_COMMENT, WARN, THREATEN, REQUEST, DEMAND, PROMISE, SUPPORT, REJECT, AGREE, ANNOUNCE, PREDICT, ASSESS, not "DENIES". Did you mean "DENY"?',
    ],
    [
      'with an entry that there is not',
      ['    act: STATE', '    akt: STATE\n    act: STATE'],
      'a.yaml:7:5: akt: no such entry here; see "How to add an article" in the README',
    ],
    ['without speakers', ['    speakers: [anna-muster]\n', ''], 'a.yaml:3:5: speakers: is missing.'],
    [
      'with words that should be a fragment and are not in the content',
      ['content: das Land zahle', 'fragments: [Wir], content: das Land zahle'],
      'a.yaml:11:47: fragments: "Wir" is not within the content of the mention.',
    ],
    [
      'with a statement that is alleged by nobody',
      ['    act: STATE', '    attestation: ALLEGED\n    act: STATE'],
      'a.yaml:7:5: attestation: ALLEGED needs a parent: the statement in which it is told.',
    ],
    [
      'with a consequence of what has none',
      ['    act: STATE', '    consequence: Money flows.\n    act: STATE'],
      'a.yaml:7:5: consequence: a consequence belongs to WARN, THREATEN or PROMISE, not to STATE.',
    ],
    [
      'with a statement described twice',
      ['slug: official-contradicts', 'slug: muster-pays'],
      'a.yaml:13:5: slug: a.txt describes a statement muster-pays already; for a further place of it write "statement: muster-pays".',
    ],
  ])('%s', async (_, edit, problem) => {
    expect((await problems(await annotation(edit))).join('\n')).toBe(problem)
  })

  test('that is damaged as YAML, with line and column', async () => {
    const [problem] = await problems(await annotation(['    act: STATE', '    act: [STATE']))
    expect(problem).toMatch(/^a\.yaml:\d+:\d+: not YAML: /)
  })
})

describe('a register is refused', () => {
  test('where an actor is above itself', async () => {
    expect(
      await problems(await register('actors', ['country: DE }', 'country: DE, parent: land-government }'])),
    ).toEqual([
      'register/actors.yaml:1:47: parent: the actor is above itself: land > land-government > land.',
      'register/actors.yaml:2:99: parent: the actor is above itself: land-government > land > land-government.',
    ])
  })

  test('where an affiliation ends before it begins', async () => {
    expect(await problems(await register('actors', ['to: 2022-12-31', 'to: 2019']))).toEqual([
      'register/actors.yaml:7:77: to: the affiliation ends on 2019 before it begins on 2020-01-01.',
    ])
  })

  test('where an event has the slug of an actor', async () => {
    expect(await problems(await register('events', ['payment:', 'land:']))).toContain(
      'register/actors.yaml:1:1: land: an event has the same slug, and `about` names either.',
    )
  })

  test('where a slug is no slug', async () => {
    expect(await problems(await register('claims', ['land-pays:', 'Land_pays:']))).toContain(
      'register/claims.yaml:1:1: Land_pays: expected a slug of a-z, 0-9 and single hyphens',
    )
  })

  test('where a slug stands twice', async () => {
    const [problem] = await problems(await register('claims', ['land-pays:', 'land-pays: { text: x }\nland-pays:']))
    expect(problem).toBe('register/claims.yaml:2:1: not YAML: Map keys must be unique')
  })
})

describe('a YAML file is refused', () => {
  test('that is not UTF-8', async () => {
    expect(await problems(await smallCorpus({ 'register/claims.yaml': new Uint8Array([0x61, 0x3a, 0xfc]) }))).toEqual([
      'register/claims.yaml: is not UTF-8. Save it as UTF-8.',
    ])
  })

  test('with a NUL in its words', async () => {
    expect(await problems(await register('claims', ['Land pays.', '"Land\\0 pays."']))).toEqual([
      'register/claims.yaml:1:14: text: has a character that no text has (NUL or half a surrogate pair)',
    ])
  })

  test('that is JSON, with the places of its values', async () => {
    const directory = await smallCorpus({
      'b.txt': 'Ein Beamter schwieg.',
      'b.yaml':
        '{"article": {"slug": "b", "language": "de"},\n "statements": [{"statement": "muster-payd", "mentions": []}]}',
    })
    expect(await problems(directory)).toEqual(['b.yaml:2:46: mentions: a statement is printed somewhere'])
  })

  test('without an echo in the files that name what is in it', async () => {
    expect(await problems(await register('actors', ['kind: STATE', 'kind: STAAT']))).toEqual([
      'register/actors.yaml:1:9: kind: expected one of PERSON, ORGANIZATION, STATE, GROUP, UNNAMED, not "STAAT". Did you mean "STATE"?',
    ])
  })

  test('with a date that is open at both ends', async () => {
    expect(await problems(await annotation(['on: 2022-03-13', 'on: ../..']))).toEqual([
      'a.yaml:8:13: on: "../.." is open at both ends; leave an unknown date out.',
    ])
  })

  test("whose article has another month than the document's stamp", async () => {
    expect(await problems(await annotation(['published: 2022-03', 'published: 2022-04']))).toEqual([
      "a.yaml:1:35: published: the document's own stamp says 2022-03.",
    ])
  })
})

describe('a document is refused', () => {
  test.each<[string, string | Uint8Array, string]>([
    [
      'that is not UTF-8',
      new Uint8Array([0x44, 0xfc, 0x72]),
      'a.txt: is not UTF-8. Convert it, and keep the original elsewhere.',
    ],
    ['that is empty', '', 'a.txt: is empty. An article has text.'],
    ['that is nothing but its stamp', ' date 2022-03  \n', 'a.txt: is empty. An article has text.'],
    ['with a NUL', 'Die \0', 'a.txt: has a NUL character at offset 4; no text has one. Is it a text file?'],
  ])('%s', async (_, content, problem) => {
    expect(await problems(await smallCorpus({ 'a.txt': content }))).toContain(problem)
  })

  test('whose name is another one but for its case', async () => {
    expect(await problems(await smallCorpus({ 'A.txt': 'Anders.' }))).toContain(
      'a.txt: has the same name as A.txt but for its case; give one of them another name.',
    )
  })

  test('that has the bytes of another one', async () => {
    const text = ' date 2022-03 Dasselbe.'
    const annotated = (slug: string) => `article: { slug: ${slug}, language: de }`
    const twins = { 'b.txt': text, 'b.yaml': annotated('b'), 'c.txt': text, 'c.yaml': annotated('c') }
    expect(await problems(await smallCorpus(twins))).toEqual([
      'c.txt: has the same bytes as b.txt; c.txt would be counted twice. Remove one of them.',
    ])
  })

  test('without an annotation, and an annotation without a document', async () => {
    expect(await problems(await smallCorpus({ 'b.txt': 'Text.', 'd.yaml': 'article: {}' }))).toEqual([
      'b.txt: has no annotation; expected one in b.yaml beside it.',
      'd.yaml: annotates nothing; expected a document d.txt beside it.',
    ])
  })

  test('whose annotation has the slug of another one', async () => {
    const directory = await smallCorpus({
      'b.txt': 'Text.',
      'b.yaml': 'article: { slug: a, language: de }',
    })
    expect(await problems(directory)).toEqual(['b.yaml:1:12: slug: b.txt and a.txt have the same slug a.'])
  })
})
