import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mayBeSamePerson, properName } from '../../seed/extraction/description/person-name.ts'
import { property } from '../help/property.ts'

describe('the name in a phrase', () => {
  test.each([
    ['Olaf Scholz', 'Olaf Scholz'],
    ['Bundeskanzler Olaf Scholz', 'Olaf Scholz'],
    ['der deutsche Bundeskanzler Scholz', 'Scholz'],
    ['Herr Dr. Max Muster', 'Max Muster'],
    ['Ursula von der Leyen', 'Ursula von der Leyen'],
    ['die Kommissionspräsidentin Ursula von der Leyen', 'Ursula von der Leyen'],
    ['Max Muster (SPD)', 'Max Muster'],
    ['Max Muster, der Vorsitzende', 'Max Muster'],
    ['Baschar al-Assad', 'Baschar al-Assad'],
    ['die Ministerin', undefined],
    ['er', undefined],
    ['', undefined],
  ])('%s', (phrase, name) => {
    expect(properName(phrase)).toBe(name)
  })
})

describe('two phrases', () => {
  test.each([
    ['Olaf Scholz', 'Scholz'],
    ['Olaf Scholz', 'Kanzler Scholz'],
    ['Bundeskanzler Olaf Scholz', 'Olaf Scholz'],
    ['Ursula von der Leyen', 'von der Leyen'],
    ['Angela Merkel', 'Merkels'],
    ['Xi Jinping', 'Xi'],
    ['Präsident Xi', 'Xi Jinping'],
    ['Joe Biden', 'J. Biden'],
    ['Recep Tayyip Erdoğan', 'Erdogan'],
  ])('%s and %s may be one person', (one, other) => {
    expect(mayBeSamePerson(one, other)).toBe(true)
    expect(mayBeSamePerson(other, one)).toBe(true)
  })

  test.each([
    ['Olaf Scholz', 'Friedrich Merz'],
    ['George Bush', 'Barbara Bush'],
    ['Kanzler Scholz', 'der Kanzler'],
    ['die Ministerin', 'die Ministerin'],
    ['Joe Biden', 'H. Biden'],
    ['', ''],
  ])('%s and %s are not', (one, other) => {
    expect(mayBeSamePerson(one, other)).toBe(false)
    expect(mayBeSamePerson(other, one)).toBe(false)
  })

  test(
    'are compared the same in either order',
    property(200, fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })), async ([one, other]) => {
      if (mayBeSamePerson(one, other) !== mayBeSamePerson(other, one)) throw new Error('The order matters.')
    }),
  )
})
