import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mentionsAt, placesOf } from '../../src/web/views/article/place.ts'
import { marksOf, paragraphsOf, segmentsOf } from '../../src/web/views/article/segments.ts'
import { huesOf, speakersOf } from '../../src/web/views/article/speakers.ts'

const content = (start: number, end: number) => ({ start, spans: [{ role: 'CONTENT' as const, start, end }] })
const all = () => true

describe('the segments of a text', () => {
  test('are cut wherever a span begins or ends, with the outermost mark first', () => {
    const segments = segmentsOf('abcdef', marksOf([content(2, 4), content(1, 5)], all))
    expect(segments.map(({ text, marks }) => [text, marks.map(({ mention }) => mention)])).toEqual([
      ['a', []],
      ['b', [1]],
      ['cd', [1, 0]],
      ['e', [1]],
      ['f', []],
    ])
  })

  test('are cut within no character that is two code units long', () => {
    const segments = segmentsOf('🕊️ ja', marksOf([content(4, 6)], all))
    expect(segments.map(({ text }) => text)).toEqual(['🕊️ ', 'ja'])
  })

  const spans = fc.array(
    fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => content(Math.min(a, b), Math.max(a, b) + 1)),
    { maxLength: 12 },
  )
  const text = 'Moskau dementierte dies.\nPeking nannte es falsch.'

  test('together are the text, and the segments of each mark are its characters', () => {
    fc.assert(
      fc.property(spans, (mentions) => {
        const segments = segmentsOf(text, marksOf(mentions, all), paragraphsOf(text))
        expect(segments.map((segment) => segment.text).join('')).toBe(text)
        for (const [place, { spans }] of mentions.entries())
          expect(
            segments
              .filter(({ marks }) => marks.some(({ mention }) => mention === place))
              .map((segment) => segment.text)
              .join(''),
          ).toBe(text.slice(spans[0]?.start, spans[0]?.end))
      }),
    )
  })

  test('have no two marks with a line at the same height', () => {
    fc.assert(
      fc.property(spans, (mentions) => {
        for (const { marks } of segmentsOf(text, marksOf(mentions, all)))
          expect(new Set(marks.map(({ level }) => level)).size).toBe(marks.length)
      }),
    )
  })

  test('lead to every mention that has a character of its own, and to no other', () => {
    fc.assert(
      fc.property(spans, (given) => {
        const mentions = given.sort((a, b) => a.start - b.start)
        const segments = segmentsOf(text, marksOf(mentions, all))
        for (const [place, at] of placesOf(mentions, segments).entries()) {
          const meant = mentionsAt(mentions, segments, at)
          if (meant.length === 1) expect(meant).toEqual([place])
          else expect(mentions.filter(({ start }) => start === at).length).toBeGreaterThan(1)
        }
      }),
    )
  })

  test('mean by an offset what begins there, or else what lies closest around it', () => {
    const mentions = [content(0, 20), content(5, 10), content(5, 12)]
    const segments = segmentsOf(text, marksOf(mentions, all))
    expect(mentionsAt(mentions, segments, 5)).toEqual([1, 2])
    expect(mentionsAt(mentions, segments, 6)).toEqual([1])
    expect(mentionsAt(mentions, segments, 15)).toEqual([0])
    expect(mentionsAt(mentions, segments, 25)).toEqual([])
    expect(mentionsAt(mentions, segments, 1_000)).toEqual([])
  })

  test.each([
    ['', [0]],
    ['one', [0]],
    ['one\ntwo', [0, 4]],
    ['\n\none\n \n\ntwo\n', [0, 9]],
  ])('are in paragraphs, each a line with words: %j', (text, begins) => {
    expect(paragraphsOf(text)).toEqual(begins)
  })
})

test('who speaks most has a colour of its own, and the ninth is grey', () => {
  const said = (slug: string) => ({
    statement: {
      speakers: [{ actor: { id: slug, slug, name: slug, kind: 'PERSON' as const, country: null }, onBehalfOf: null }],
    },
  })
  const mentions = [...'abcdefghi'].map(said).concat(said('i'), said('b'))
  const speakers = speakersOf(mentions)
  expect(speakers.map(({ slug, count, hue }) => [slug, count, hue])).toEqual([
    ['b', 2, 1],
    ['i', 2, 2],
    ['a', 1, 3],
    ['c', 1, 4],
    ['d', 1, 5],
    ['e', 1, 6],
    ['f', 1, 7],
    ['g', 1, 8],
    ['h', 1, 0],
  ])
  expect(huesOf([...mentions, { statement: { speakers: [] } }], speakers).slice(-3)).toEqual([2, 1, 0])
  expect(huesOf(mentions, speakers, 'a')).toEqual(mentions.map(() => 3))
})
