import { describe, expect, test } from 'vitest'
import { marksOf } from '../../src/text/mark.ts'
import { readSearchText } from '../../src/text/search-text.ts'
import { spellingsOf } from '../../src/text/spelling.ts'
import { type Language, languages, termsFor, termsOf } from '../../src/text/term.ts'

/** Whether a text in a language has every word of a search, in whichever way. */
function finds(search: string, text: string, code: string, names: string[][] = []): boolean {
  const terms = new Set(termsOf(text, code, spellingsOf(names)))
  return readSearchText(search).some(({ all }) =>
    all.every(({ exact, kinds }) => [...exact, ...kinds].some((term) => terms.has(term))),
  )
}

describe('a German text', () => {
  test.each([
    ['Sanktionen umgehen', 'bei der Umgehung westlicher Sanktionen'],
    ['sanktion', 'die Sanktionen'],
    ['warnen', 'er warnte vor Folgen'],
    ['Warnung', 'sie haben gewarnt'],
    ['drohen', 'eine Drohung'],
    ['behaupten', 'was er behauptet hat'],
    ['Gespräch', 'in den Gesprächen'],
    ['Gespraech', 'in den Gesprächen'],
    ['Gesprach', 'in den Gesprächen'],
    ['Gespräch', 'in den Gespraechen'],
    ['Aussenministerium', 'das Außenministerium'],
    ['AUSSENMINISTERIUM', 'des Außenministeriums'],
    ['Außenministerium', 'das Aussenministerium'],
    ['China', 'Chinas Führung'],
    ['Kiew', 'Kiews Armee'],
    ['USA', 'die USA'],
    ['US', 'U.S.-Regierung'],
    ['Regierung', 'die US-Regierung'],
    ['Sanktionen', 'seine Verluste durch die Wirtschaftssanktionen'],
    ['Ministerium', 'im Verteidigungsministerium'],
    ['Hilfe', 'um Militärhilfe gebeten'],
    ['die Sanktionen', 'Sanktionen'],
  ])('is found by %s: %s', (search, text) => {
    expect(finds(search, text, 'de')).toBe(true)
  })

  test.each([
    ['sprechen', 'ein Versprechen'],
    ['stehen', 'Das Entstehen'],
    ['Land', 'Russland'],
    ['Zeit', 'die Zeitung'],
    ['wahr', 'eine Währung'],
    ['Wirtschaft', 'die Wirtschaftssanktionen'],
    ['Minister', 'die Ministerien'],
    ['Sanktionen Peking', 'Sanktionen'],
  ])('is not found by %s: %s', (search, text) => {
    expect(finds(search, text, 'de')).toBe(false)
  })
})

describe('a text of another language', () => {
  test.each([
    ['sanction', 'sanctions are evaded', 'en'],
    ['warn concern', 'She warned of concerns', 'en'],
    ["Biden's advisers", 'the adviser of Biden', 'en'],
    ['war', 'the war', 'en'],
    ['café', 'au cafe', 'fr'],
  ])('is found by %s: %s', (search, text, code) => {
    expect(finds(search, text, code)).toBe(true)
  })

  test('is searched by its own inflection only', () => {
    expect(termsOf('Sanktionen', 'en')).toEqual(['en:sanktionen'])
    expect(termsOf('Sanktionen', 'xx')).toEqual(['xx:sanktionen'])
    expect(termsOf('Sanktionen', 'sv')).toEqual(['xx:sanktionen'])
  })
})

