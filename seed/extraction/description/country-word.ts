import { cityTable } from './city-table.ts'
import { countryTable, partNames, stateNames } from './country-table.ts'
import { regionNames } from './region-name.ts'

const withSpaces = (words: string) => words.replaceAll('+', ' ')
const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
const list = (cell: string | undefined) => (cell === undefined || cell === '-' ? [] : cell.split(',').map(withSpaces))

const names = new Map<string, string>()
const adjectives = new Map<string, string>()
const people = new Map<string, string>()
const seats = new Map<string, string>()
const places = new Map<string, string>()

for (const [code, name] of regionNames('de')) names.set(key(name), code)
for (const [code = '', cell] of rows(stateNames)) for (const name of list(cell)) names.set(key(name), code)
for (const [code = '', cell] of rows(partNames)) for (const name of list(cell)) places.set(key(name), code)

const endings = ['e', 'en', 'in', 'innen', 'er', 'ern', 'ers', 'erin', 'erinnen', 'ier', 'iern', 'ierin', 'ierinnen']
for (const [code = '', stems, capitals, inhabitants] of rows(countryTable)) {
  for (const stem of list(stems)) {
    const isWhole = stem.endsWith('!') || stem.endsWith('isch')
    adjectives.set(isWhole ? stem.replace('!', '') : `${stem}isch`, code)
    if (!isWhole) for (const ending of endings) people.set(stem + ending, code)
  }
  for (const seat of list(capitals)) seats.set(key(seat), code)
  for (const one of list(inhabitants)) {
    const stem = one.toLowerCase().replace(/e$/, '')
    for (const ending of ['', 'e', 'n', 'en', 's', 'in', 'innen']) people.set(stem + ending, code)
  }
}
for (const [code = '', ...cities] of rows(cityTable)) for (const city of cities) places.set(key(withSpaces(city)), code)

// A given name that is made as the name of a people is.
for (const name of ['george', 'georgen']) people.delete(name)

/** A name in another case, too: *Chinas*, *den Niederlanden*. */
function named(table: Map<string, string>, words: string): string | undefined {
  const given = key(words)
  return table.get(given) ?? table.get(given.replace(/['’]$|[sn]$/, ''))
}

/** In small letters, without what a case adds to an adjective: *Vereinigtes Königreich*. */
function key(name: string): string {
  return name.toLowerCase().replaceAll(/e[nrsm]?(?= )/g, 'e')
}

/** The country that a name of it means. */
export const countryNamed = (words: string): string | undefined => named(names, words)

/** The country whose government a city stands for, as Moscow does. */
const countryGovernedFrom = (words: string): string | undefined => named(seats, words)

/** The country in which a place is. */
export const countryOfPlace = (words: string): string | undefined =>
  countryNamed(words) ?? countryGovernedFrom(words) ?? named(places, words)

/** The country of which an inflected adjective speaks: *russischen*, *Berliner*. */
export function countryOfAdjective(word: string): string | undefined {
  const lower = word.toLowerCase()
  const isMade = /er$/.test(lower) && /^\p{Lu}/u.test(word)
  return (
    adjectives.get(lower) ?? adjectives.get(lower.replace(/e[nrsm]?$/, '')) ?? (isMade ? cityBefore(lower) : undefined)
  )
}

/** The country whose people a noun means: *Ukrainerin*, *Franzosen*. */
export const countryOfPeople = (noun: string): string | undefined =>
  /^\p{Lu}/u.test(noun) ? people.get(noun.toLowerCase()) : undefined

/** *Hamburg-er*, *Dresd-n-er*, *Brem-er*. */
function cityBefore(lower: string): string | undefined {
  const stem = lower.slice(0, -2)
  return [stem, `${stem}en`, `${stem.replace(/n$/, '')}en`, `${stem}e`, `${stem}a`, `${stem}o`]
    .map((city) => seats.get(city) ?? places.get(city))
    .find((code) => code !== undefined)
}
