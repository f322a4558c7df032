import type { ActorKind, Plurality, Sector } from '../../../../src/database/generated/client/enums.ts'
import { type Institution, institutionNamed } from '../institution-name.ts'
import { isNameOfBody } from '../naming.ts'
import type { Description } from '../part.ts'
import { nounOf } from './noun.ts'
import { type EnglishPhrase, parseEnglish } from './phrase.ts'
import { countryOfAdjective, countryOfPeople, countryOfPlace, stateNamed } from './place.ts'

/** Describes what the words of an English phrase without commas mean. */
export function describeEnglishPart(words: readonly string[]): Description {
  const phrase = parseEnglish(words)
  const { head, noun, name } = phrase
  const whole = [...phrase.modifiers, ...head, ...name].join(' ').replace(/^The /, '')
  const institution = institutionNamed(whole) ?? (name.length > 0 ? institutionNamed(name.join(' ')) : undefined)
  const attribute = phrase.attribute && describeEnglishPart(phrase.attribute.phrase)
  const said = {
    country: countryOf(phrase, institution, attribute),
    sector: sectorOf(phrase, institution, attribute),
    plurality: 'ONE' as Plurality,
    head: head.join(' ') || name.join(' ') || (words.at(-1) ?? ''),
  }
  if (words.length === 1 && /^(?:he|she|it|they|we|i|you|who|this|that)$/i.test(words[0] as string))
    return {
      ...said,
      kind: 'UNNAMED',
      isNamed: false,
      plurality: /^(?:they|we)$/i.test(words[0] as string) ? 'SEVERAL' : 'ONE',
    }
  if (institution && (noun?.sort !== 'PERSON' || institutionNamed(whole)))
    return { ...said, kind: 'ORGANIZATION', isNamed: true, name: institutionNamed(whole) ? whole : name.join(' ') }
  if (name.length > 0 && head.length === 0 && stateNamed(whole))
    return { ...said, kind: 'STATE', sector: null, isNamed: true, name: whole }
  if (name.length > 0 && head.length === 0 && countryOfPlace(whole))
    return { ...said, kind: 'ORGANIZATION', sector: 'GOVERNMENT', isNamed: true, name: whole }
  const named = head.length === 0 && countryOfPeople(whole) ? undefined : nameOf(phrase)
  const kind = named === undefined ? 'UNNAMED' : kindOf(phrase)
  if (named === undefined) return { ...said, kind, isNamed: false, plurality: pluralityOf(phrase) }
  const role = [phrase.possessor, ...phrase.modifiers, ...head].filter((word) => word).join(' ')
  return { ...said, kind, isNamed: true, name: named, ...(kind === 'PERSON' && role !== '' ? { role } : {}) }
}

