import { describe, expect, test } from 'vitest'
import { findAll, findNear, findOne, findWithin } from '../../seed/quotation.ts'

const text = `Peskow sagte, Russland habe nicht gebeten. Er sagte am 24. Februar mehr.

„Wir warten“, sagte sie, „und
hoffen“. Der Sprecher sagte nichts [sic].`

const words = (place: { start: number; end: number }) => text.slice(place.start, place.end)

describe('a quotation', () => {
  test('names the place where its words stand', () => {
    expect(findOne(text, 'habe nicht gebeten')).toEqual({ start: 23, end: 41 })
  })

  test('takes any white space for any other', () => {
    expect(words(findOne(text, 'und hoffen'))).toBe('und\nhoffen')
  })

  test('names everything from its first words to its last', () => {
    expect(words(findOne(text, 'Wir … hoffen'))).toBe('Wir warten“, sagte sie, „und\nhoffen')
  })

  test('picks the part in square brackets', () => {
    expect(findOne(text, 'Sprecher [sagte]')).toEqual({
      start: text.lastIndexOf('sagte'),
      end: text.lastIndexOf('sagte') + 5,
    })
  })

  test('has a literal square bracket behind a backslash', () => {
    expect(words(findOne(text, 'nichts \\[sic\\]'))).toBe('nichts [sic]')
  })

  test('begins and ends at whole words', () => {
    expect(findAll(text, 'Er')).toHaveLength(1)
    expect(findAll('Bitter ist es, so er', 'er')).toEqual([{ start: 18, end: 20 }])
  })

  test('may begin with a character of two code units', () => {
    expect(findAll('🔴 Live 🔴 Live', '🔴 Live')).toEqual([
      { start: 0, end: 7 },
      { start: 8, end: 15 },
    ])
  })

  test('counts in UTF-16 code units', () => {
    expect(findOne('😀 ja', 'ja')).toEqual({ start: 3, end: 5 })
  })

  test('that is nowhere is refused with the nearest wording', () => {
    expect(() => findOne(text, 'habe nie gebeten')).toThrow(
      '"habe nie gebeten" is not in the text. The nearest wording is "habe nicht gebeten."',
    )
  })

  test('that is there twice is refused with its places and a way to tell them apart', () => {
    expect(() => findOne(text, 'sagte')).toThrow(
      '"sagte" is 4 times in the text, at the offsets 7, 46, 88, 126. Quote more words',
    )
  })

  test('full of signs that mean something in a pattern means only itself', () => {
    expect(findAll('a (...) b.* $1 {2}', '(...) b.* $1 {2}')).toHaveLength(1)
  })
})

describe('the words around a content', () => {
  const content = [findOne(text, 'Wir warten'), findOne(text, 'und hoffen')]

  test('are looked for in its sentence before anywhere else', () => {
    expect(findNear(text, 'sagte', content, false).start).toBe(text.indexOf('sagte sie'))
  })

  test('are looked for in the neighbouring paragraph where its own does not have them', () => {
    expect(words(findNear(text, 'Russland', content, false))).toBe('Russland')
  })

  test('are those inside of it where it is a narrated speech act, and those outside where not', () => {
    const narrated = 'Er lehnte ab. Er lehnte ab, zu reden, lehnte sie ab.'
    const inside = [findOne(narrated, 'lehnte ab, zu reden')]
    expect(findNear(narrated, 'lehnte', inside, true).start).toBe(17)
    expect(findNear(narrated, 'lehnte', inside, false).start).toBe(38)
  })

  test('do not end a sentence at the full stop of an ordinal', () => {
    const dated = 'Er kam am 24. Februar und sprach. Sie sprach.'
    expect(findNear(dated, 'sprach', [findOne(dated, 'Er kam')], false).start).toBe(26)
  })

  test('that should be within it and are not are refused', () => {
    expect(() => findWithin(text, 'sagte', content)).toThrow('"sagte" is not within the content of the mention.')
  })
})
