import { countryNamed, countryOfAdjective, countryOfPeople, countryOfPlace } from './country-word.ts'
import { isNameOfBody, type Naming } from './naming.ts'
import type { NounPhrase } from './noun-phrase.ts'

/** Who is in another country than the one that he is of. */
const abroad =
  /^(?:botschafter|botschaft|konsul|konsulat|diplomat|korrespondent|truppen?|soldat|gesandte|unterhändler|attaché|reporter)$/

/** The country that a phrase says an actor is of: by the words nearest to its noun, then by what hangs on it. */
export function countryOf(
  phrase: NounPhrase,
  naming: Naming,
  attribute: { country: string | null } | undefined,
): string | null {
  const { head, noun, before, name, institution, of } = naming
  const told = new Set(
    [...phrase.adjectives, ...before.slice(0, 1)].map(countryOfAdjective).filter((code) => code !== undefined),
  )
  if (told.size > 1) return null
  const [adjective = before[0] === undefined ? undefined : countryNamed(before[0])] = told
  if (adjective !== undefined)
    return phrase.isOfSeveralKinds && phrase.adjectives.some((one) => countryOfAdjective(one) !== adjective)
      ? null
      : adjective
  const own =
    (phrase.possessor === undefined ? undefined : countryOfPlace(phrase.possessor)) ??
    countryBefore(head ?? phrase.nouns[0] ?? '') ??
    (head === undefined ? undefined : countryOfPeople(head)) ??
    institution?.country ??
    of?.country ??
    countryNamed([...phrase.adjectives, ...phrase.nouns].join(' ')) ??
    countryOfPlace(phrase.nouns.join(' ')) ??
    (head === undefined ? undefined : countryOfPlace(name.join(' '))) ??
    (isNameOfBody(name) ? countryOfPlace(name[0] as string) : undefined)
  if (own !== undefined && own !== null) return own
  if (institution) return (name.length > 1 && countryOfPlace(name.at(-1) as string)) || null
  if (!attribute || !phrase.attribute) return null
  const { by } = phrase.attribute
  if (/^(?:für|gegen|mit|über|zu|nach|ohne|seit|um)$/.test(by)) return null
  if (/^(?:in|im|bei|beim|an|am|auf)$/.test(by) && noun && abroad.test(noun.lemma)) return null
  return attribute.country
}

/** *US-Außenminister*, *Bundesregierung*. */
function countryBefore(noun: string): string | undefined {
  if (/^(?:US|U\.S\.|USA)-/.test(noun)) return 'US'
  return /^(?:Bundes(?!staat)|Ex-Bundes|Alt-?bundes)\p{Ll}/u.test(noun) ? 'DE' : undefined
}
