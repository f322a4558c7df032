import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotator } from '../../seed/extraction/annotate.ts'
import type { Problem } from '../../seed/problem.ts'
import type { ReadArticle } from '../../seed/reading/article.ts'
import { readRegisters } from '../../seed/register.ts'
import { projectDirectory } from '../../src/shared/project.ts'

const problems: Problem[] = []
const annotate = annotator(readRegisters(join(projectDirectory, 'corpus'), problems), 'test')

/** Who speaks in each statement of a text; of whoever is in no register, the words. */
function voicesOf(text: string, published: ReadArticle['published'] = '2022-02-10'): string[][] {
  const article = { name: 'a.txt', text, title: null, language: 'de', published, outlet: null, url: null, sha256: '' }
  const { annotation, actors } = annotate({ ...article, remarks: [] })
  return annotation.statements.flatMap((entry) =>
    'speakers' in entry ? [entry.speakers.map(({ actor }) => actors.get(actor)?.name ?? actor)] : [],
  )
}

const peskov = ['dmitry-peskov']
const both = ['china-government', 'russia-government']
const signatories = ['vladimir-putin', 'xi-jinping']

describe('an office alone', () => {
  test.each([
    ['is whoever was called so', 'Kreml-Sprecher Dmitri Peskow sagte, er komme. Später sagte der Sprecher, er bleibe.'],
    [
      'is whoever has it at the same body',
      'Kreml-Sprecher Dmitri Peskow sagte, er komme. Er bleibe, sagte der Sprecher von Präsident Wladimir Putin.',
    ],
  ])('%s', (_what, text) => {
    expect(voicesOf(text)).toEqual([peskov, peskov])
  })

  test.each([
    ['another body has', 'der Sprecher von Präsident Joe Biden'],
    ['is somebody', 'ein Sprecher'],
  ])('that %s is nobody who was named', (_what, phrase) => {
    const [first, second] = voicesOf(
      `Kreml-Sprecher Dmitri Peskow sagte, er komme. Am Abend sagte ${phrase}, er bleibe.`,
    )
    expect(first).toEqual(peskov)
    expect(second).not.toEqual(peskov)
  })

  test('is not the one of the register where it is anybody', () => {
    expect(voicesOf('Ein Sprecher der chinesischen Botschaft in Washington sagte, er komme.')).toEqual([
      ['Sprecher der chinesischen Botschaft in Washington'],
    ])
  })
})

describe('two together', () => {
  test('are the governments of two countries, of those that were last named so', () => {
    const text = 'Die USA und die Ukraine streiten. Russland und China tagen. Beide Länder sagten, der Plan sei gut.'
    expect(voicesOf(text)).toEqual([both.toReversed()])
  })

  test('are two persons', () => {
    const text =
      'Präsident Wladimir Putin und sein Kollege Xi Jinping tagten. Die beiden Präsidenten sagten, das sei gut.'
    expect(voicesOf(text)).toEqual([signatories])
  })

  test('are whoever signed their declaration, from there on and in that', () => {
    const text = `Moskau und Peking forderten in einer gemeinsamen Erklärung ein Ende des Streits. Der Plan sei gut, heißt es
      in dem vom Amt veröffentlichten Papier. Russland und China sagten, er sei klug.`
    expect(voicesOf(text)).toEqual([signatories, signatories, signatories])
  })

  test.each([
    ['declare nothing together', 'Moskau und Peking sagten in Genf, der Plan sei gut.', '2022-02-10'],
    [
      'declare something in another year',
      'Moskau und Peking sagten in einer gemeinsamen Erklärung, er sei gut.',
      '2023-02-10',
    ],
    ['declare something before', 'Moskau und Peking sagten in einer gemeinsamen Erklärung, er sei gut.', '2022-02-03'],
  ])('who %s are their governments', (_what, text, published) => {
    expect(voicesOf(text, published)).toEqual([both.toReversed()])
  })
})

describe('what an outlet reports is said by', () => {
  test.each([
    ['those on whose word it does', 'Er komme, berichtete die Zeitung „Rundschau“ unter Berufung auf Diplomaten.'],
    [
      'those whom another sentence names',
      'Mehrere Zeitungen berichteten, er komme. Dabei berufen sie sich auf Diplomaten.',
    ],
    [
      'those whom it names elsewhere',
      'Er komme, berichtet die „Rundschau“. Er wolle bleiben, berichtete die Zeitung unter Berufung auf Diplomaten.',
    ],
  ])('%s', (_what, text) => {
    expect(voicesOf(text)[0]).toEqual(['Diplomaten'])
  })

  test('the outlet where it does not say', () => {
    expect(voicesOf('Er komme, berichtet die „Rundschau“.')).toEqual([['Rundschau']])
  })
})

test.each([
  ['nobody is named', 'Das Weiße Haus kündigte das Treffen an. Man wolle beraten, hieß es.', ['white-house']],
  ['the words are their own', 'Peking hat nach eigenen Angaben mehr Gas gekauft.', ['china-government']],
  [
    'an article prints another one',
    'RT DE berichtet: "In einem Briefing sprach Präsident Wladimir Putin. Er erklärte:\n\n"Wir haben lange und gut beraten."',
    ['vladimir-putin'],
  ],
])('whoever was named before speaks where %s', (_what, text, slugs) => {
  expect(voicesOf(text).at(-1)).toEqual(slugs)
})

test('any text has speakers, the same ones each time', () => {
  const pieces = fc.constantFrom(
    ...[
      'Moskau',
      'Peking',
      'und',
      'beide Länder',
      'Die beiden Präsidenten',
      'Putin',
      'Xi',
      'der Sprecher',
      'die Zeitung',
    ],
    ...[
      'sagte',
      'sagten',
      'berichtet',
      'unter Berufung auf',
      'Diplomaten',
      'in einer gemeinsamen Erklärung',
      'hieß es',
    ],
    ...[
      'Das Papier',
      'dass',
      'er komme',
      ',',
      '.',
      ':',
      '„',
      '“',
      '"',
      '\n',
      'nach eigenen Angaben',
      'Man',
      'Kreml-Sprecher',
    ],
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (words) => {
      const text = words.join(' ')
      const voices = voicesOf(text)
      expect(voices.every(({ length }) => length > 0)).toBe(true)
      expect(voicesOf(text)).toEqual(voices)
    }),
    { numRuns: 300, seed: 3 },
  )
})
