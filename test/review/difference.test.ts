import { describe, expect, test } from 'vitest'
import { difference } from '../../seed/review/difference.ts'
import { differenceReport } from '../../seed/review/difference-report.ts'
import { type SideMention, sideMention } from '../../seed/review/side.ts'
import type { Presentation } from '../../src/database/generated/client/enums.ts'
import type { Stretch } from '../../src/text/stretch.ts'
import { wordsOf } from '../../src/text/word.ts'

const text =
  'Die Ministerin sagte, das Land zahle in diesem Jahr mehr. „Wir zahlen gern“, fügte sie hinzu. Ein Beamter widersprach. Die Opposition schwieg.'
const tokens = wordsOf(text)
const at = (words: string): Stretch => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

type Said = Partial<Parameters<typeof sideMention>[3] & { presentation: Presentation; by: string }>

function side(words: string, { presentation = 'INDIRECT', by = 'Die Ministerin', ...said }: Said = {}): SideMention {
  return sideMention(
    text,
    tokens,
    { presentation, content: [at(words)], cue: [], speaker: [at(by)], addressee: [] },
    {
      statement: 'a',
      speakers: ['anna-muster'],
      strangers: new Map(),
      isUnnamed: false,
      act: 'STATE',
      said: '2022-03-13',
      confidence: null,
      ...said,
    },
  )
}

const beamter = { presentation: 'REPORTED', by: 'Ein Beamter', isUnnamed: true } as const

describe('an extraction beside an annotation', () => {
  test('has found exactly what has the same words, whatever the marks around them', () => {
    const { pairs, missed, extra } = difference(
      'a.txt',
      [side('Wir zahlen gern', { presentation: 'DIRECT' })],
      [side('„Wir zahlen gern“', { presentation: 'DIRECT' })],
    )
    expect(pairs).toMatchObject([{ isExact: true, differs: [] }])
    expect([missed, extra]).toEqual([[], []])
  })

  test('has found, but not exactly, what shares half of its words', () => {
    const { pairs } = difference(
      'a.txt',
      [side('das Land zahle in diesem Jahr mehr')],
      [side('das Land zahle in diesem')],
    )
    expect(pairs).toMatchObject([{ isExact: false, differs: [] }])
  })

  test('has missed what shares less, and says what there is', () => {
    const { pairs, missed, extra } = difference(
      'a.txt',
      [side('das Land zahle in diesem Jahr mehr')],
      [side('das Land'), side('Die Opposition schwieg')],
    )
    expect(pairs).toEqual([])
    expect(missed.map(({ nearest }) => nearest?.words)).toEqual(['das Land'])
    expect(extra.map(({ nearest }) => nearest?.words)).toEqual(['das Land zahle in diesem Jahr mehr', undefined])
  })

  test('differs in speaker, act, presentation and date, each for itself', () => {
    const differs = (said: Said) =>
      difference('a.txt', [side('das Land zahle')], [side('das Land zahle', said)]).pairs[0]?.differs
    expect(differs({})).toEqual([])
    expect(differs({ speakers: ['somebody-else'] })).toEqual(['speaker'])
    expect(differs({ act: 'DENY' })).toEqual(['act'])
    expect(differs({ presentation: 'DIRECT' })).toEqual(['presentation'])
    expect(differs({ said: null })).toEqual(['date'])
  })

  test('has the right unnamed speaker where both are unnamed and named by the same words', () => {
    const differs = (said: Said) =>
      difference(
        'a.txt',
        [side('widersprach', { ...beamter, speakers: ['unnamed-official'] })],
        [side('widersprach', { ...beamter, speakers: ['a-beamter'], ...said })],
      ).pairs[0]?.differs
    expect(differs({})).toEqual([])
    expect(differs({ isUnnamed: false })).toEqual(['speaker'])
    expect(differs({ by: 'Die Opposition' })).toEqual(['speaker'])
  })

  test('is near to the right speaker with the body that somebody speaks for, or one of several', () => {
    const isNear = (speakers: string[]) =>
      difference(
        'a.txt',
        [side('widersprach', { speakers: ['anna-muster', 'max-muster'] })],
        [side('widersprach', { speakers })],
        (actor, body) => actor === 'anna-muster' && body === 'ministry',
      ).pairs[0]?.isNear
    expect(isNear(['anna-muster'])).toBe(true)
    expect(isNear(['ministry'])).toBe(true)
    expect(isNear(['parliament'])).toBe(false)
  })

  test('is told in groups, with the words', () => {
    const one = difference(
      'a.txt',
      [
        side('das Land zahle in diesem Jahr mehr'),
        side('Wir zahlen gern', { presentation: 'DIRECT' }),
        side('Ein Beamter widersprach', { ...beamter, act: 'DENY', speakers: ['unnamed-official'], statement: 'b' }),
      ],
      [
        side('das Land zahle in diesem', { confidence: 0.8, act: 'PROMISE' }),
        side('Wir zahlen gern', {
          presentation: 'DIRECT',
          confidence: 0.9,
          speakers: ['a-sie'],
          strangers: new Map([['a-sie', 'sie']]),
          said: null,
        }),
        side('Die Opposition schwieg', { presentation: 'REPORTED', confidence: 0.5, statement: 'c' }),
      ],
    )
    expect(differenceReport([one])).toMatchInlineSnapshot(`
      "a.txt: 3 annotated, 3 extracted.
        1 found exactly, 1 not exactly, 1 missed, 1 too much.
        Of those found, so many differ in: speaker 1, act 1, presentation 0, date 1.
        Speakers that are the very actors: 1 of 2 (50.0 %); and where the body that somebody speaks for, or one of several, counts too: 1 of 2 (50.0 %).

      Found exactly: 1
        DIRECT “Wir zahlen gern”
            speaker       annotated anna-muster, extracted “sie”, who is in no register
            date          annotated 2022-03-13, extracted unknown

      Found, but not exactly: 1
        INDIRECT “das Land zahle in diesem Jahr mehr”
            extracted     “das Land zahle in diesem”
            act           annotated STATE, extracted PROMISE

      Missed: 1
        REPORTED “Ein Beamter widersprach”
            by unnamed-official, DENY, b

      Too much: 1
        REPORTED (0.5) “Die Opposition schwieg”
            by anna-muster, STATE, c"
    `)
  })

  test('is told with totals where there are several', () => {
    const [found, missed] = [
      difference('a.txt', [side('das Land zahle')], [side('das Land zahle', { act: 'DENY' })]),
      difference('b.txt', [side('das Land zahle')], []),
    ]
    expect(differenceReport([found, missed])).toMatch(
      /\n\n2 documents: 2 annotated, 1 extracted\.\n {2}1 found exactly, 0 not exactly, 1 missed, 0 too much\.\n {2}Of those found, so many differ in: speaker 0, act 1, presentation 0, date 0\.\n {2}Speakers that are the very actors: 1 of 1/,
    )
  })
})
