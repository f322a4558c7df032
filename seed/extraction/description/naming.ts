import { countryOfPeople, countryOfPlace } from './country-word.ts'
import { type Institution, institutionNamed } from './institution-name.ts'
import { type Noun, nounOf } from './noun.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { isTitle } from './person-name.ts'

/** The nouns of a phrase, parted into what somebody is and who it is. */
export interface Naming {
  /** The noun that says what it is; undefined for a bare name. */
  head: string | undefined
  noun: Noun | undefined
  /** What stands before the head with a capital. */
  before: string[]
  name: string[]
  /** The body that is known by this name. */
  institution: Institution | undefined
  /** The body in the head's first part: *CDU-Chef*, *Kremlsprecher*. */
  of: Institution | undefined
}

const bare = (word: string) => word.replaceAll(/[„“”"»«]/g, '')

export function namingOf(phrase: NounPhrase): Naming {
  const nouns = phrase.nouns.map(bare)
  const known = { before: [], of: undefined, institution: undefined }
  const withAttribute = phrase.attribute ? [[...phrase.adjectives, ...nouns, phrase.attribute.phrase]] : []
  for (const name of [...withAttribute, [...phrase.adjectives, ...nouns], nouns]) {
    // *das Rote Kreuz Polens*
    const own = name.length > 1 && countryOfPlace(name.at(-1) as string) ? name.slice(0, -1) : name
    const institution = institutionNamed(name.join(' ')) ?? institutionNamed(own.join(' '))
    if (institution && !isPersonOf(phrase, nouns))
      return { ...known, head: nouns.at(-1), noun: undefined, name, institution }
  }

  const last = headIndex(phrase, nouns)
  if (last === undefined)
    return { ...known, head: undefined, noun: undefined, name: nouns, institution: longestInstitution(nouns) }
  // In *der Forscher Dr. Muster* the title only stands before the name.
  const at = Math.max(
    nouns.slice(0, last + 1).findLastIndex((word) => !isTitle(word)),
    isTitle(nouns[0] as string) && nouns.slice(0, last + 1).every(isTitle) ? 0 : -1,
  )
  const head = nouns[at] as string
  const name = nouns.slice(last + 1)
  const before = nouns.slice(0, at)
  const noun = nounOf(head)
  const of = firstPart(before, head, noun)
  // *Hilfsorganisation Ärzte ohne Grenzen*
  for (const whole of phrase.attribute && name.length > 0 ? [[...name, phrase.attribute.phrase], name] : [name]) {
    const institution = institutionNamed(whole.join(' '))
    if (institution) return { head, noun, before, name: whole, institution, of }
  }
  return { head, noun, before, name, institution: undefined, of }
}

/** *ein Republikaner* is a person, *die Republikaner* are a party. */
const isPersonOf = ({ determiners }: NounPhrase, nouns: readonly string[]) =>
  nouns.length === 1 &&
  nounOf(nouns[0] as string)?.sort === 'PERSON' &&
  determiners.length > 0 &&
  !/^(?:die|den)$/.test(determiners[0] as string)

/** The noun that says what somebody is: the first known one, or a later title; with an article, else the first of all. */
function headIndex(
  { determiners, possessor, adjectives, nouns: printed }: NounPhrase,
  nouns: readonly string[],
): number | undefined {
  const isNoun = (word: string) =>
    nounOf(word) !== undefined ||
    isTitle(word) ||
    countryOfPeople(word) !== undefined ||
    isAgent.test(word) ||
    (nouns.length > 1 && word === nouns[0] && isOneAgent.test(word))
  if (nouns.length > 1 && isNameOfBody(nouns) && !nounOf(nouns[0] as string)) return undefined
  let at = nouns.findIndex(isNoun)
  const isOfName = (index: number) => index > 0 && index === nouns.length - 1 && !nounOf(nouns[index - 1] as string)
  // What comes after *der 52-jährige* without being known, and what is in quotation marks, is a name.
  const isName = /jährige[rnsm]?$/.test(adjectives.at(-1) ?? '') || /^[„“”"»«]/.test(printed[0] ?? '')
  const hasArticle = !isName && (determiners.length > 0 || possessor !== undefined || adjectives.length > 0)
  if (at === -1 || (isOfName(at) && !hasArticle && !isFirstPartOfNames(nouns, at)))
    return hasArticle &&
      nouns.length > 0 &&
      !isAcronym(nouns[0] as string) &&
      !nouns[0]?.includes(' ') &&
      !countryOfPlace(nouns.join(' '))
      ? 0
      : undefined
  // *Herr Professor Müller*; but in *Präsident Richter* the last one is his name.
  while (at + 1 < nouns.length - 1 && (isTitle(nouns[at + 1] as string) || nounOf(nouns[at + 1] as string))) at++
  return at
}

/** *New York Times-Reporter*, *Demokratische Partei*: what ends in a known noun is no person's name. */
const isFirstPartOfNames = (nouns: readonly string[], at: number) => {
  const noun = nounOf(nouns[at] as string)
  return (
    (noun?.sort === 'BODY' && noun.lemma.length > 3) ||
    (nouns[at] as string).includes('-') ||
    /e[nrs]?$/.test(nouns[at - 1] as string)
  )
}

/** Nouns for persons by what they do, of which the list has not all. */
const isAgent =
  /^\p{Lu}\p{Ll}{3,}(?:ist|ant|ent|iker|träger|haber|macher|nehmer|geber|führer|gänger|arbeiter|leister|halter|schützer|schaffende|loge)(?:innen|en)$/u
const isOneAgent =
  /^\p{L}[\p{L}-]*[\p{Ll}-]{3,}(?:träger|macher|nehmer|führer|gänger|arbeiter|leister|halter|schützer)(?:in)?$/u

/** *FBI*, *GdP*, *n-tv*. */
const isAcronym = (word: string) =>
  /^(?:[\p{Lu}\p{N}]{2,}|\p{L}*\p{Lu}\p{Ll}*\p{Lu}[\p{Lu}\p{N}]*|n-tv|ver\.di)$/u.test(word)

/** Words in the names of bodies that have no German noun. */
const ofBodies =
  /^(?:GmbH|AG|SE|KG|Inc|Ltd|Corp|Co|Group|Gruppe|Holding|Corporation|International|Times|Post|News|Watch|Agency|Office|Council|University|Institute|Foundation|Association|Federation|Society|Airlines|Airways|Energy|Motors|Systems|Press|Journal|Herald|Tribune|Daily|Magazine|TV|Online|Party|Committee|Commission|Department|Administration|Service|Center|Centre|The|Survey|Networks?|Entertainment|Records|Software|Europe)$/

/** *United Press International*, *Muster GmbH*, *FBI*. */
export const isNameOfBody = (name: readonly string[]) =>
  name.some((word) => ofBodies.test(word) || /^\p{Lu}{3}[\p{L}\p{N}]*$|\.\p{Ll}{2,3}$/u.test(word)) ||
  (name.length === 1 && isAcronym(name[0] as string) && !/^(?:Mc|Mac|De|Di|La|Le|O’|O')\p{Lu}/u.test(name[0] as string))

function longestInstitution(nouns: readonly string[]): Institution | undefined {
  for (let end = nouns.length; end > 0; end--) {
    const found = institutionNamed(nouns.slice(0, end).join(' '))
    if (found) return found
  }
  // *Bundes-CDU*, *Google-Deutschland*
  const parts = nouns.length === 1 ? (nouns[0] as string).split('-') : []
  return parts.length === 2 ? (institutionNamed(parts[1] as string) ?? institutionNamed(parts[0] as string)) : undefined
}

function firstPart(before: readonly string[], head: string, noun: Noun | undefined): Institution | undefined {
  const hyphen = head.lastIndexOf('-')
  if (hyphen <= 0) return noun ? institutionNamed(noun.before.replace(/s$/, '')) : undefined
  const part = head.slice(0, hyphen)
  return institutionNamed([...before, part].join(' ')) ?? institutionNamed(part)
}
