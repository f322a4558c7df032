import { countryNamed, countryOfPlace } from './country-word.ts'
import { institutionNamed } from './institution-name.ts'
import { namingOf } from './naming.ts'
import { parseNounPhrase } from './noun-phrase.ts'
import { pluralityOf } from './plurality.ts'

/** The phrases that a conjunction joins, each as its words; undefined where none joins whole phrases. */
export function coordinatedIn(words: readonly string[]): string[][] | undefined {
  const at = words.findLastIndex((word) => /^(?:und|sowie|oder)$/.test(word))
  if (at <= 0 || at === words.length - 1) return undefined
  const comma = words.lastIndexOf(',', at)
  const [left, right] = [words.slice(comma + 1, at), words.slice(at + 1)]
  if (!joinsWholePhrases(left, right)) return undefined
  const before = words.slice(0, Math.max(0, comma))
  const earlier = comma === -1 ? [] : split(before)
  if (earlier.length > 0 && !areAlike([...earlier, left, right])) return undefined
  return [...earlier, ...(coordinatedIn(left) ?? [left]), right]
}

function joinsWholePhrases(left: readonly string[], right: readonly string[]): boolean {
  const last = left.at(-1)
  if (last === undefined || last.endsWith('-')) return false
  const joined = [...left, 'und', ...right].join(' ')
  if (institutionNamed(joined) || countryNamed(joined)) return false
  if (parseNounPhrase([...left, 'und', ...right]).isOfSeveralKinds) return false
  const leftPhrase = parseNounPhrase(left)
  const { nouns, attribute } = leftPhrase
  if (nouns.length === 0 || right.includes(',')) return false
  const [first = ''] = right
  // *der Arzt und Autor*, *Kanzlerin und Parteichefin N. N.* are one.
  const office = namingOf(leftPhrase)
  const isOneOffice =
    office.noun?.sort === 'PERSON' && office.name.length === 0 && !/^(?:die|das|ein|eine|der)$/.test(first)
  if (isOneOffice && pluralityOf(leftPhrase, office.head ?? '', office.noun) === 'ONE') return false
  const next = namingOf(parseNounPhrase(right))
  if (isOneOffice && !office.noun?.isInflected && next.noun?.sort === 'PERSON' && next.name.length > 0) return false
  if (/^(?:die|das|ein|eine|andere|weitere|mehrere|viele|einige)$/.test(first)) return true
  if (/^(?:des|dem|den)$/.test(first)) return false
  return attribute === undefined
}

/**
 * Whether all phrases between commas are names, or all are places: in *N. N., Vorsitzender und Sprecher des Vereins* and
 * in *die Botschafter Spaniens, Schwedens und Japans* the conjunction is within what is said of one.
 */
function areAlike(phrases: readonly (readonly string[])[]): boolean {
  const places = phrases.filter((words) => countryOfPlace(words.join(' '))).length
  return (
    (places === 0 || places === phrases.length) &&
    phrases.every((words) => /^\p{Lu}/u.test(words[0] ?? '') && !parseNounPhrase(words).attribute)
  )
}

function split(words: readonly string[]): string[][] {
  const parts: string[][] = [[]]
  for (const word of words)
    if (word === ',') parts.push([])
    else parts.at(-1)?.push(word)
  return parts.filter((part) => part.length > 0)
}
