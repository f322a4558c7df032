import { countryOfAdjective, countryOfPlace } from './country-word.ts'
import { institutionNamed } from './institution-name.ts'
import { nounOf } from './noun.ts'
import { isParticle, isTitle } from './person-name.ts'

/** A noun phrase in its parts, as they are printed. */
export interface NounPhrase {
  /** In small letters: *der*, *eine*, *zwei*; several as in *die beiden*. */
  determiners: string[]
  /** A country or place in the genitive before it: *Chinas*. */
  possessor: string | undefined
  adjectives: string[]
  /** True where these are of several: *polnische und tschechische Medien*. */
  isOfSeveralKinds: boolean
  /** The nouns with capitals, a name in quotation marks among them as one. */
  nouns: string[]
  /** What hangs on the nouns: *des Weißen Hauses*, *in München*. */
  attribute: { by: string; phrase: string } | undefined
}

const words = (list: string) => new Set(list.split(' '))

const articles = words('der die das des dem den')
const determiners = words(
  `ein eine einer eines einem einen kein keine keiner keines keinem keinen dieser diese dieses diesem diesen jener jene
  jenes jenem jenen jeder jede jedes jedem jeden sein seine seiner seines seinem seinen ihr ihre ihrer ihres ihrem ihren
  unser unsere unserer unseres unserem unseren mein meine meiner meinem meinen alle aller allen einige einiger einigen
  mehrere mehrerer mehreren viele vieler vielen manche mancher manchen zwei drei vier fünf sechs sieben acht neun zehn
  zwölf dutzende hunderte tausende beide beider beiden andere anderer anderen weitere weiterer weiteren zahlreiche
  zahlreicher zahlreichen wenige weniger wenigen etliche verschiedene verschiedener verschiedenen sämtliche
  selbst auch sogar nur`
    .split(/\s+/)
    .join(' '),
)
const prepositions = words(
  `von vom in im aus für bei beim an am auf mit nach zu zum zur über unter gegen gegenüber um durch ohne seit laut wegen
  zufolge gemäß innerhalb außerhalb vor hinter neben zwischen`
    .split(/\s+/)
    .join(' '),
)

