import type { Plurality } from '../../../src/database/generated/client/enums.ts'
import { countryOfPeople } from './country-word.ts'
import { isAdjectival, isAlwaysPlural, type Noun } from './noun.ts'
import type { NounPhrase } from './noun-phrase.ts'

const one =
  /^(?:k?ein|eine|k?einem|k?einen|k?einer|k?eines|dem|des|das|jede[rsmn]?|(?:sein|ihr|unser|mein)(?:em)?|dieses|diesem|jenes|jenem)$/
const several =
  /^(?:alle[rn]?|einige[rn]?|mehrere[rn]?|viele[rn]?|manche[rn]?|beide[rn]?|weitere[rn]?|zahlreiche[rn]?|wenige[rn]?|etliche|verschiedene[rn]?|sämtliche|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|dutzende|hunderte|tausende|andere[n]?|\d[\d.]*)$/

/** Nouns of one in the feminine that the list does not have. */
const feminineEnding = /(?:ung|ion|tät|heit|keit|schaft|ei|in|ik|ur|anz|enz|ie|age|kette|gruppe|stelle|e)$/

/** Whether a noun phrase means one or several, from its determiner, its adjective and the form of its noun. */
export function pluralityOf(
  { determiners, adjectives, possessor }: NounPhrase,
  head: string,
  noun: Noun | undefined,
): Plurality {
  const [first] = determiners
  if (/innen$/.test(head) || (noun && isAlwaysPlural(noun))) return 'SEVERAL'
  // *einer der Anwälte* is one, *die beiden Minister* are two.
  if (first !== undefined && one.test(first)) return 'ONE'
  if (determiners.some((word) => several.test(word))) return 'SEVERAL'
  if (noun?.isFeminine) return 'ONE'
  if (possessor !== undefined && noun && !noun.isInflected) return 'ONE'
  const article = determiners.find((word) => /^(?:der|die|den)$/.test(word))
  const isInflected = noun?.isInflected ?? false
  if (noun && isAdjectival(noun)) {
    const isStrongOne = /r$/.test(head) && article === undefined
    return isStrongOne || (article === 'der' && /e$/.test(head)) || (article === 'die' && /e$/.test(head))
      ? 'ONE'
      : 'SEVERAL'
  }
  if (article === 'der') return noun && isInflected && !/s$/.test(head) ? 'SEVERAL' : 'ONE'
  const ending = /e[nrsm]?$/.exec(adjectives.at(-1) ?? '')?.[0]
  if (ending === 'er' || ending === 'es' || ending === 'em') return isInflected && /n$/.test(head) ? 'SEVERAL' : 'ONE'
  if (article === 'die' && (ending === 'e' || ending === 'en')) return ending === 'e' ? 'ONE' : 'SEVERAL'
  if (!noun && article === undefined && countryOfPeople(head)) return 'SEVERAL'
  if (!noun) return isOneOfUnknown(head, article, ending) ? 'ONE' : 'SEVERAL'
  if (isInflected) return 'SEVERAL'
  // *die Sprecher*, *Beobachter*: what is masculine takes no *die* of one, and without an article there are several.
  if (noun.sort === 'PERSON') return article !== 'den' && (article || isWithoutPluralEnding(head)) ? 'SEVERAL' : 'ONE'
  return 'ONE'
}

const isWithoutPluralEnding = (head: string) => /(?:er|el|en)$/.test(head)

function isOneOfUnknown(head: string, article: string | undefined, ending: string | undefined): boolean {
  if (article === 'den') return !/n$/.test(head)
  if (feminineEnding.test(head)) return article === 'die' || ending === 'e' || !/e$/.test(head)
  return article === 'die' ? !/(?:en|er|ern|s)$/.test(head) : ending !== 'e' && !/(?:en|ern|s)$/.test(head)
}
