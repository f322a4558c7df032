import type { Sector } from '../../../src/database/generated/client/enums.ts'
import { countryOfPlace } from './country-word.ts'
import { institutionNamed } from './institution-name.ts'
import { isNameOfBody, type Naming, namingOf } from './naming.ts'
import { nounOf } from './noun.ts'
import { type NounPhrase, parseNounPhrase } from './noun-phrase.ts'
import { countryOf } from './phrase-country.ts'
import { pluralityOf } from './plurality.ts'

/** The name of the person or of the body, as printed. */
export function nameIn(phrase: NounPhrase, naming: Naming): string | undefined {
  const { noun, name, institution, head } = naming
  const printed = name.join(' ')
  if (head === undefined && phrase.nouns.length === 1 && isThing.test(printed)) return undefined
  if (head === undefined || institution) return printed || undefined
  if (name.length > 0 && !countryOfPlace(printed) && !isOwner(phrase, name))
    return noun &&
      !isNameOfBody(name) &&
      (namesItself.test(noun.lemma) || (noun.sort === 'BODY' && isOfficial(noun.sector)))
      ? [head, ...name].join(' ')
      : printed
  if (noun?.sort === 'BODY' && isSpecified(phrase, naming))
    return [phrase.possessor, ...phrase.adjectives, ...phrase.nouns, phrase.attribute?.phrase]
      .filter((part) => part)
      .join(' ')
  return undefined
}

/** Bodies whose noun is a part of their name: *Verein Deutscher Ingenieure*; but *Zeitung Blatt*. */
const namesItself =
  /^(?:verband|dachverband|verein|sportverein|institut|stiftung|bund|amt|universität|komitee|initiative|polizeipräsidium)$/

/** What no name ends in: *Spekulationen*. */
const isThing = /(?:ung|ungen|tion|ionen|heit|keit|heiten|keiten|schaft|schaften|nisse|ismus|zahlen|daten|planungen)$/

/** *ein Sprecher Merkels* is none that is called so. */
const isOwner = ({ determiners }: NounPhrase, name: readonly string[]) =>
  name.length === 1 && /s$/.test(name[0] as string) && determiners.some((word) => /^eine?$/.test(word))

/** *der Sprecher des Weißen Hauses Max Muster*: a name behind a body that takes none itself. */
export function nameBehind(attribute: string): string | undefined {
  const words = attribute.split(' ')
  // *Parteichef und Minister Max Muster*
  if (words[0] === 'und') {
    const { noun, name } = namingOf(parseNounPhrase(words.slice(1)))
    return noun?.sort === 'PERSON' && name.length > 0 ? name.join(' ') : undefined
  }
  const { adjectives, nouns, attribute: next } = parseNounPhrase(words)
  for (let end = nouns.length - 2; end > 0; end--) {
    const body = nouns.slice(0, end)
    const rest = nouns.slice(end)
    const isBody =
      (institutionNamed(body.join(' ')) ?? institutionNamed([...adjectives, ...body].join(' '))) !== undefined ||
      isOfficial(nounOf(body.at(-1) as string)?.sector) ||
      attribute.startsWith('für ')
    if (isBody && rest.every((word) => !nounOf(word) && !isNameOfBody([word]) && !countryOfPlace(word)))
      return rest.join(' ')
  }
  return next && nameBehind(next.phrase)
}

/** Whether a body is told from all others: by a country, a place, what it is for; or a compound that only one is. */
function isSpecified(phrase: NounPhrase, { head = '', noun, before, of }: Naming): boolean {
  const isDefinite = phrase.determiners.every((word) =>
    /^(?:der|die|das|des|dem|den|auch|selbst|sogar|nur)$/.test(word),
  )
  if (!noun || !isDefinite || pluralityOf(phrase, head, noun) === 'SEVERAL') return false
  if (before.length > 0 || of || phrase.nouns.length > 1) return true
  if (/^(?:der|des|von|für|gegen|\p{Ll}+er)$/u.test(phrase.attribute?.by ?? '')) return true
  // There is one government of a country, and one police in a place, but many companies.
  if (!isOfficial(noun.sector)) return false
  const isOfPlace = phrase.possessor !== undefined || /^(?:in|im|aus|zu|am)$/.test(phrase.attribute?.by ?? '')
  return (
    isOfPlace || countryOf(phrase, { head, noun, before, of, name: [], institution: undefined }, undefined) !== null
  )
}

const isOfficial = (sector: Sector | undefined) =>
  /^(?:GOVERNMENT|MILITARY|LEGISLATURE|JUDICIARY|INTELLIGENCE)$/.test(sector ?? '')