function kindOf({ determiners, noun, name, head }: EnglishPhrase): ActorKind {
  if (noun?.sort === 'PERSON') return 'PERSON'
  if (noun?.sort === 'BODY' || isNameOfBody(name) || /["“]/.test(name[0] ?? '')) return 'ORGANIZATION'
  // A person's name takes no article.
  return head.length === 0 && determiners.includes('the') ? 'ORGANIZATION' : 'PERSON'
}

/** A name behind the head, people's or a body's; or a body with something that tells it from others. */
function nameOf(phrase: EnglishPhrase): string | undefined {
  const { determiners, possessor, modifiers, head, noun, name, attribute } = phrase
  if (name.length > 0)
    return name
      .join(' ')
      .replaceAll(/["“”]/g, '')
      .replace(/^(?:Mr|Mrs|Ms|Dr|Prof)\.? /, '')
  if (noun?.sort !== 'BODY' || pluralityOf(phrase) === 'SEVERAL') return undefined
  if (!determiners.every((word) => word === 'the')) return undefined
  const isOfPlace =
    /^(?:of|in)$/.test(attribute?.by ?? '') && countryOfPlace(attribute?.phrase.join(' ') ?? '') !== undefined
  const isOfCountry = isOfPlace || possessor !== undefined || modifiers.some(countryOfAdjective)
  const isProper = /^\p{Lu}/u.test(head[0] ?? '') && modifiers.length > 0
  if (!isProper && !(isOfCountry && official.test(noun.sector))) return undefined
  return [possessor, ...modifiers, ...head, ...(isOfPlace && attribute ? [attribute.by, ...attribute.phrase] : [])]
    .filter((word) => word)
    .join(' ')
}

const official = /^(?:GOVERNMENT|MILITARY|LEGISLATURE|JUDICIARY|INTELLIGENCE)$/

function pluralityOf({ determiners, head, noun, name }: EnglishPhrase): Plurality {
  if (determiners.some((word) => /^(?:a|an|one|another|this|that|each|every)$/.test(word))) return 'ONE'
  if (
    determiners.some((word) =>
      /^(?:two|three|four|five|six|seven|eight|nine|ten|dozens|some|several|many|most|all|both|few|various|these|those|\d.*)$/.test(
        word,
      ),
    )
  )
    return 'SEVERAL'
  if (noun) return noun.isPlural ? 'SEVERAL' : 'ONE'
  return /(?:[^s]s|people|men)$/.test(head.at(-1) ?? name.at(-1) ?? '') ? 'SEVERAL' : 'ONE'
}

/** The body whose something is: *the Kremlin’s*. */
const ownerNamed = (possessor: string) => institutionNamed(possessor.replace(/['’]s?$/, ''))

/** Groups of up to three words beside each other, the longest first: *White House*, *South Korean*. */
const groups = (words: readonly string[]) =>
  [3, 2, 1].flatMap((length) =>
    Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) => words.slice(at, at + length).join(' ')),
  )

function countryOf(
  { possessor, modifiers, head, name, attribute }: EnglishPhrase,
  institution: Institution | undefined,
  behind: Description | undefined,
): string | null {
  const told = new Set(
    groups(modifiers)
      .map(countryOfAdjective)
      .filter((code) => code !== undefined),
  )
  if (told.size > 1 && !told.has('KP') && !told.has('SS')) return null
  const [adjective] = told
  const own =
    adjective ??
    (possessor === undefined ? undefined : (countryOfPlace(possessor) ?? ownerNamed(possessor)?.country)) ??
    countryOfPeople(head.join(' ')) ??
    institution?.country ??
    groups(modifiers)
      .map(institutionNamed)
      .find((one) => one)?.country ??
    groups(modifiers)
      .map(countryOfPlace)
      .find((code) => code !== undefined) ??
    (head.length === 0 ? (countryOfPlace(name.join(' ')) ?? countryOfPeople(name.join(' '))) : undefined)
  if (own !== undefined && own !== null) return own
  const isAbroad = /^(?:ambassador|embassy|consul|diplomat|envoy|correspondent|troop)/i.test(head[0] ?? '')
  if (!attribute || !/^(?:of|from|in|at|for)$/.test(attribute.by) || (isAbroad && attribute.by !== 'of')) return null
  return countryOfPlace(attribute.phrase.join(' ')) ?? behind?.country ?? null
}

function sectorOf(
  { possessor, modifiers, head, noun, attribute }: EnglishPhrase,
  institution: Institution | undefined,
  behind: Description | undefined,
): Sector {
  if (noun?.sort !== 'BODY' && modifiers.some((word) => /^(?:former|ex|retired|then)$/i.test(word))) return 'UNKNOWN'
  if (institution && noun?.sort !== 'PERSON') return institution.sector
  const before = groups(modifiers).map(
    (words) => institutionNamed(words)?.sector ?? nounOf(words.split(' '))?.sector ?? wordSector(words),
  )
  const first = [possessor === undefined ? undefined : ownerNamed(possessor)?.sector, ...before].find(
    (sector) => sector !== undefined && sector !== 'UNKNOWN',
  )
  const own = noun && noun.sector !== 'UNKNOWN' ? noun.sector : undefined
  const rest =
    attribute && /^(?:of|from|at|for|with|in)$/.test(attribute.by) && behind?.kind !== 'STATE'
      ? behind?.sector
      : undefined
  const isAnywhere =
    /^(?:official|president|officer|expert|executive|manager|group|commission|agency|office|council|committee)s?$/i.test(
      head.at(-1) ?? '',
    )
  const order = isAnywhere ? [first, rest, own] : [own, first, rest]
  if (first === 'INTERNATIONAL') return first
  return order.find((sector) => sector !== undefined && sector !== null && sector !== 'UNKNOWN') ?? 'UNKNOWN'
}

/** Words before a noun that tell a sector without being nouns of their own. */
const wordSector = (word: string): Sector | undefined =>
  (
    ({
      defense: 'MILITARY',
      defence: 'MILITARY',
      rights: 'CIVIL_SOCIETY',
      aid: 'CIVIL_SOCIETY',
      labor: 'CIVIL_SOCIETY',
      news: 'MEDIA',
      spy: 'INTELLIGENCE',
      parliamentary: 'LEGISLATURE',
      congressional: 'LEGISLATURE',
      ministerial: 'GOVERNMENT',
      corporate: 'BUSINESS',
    }) as Record<string, Sector>
  )[word.toLowerCase()]