describe('a name', () => {
  const names = [
    ['Dmitry Peskov', 'Dmitri Peskow'],
    ['Volodymyr Zelensky', 'Wolodymyr Selenskyj'],
    ['Sergei Lavrov', 'Sergej Lawrow'],
  ]

  test.each([
    ['Peskov', 'sagte Peskow'],
    ['Peskow', 'said Peskov'],
    ['Zelensky', 'Selenskyjs Rede'],
    ['Lawrow', 'Lavrov'],
    ['sergej lavrov', 'Sergei Lawrow'],
  ])('%s is found in every spelling that is held: %s', (search, text) => {
    expect(finds(search, text, 'de', names)).toBe(true)
    expect(finds(search, text, 'de')).toBe(false)
  })

  test('does not become another of the same person', () => {
    expect(finds('Dmitry', 'Peskow', 'de', names)).toBe(false)
    expect(finds('Sergei', 'Lawrow', 'de', names)).toBe(false)
  })
})

describe('a search', () => {
  const words = (text: string, language: Language = 'de') =>
    readSearchText(text)
      .filter(({ all }) => all.every(({ exact }) => exact.every((term) => term.startsWith(language))))
      .map(({ all, phrases, none }) => ({ all: all.map(({ exact }) => exact[0]), phrases, none: none.length }))

  test('has words, phrases, what is excluded, and alternatives', () => {
    expect(words('Sanktionen "im großen Stil" -Moskau or Peking')).toEqual([
      { all: ['de:sanktion', 'de:gross', 'de:stil'], phrases: ['im großen Stil'], none: 1 },
      { all: ['de:peking'], phrases: [], none: 0 },
    ])
  })

  test.each(['„im großen Stil“', '»im großen Stil«', '“im großen Stil”'])(
    'takes quotation marks of any kind: %s',
    (text) => {
      expect(words(text)[0]?.phrases).toEqual(['im großen Stil'])
    },
  )

  test('takes a dash between words for what it is', () => {
    expect(words('China - Russland')).toEqual([{ all: ['de:china', 'de:russland'], phrases: [], none: 0 }])
    expect(words('US-Regierung')[0]?.all).toEqual(['de:us', 'de:regier'])
  })

  test.each([
    ['', '"" has no word to look for.'],
    ['!!! %% _ \\', '"!!! %% _ \\\\" has no word to look for.'],
    ['der die das', '"der die das" has only words that nearly every text has. Add one that is rarer.'],
    ['of the', '"of the" has only words that nearly every text has. Add one that is rarer.'],
    ['-China', '"-China" needs a word to look for besides what is excluded.'],
    ['China or', '"China or" needs a word to look for on both sides of `or`.'],
    ['or', '"or" has no word to look for.'],
    ['"im großen', 'The quotation that begins with "\\"im großen" does not end. Close it with ".'],
  ])('%j is told so: %s', (text, message) => {
    expect(() => readSearchText(text)).toThrow(message)
  })

  test('has at most as many terms as it has words in all languages', () => {
    for (const language of languages) expect(termsFor('Sanktionen', language).exact.length).toBeLessThanOrEqual(3)
  })
})

test('marks the words of a text where they are', () => {
  const text = 'Russland habe China um Hilfe bei der Umgehung westlicher Wirtschaftssanktionen gebeten.'
  const terms = new Set(
    readSearchText('Sanktionen umgehen').flatMap(({ all }) => all.flatMap(({ exact, kinds }) => [...exact, ...kinds])),
  )
  expect(marksOf(text, 'de', terms).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Umgehung',
    'Wirtschaftssanktionen',
  ])
})

describe('what nothing is left of without marks and what nobody sees', () => {
  const invisible = ['\u200b', '\u00ad', '\u0301', '\ufe0f', '\u037a', '\u200d\u2060']

  test.each(invisible)('is no word to look for: %j', (text) => {
    expect(() => readSearchText(text)).toThrow('has no word to look for')
    expect(() => readSearchText(`"${text}" ${text}`)).toThrow('has no word to look for')
    expect(readSearchText(`Sanktionen ${text}`)).toEqual(readSearchText('Sanktionen'))
  })

  test.each(invisible)('is found in no text: %j', (text) => {
    for (const code of ['de', 'en', 'fr']) expect(termsOf(`${text} ❤\ufe0f ${text}`, code)).toEqual([])
  })
})