const isDeterminer = (word: string) => articles.has(word) || determiners.has(word) || /^\d+(?:\.\d{3})*$/.test(word)
const startsBig = (word: string) =>
  /^\p{Ll}*-?[\p{Lu}\p{N}„"»“]|\.(?:de|com|org|net|at|ch|eu|tv)$/u.test(word) ||
  /^(?:al|el|dpa|taz|n-tv|n24|heise|ver\.di|epd|rbb)\b/u.test(word)

/** The words of a phrase; what stands in quotation marks is one, and what stands in brackets is none. */
export function phraseWords(phrase: string): string[] {
  return (
    phrase
      .replaceAll(/\bsowohl\b/gi, ' ')
      .replaceAll(/\bals auch\b/g, 'und')
      .replaceAll(/\([^)]*\)?|\[[^\]]*\]?/g, ' ')
      // *die „Muster“-Werke* is a compound.
      .replaceAll(/[„“"»]([^\s„“”"»«]+)[“”"«]-(?=\p{L})/gu, '$1-')
      .match(/[„“"»][^„“”"»«]+[“”"«]|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’′.&/-]*|,/gu)
      ?.map((word) =>
        /^(?:\p{L}|\p{Lu}\p{Ll}{1,4}|[\p{L}.]+\.\p{L})\.$/u.test(word) ? word : word.replace(/[.'’/]*\.$|['’]{2}$/, ''),
      ) ?? []
  )
}

export function parseNounPhrase(given: readonly string[]): NounPhrase {
  const parsed: NounPhrase = {
    determiners: [],
    possessor: undefined,
    adjectives: [],
    isOfSeveralKinds: false,
    nouns: [],
    attribute: undefined,
  }
  let at = 0
  const word = (ahead = 0) => given[at + ahead] ?? ''
  const isBig = (ahead = 0) => startsBig(word(ahead))
  const takeAdjectives = () => {
    for (; at < given.length; at++) {
      if (isAdjective(word(), word(1), parsed.adjectives.length + parsed.determiners.length === 0))
        parsed.adjectives.push(word())
      else if (looksLikeAdjective(word()) && isConjunction(word(1)) && looksLikeAdjective(word(2)) && !isBig(2)) {
        parsed.adjectives.push(word())
        parsed.isOfSeveralKinds = true
        at++
      } else return
    }
  }
  while (given.length > at + 1 && prepositions.has(word().toLowerCase()))
    if (/^(?:vom|zum|beim|im|am)$/i.test(given[at++] as string)) parsed.determiners.push('dem')
  while (at < given.length && isDeterminer(word().toLowerCase()) && (at < given.length - 1 || !isBig()))
    parsed.determiners.push((given[at++] as string).toLowerCase())
  // An attribute before the noun, *der für Kultur zuständige Minister*, goes up to its adjective.
  if (prepositions.has(word()))
    while (at < given.length - 1 && (isBig() || isDeterminer(word()) || prepositions.has(word()) || !isBig(1))) at++
  takeAdjectives()
  if (/s$/.test(word()) && isBig(1) && countryOfPlace(word().slice(0, -1))) parsed.possessor = given[at++] as string
  takeAdjectives()
  for (; at < given.length; at++) {
    // *Staats- und Regierungschefs*: the last one is whole.
    if (word().endsWith('-') && isConjunction(word(1)) && isBig(2)) at++
    else if (isBig()) parsed.nouns.push(word())
    else if (word() === 'a.' || word() === 'a.D.') continue
    else if (isWithinName(parsed.nouns, word(), word(1), word(2))) parsed.nouns.push(word())
    else break
  }
  if (at > 0 && at < given.length && word() !== ',')
    parsed.attribute = { by: word().toLowerCase(), phrase: given.slice(at).join(' ') }
  return parsed
}

/** What stands before a noun and says of what kind it is; made from a city's name, it has a capital. */
function isAdjective(word: string, next: string, isFirst: boolean): boolean {
  if (isConjunction(word)) return false
  if (!startsBig(word)) return !isDeterminer(word) && !prepositions.has(word) && next !== '' && !isConjunction(next)
  return startsBig(next) && (countryOfAdjective(word) !== undefined || (isFirst && madeAdjective.test(word)))
}

const isConjunction = (word: string) => /^(?:und|sowie|oder|bzw)$/.test(word)

/** At the beginning of a sentence an adjective has a capital, too; *Oliver* is none. */
const madeAdjective = /\p{Ll}{2}(?:isch|lich|ig|sam|bar|ell|iv|haft|iert)e[nrsm]?$/u
const looksLikeAdjective = (word: string) => (startsBig(word) ? madeAdjective.test(word) : /e[nrsm]?$/.test(word))

/** *Ursula von der Leyen*, but not *Vertreter von der Polizei*: one given name is before the particle, and no noun follows. */
function isWithinName(before: readonly string[], word: string, next: string, afterNext: string): boolean {
  const last = before.at(-1)
  if (last === undefined || !isParticle(word) || word === 'und') return false
  const follower = isParticle(next) ? afterNext : next
  if (isParticle(last)) return startsBig(next) || isParticle(next)
  if (!startsBig(follower) || nounOf(last) || /^(?:der|den|die|ter|ten|vom|zum|zur)$/.test(word)) return false
  if (!/^(?:von|zu)$/.test(word)) return true
  const beforeLast = before.at(-2)
  const isOneName = beforeLast === undefined || nounOf(beforeLast) !== undefined || isTitle(beforeLast)
  return isOneName && !nounOf(follower) && !institutionNamed(follower) && !countryOfPlace(follower)
}
