import { regionNames } from '../region-name.ts'
import { countryTable, placeNames, stateNames } from './country-table.ts'

const states = new Map<string, string>()
const adjectives = new Map<string, string>()
const people = new Map<string, string>()
const seats = new Map<string, string>()
const places = new Map<string, string>()

const spaced = (words: string) => words.replaceAll('+', ' ')
const list = (cell: string | undefined) => (cell === undefined || cell === '-' ? [] : cell.split(',').map(spaced))
const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '))

for (const [code, name] of regionNames('en')) states.set(name, code)
for (const [code = '', adjectival, seat, inhabitants] of rows(countryTable)) {
  for (const adjective of list(adjectival)) {
    adjectives.set(adjective, code)
    people.set(adjective, code)
    people.set(`${adjective}s`, code)
  }
  for (const city of list(seat)) seats.set(city, code)
  for (const one of list(inhabitants))
    for (const form of [one, `${one}s`, one.replace(/man$/, 'men')]) people.set(form, code)
}
for (const [code = '', names] of rows(stateNames)) for (const name of list(names)) states.set(name, code)
for (const [code = '', ...names] of rows(placeNames)) for (const name of names) places.set(spaced(name), code)

const bare = (words: string) => words.replace(/^(?:[Tt]he) /, '').replace(/['’]s?$/, '')

/** The country that a name of it means; a possessive, too. */
export const stateNamed = (words: string): string | undefined => states.get(bare(words))

/** The country in which a place is. */
export const countryOfPlace = (words: string): string | undefined => {
  const place = bare(words)
  return states.get(place) ?? seats.get(place) ?? places.get(place)
}

/** The country of which an adjective speaks. */
export const countryOfAdjective = (words: string): string | undefined => adjectives.get(words)

/** The country whose people a noun means. */
export const countryOfPeople = (noun: string): string | undefined => people.get(noun)
