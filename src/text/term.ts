import { stemmer as englishStem } from '@orama/stemmers/english'
import { stopwords as english } from '@orama/stopwords/english'
import { stopwords as german } from '@orama/stopwords/german'
import { fold } from '../shared/fold.ts'
import { germanHeads, germanStem } from './german.ts'
import { bareWordsOf } from './word.ts'

/**
 * A text's words as they are looked for: `de:sanktion` for *Sanktionen* in a German text, and `de~sanktion`
 * for what is a kind of them, such as *Wirtschaftssanktionen*. A column of terms has a GIN index, so a
 * search is one condition on it; being made here, terms are the same on every PostgreSQL.
 */
export type Term = string

/** The languages whose inflection is known; texts of any other are searched by their words as they are. */
export type Language = 'de' | 'en' | 'xx'

export const languages: readonly Language[] = ['de', 'en', 'xx']

export const languageOf = (code: string): Language => (code === 'de' || code === 'en' ? code : 'xx')

const stopWords: Record<Language, ReadonlySet<string>> = {
  de: new Set(german),
  en: new Set(english),
  xx: new Set(),
}

/** Whether a word is too common in its language to be looked for. In capitals (*US*, *WHO*) it is an acronym. */
export const isStopWord = (word: string, language: Language): boolean =>
  !/^\p{Lu}{2,}$/u.test(word) && stopWords[language].has(word.toLowerCase())

/** Terms that stand for each other: the spellings of a name. */
export type Spellings = ReadonlyMap<Term, ReadonlySet<Term>>

const noSpellings: Spellings = new Map()

/** The terms of a text. */
export const termsOf = (text: string, code: string, spellings: Spellings = noSpellings): Term[] =>
  termFinder(spellings)(text, code)

/** Words of which a finder knows the terms; then it forgets them. */
const wordsKnown = 50_000

/**
 * Finds the terms of many texts, each term once, in the order of the text. What a word gives, which comes again and
 * again, is found once; terms have numbers, because marking a number is quicker than looking a text up in a set.
 */
export function termFinder(spellings: Spellings): (text: string, code: string) => Term[] {
  const known: Record<Language, Map<string, readonly number[]>> = { de: new Map(), en: new Map(), xx: new Map() }
  const numbers = new Map<Term, number>()
  const terms: Term[] = []
  /** For each term the last text that had it. */
  const seen: number[] = []
  let texts = 0

  const numberOf = (term: Term) => {
    const number = numbers.get(term) ?? terms.length
    if (number < terms.length) return number
    numbers.set(term, number)
    terms.push(term)
    seen.push(0)
    return number
  }
  const find = (word: string, language: Language) => {
    const found = isStopWord(word, language) ? [] : termsOfWord(word, language, spellings).map(numberOf)
    known[language].set(word, found)
    return found
  }
  const forget = () => {
    for (const language of languages) known[language].clear()
    numbers.clear()
    terms.length = seen.length = 0
  }
  return (text, code) => {
    const language = languageOf(code)
    const ofLanguage = known[language]
    if (ofLanguage.size > wordsKnown) forget()
    texts++
    const found: Term[] = []
    for (const word of bareWordsOf(text))
      for (const number of ofLanguage.get(word) ?? find(word, language)) {
        if (seen[number] === texts) continue
        seen[number] = texts
        found.push(terms[number] as Term)
      }
    return found
  }
}

/** Whether anything of a word is left to be looked for: of a variation selector behind an emoji nothing is. */
export const isSearchable = (word: string): boolean => fold(clean(word)) !== ''

/** The terms of one word of a text. */
export function termsOfWord(word: string, language: Language, spellings: Spellings = noSpellings): Term[] {
  if (!isSearchable(word)) return []
  const plain = clean(word)
  const own = spelt(plain).map((one) => `${language}:${stem(one, language)}`)
  const same = own.flatMap((term) => [...(spellings.get(term) ?? [])])
  const heads = language === 'de' ? germanHeads(plain).map((head) => `de~${head}`) : []
  return [...own, ...same, ...heads]
}

/** The terms of which a text that has a word of a search has one. Whoever searches may ignore capitals. */
export function termsFor(word: string, language: Language): { exact: Term[]; kinds: Term[] } {
  const plain = clean(word)
  const lower = plain.toLowerCase()
  const noun = `${lower[0]?.toUpperCase()}${lower.slice(1)}`
  const stems = new Set([plain, lower, noun].flatMap(spelt).map((one) => stem(one, language)))
  const heads = language === 'de' && plain.length > 4 ? spelt(noun).map((one) => `de~${stem(one, language)}`) : []
  return { exact: [...stems].map((one) => `${language}:${one}`), kinds: heads }
}

/** What nobody sees, the full stops of abbreviations and an English genitive are no part of a word. */
const clean = (word: string) =>
  word
    .normalize('NFC')
    .replaceAll(/[\u00AD\u200B-\u200D\u2060.]/g, '')
    .replace(/['’]s?$/i, '')

/** A word, and what it is where *ae*, *oe* and *ue* stand for umlauts. */
function spelt(word: string): string[] {
  const umlauts = word.replaceAll(/ae|oe|ue/gi, (pair) => {
    const umlaut = { a: 'ä', o: 'ö', u: 'ü' }[pair[0]?.toLowerCase() as 'a']
    return /^\p{Lu}/u.test(pair) ? umlaut.toUpperCase() : umlaut
  })
  return umlauts === word ? [word] : [word, umlauts]
}

function stem(word: string, language: Language): string {
  if (language === 'de') return fold(germanStem(word))
  return language === 'en' ? englishStem(fold(word)) : fold(word)
}
