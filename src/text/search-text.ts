import { BadUserInput } from '../error.ts'
import { isSearchable, isStopWord, type Language, languages, type Term, termsFor } from './term.ts'
import { wordsOf } from './word.ts'

/** One thing that a search asks for: a word, or several that are printed just so. */
interface Wanted {
  words: string[]
  /** The words as they must be printed, whatever the case; null for a single word in any inflection. */
  phrase: string | null
}

/** Alternatives, of which a text fits one: it has all that is wanted and nothing of what is not. */
interface Alternative {
  wanted: Wanted[]
  unwanted: Wanted[]
}

/** What a text in one language must have and must not have. */
export interface Lookup {
  /** One of each of these lists of terms. */
  all: { exact: Term[]; kinds: Term[] }[]
  phrases: string[]
  none: { terms: Term[]; phrase: string | null }[]
}

const quotes = '"„“”«»'
// A quotation, or what is between spaces; a minus before either excludes it.
const part = new RegExp(
  `(?<minus>(?<![^\\s])[-−])?(?:[${quotes}](?<phrase>[^${quotes}]*)(?<close>[${quotes}])?|(?<word>[^\\s${quotes}]+))`,
  'gu',
)

/**
 * Reads a text that somebody searches by: all of its words, in any inflection; `or` between two parts; a
 * minus before a word that must not be there; quotation marks around words that are printed just so.
 * @throws BadUserInput where nothing is left to be looked for.
 * @returns what to look up, for every language in which there is something.
 */
export function readSearchText(text: string): Lookup[] {
  const alternatives = parse(text)
  const lookups = alternatives
    .filter(hasRareWord)
    .flatMap((alternative) => languages.flatMap((language) => lookup(alternative, language) ?? []))
  if (lookups.length > 0) return lookups
  throw new BadUserInput(`${JSON.stringify(text)} has only words that nearly every text has. Add one that is rarer.`)
}

/** Words too common in one language that mean something in the other. */
const rareElsewhere = new Set(['war', 'die', 'man', 'hat', 'bin', 'den', 'not', 'all', 'us', 'it'])

function hasRareWord({ wanted }: Alternative): boolean {
  const words = wanted.flatMap((one) => one.words)
  return (['de', 'en'] as const).every((language) => {
    if (words.some((word) => !isStopWord(word, language))) return true
    const elsewhere = words.filter((word) => !isStopWord(word, language === 'de' ? 'en' : 'de'))
    return elsewhere.length > 0 && elsewhere.every((word) => rareElsewhere.has(word.toLowerCase()))
  })
}

function parse(text: string): Alternative[] {
  const alternatives: Alternative[] = [{ wanted: [], unwanted: [] }]
  for (const { groups, 0: whole } of text.matchAll(part)) {
    const { minus, phrase, close, word } = groups as Record<string, string | undefined>
    if (phrase !== undefined && close === undefined)
      throw new BadUserInput(`The quotation that begins with ${JSON.stringify(whole)} does not end. Close it with ".`)
    if (word?.toLowerCase() === 'or' || word === '|') {
      alternatives.push({ wanted: [], unwanted: [] })
      continue
    }
    const words = wordsOf(phrase ?? word ?? '')
      .map((one) => one.text)
      .filter(isSearchable)
    const alternative = alternatives.at(-1) as Alternative
    const side = minus === undefined ? alternative.wanted : alternative.unwanted
    if (phrase !== undefined && words.length > 0) side.push({ words, phrase: phrase.trim() })
    else for (const one of words) side.push({ words: [one], phrase: null })
  }
  const vain = alternatives
    .flatMap(({ unwanted }) => unwanted)
    .find(
      ({ words, phrase }) => phrase === null && words.every((word) => languages.some((one) => isStopWord(word, one))),
    )
  if (vain)
    throw new BadUserInput(
      `-${vain.words[0]}: nearly every text has this word, so it cannot be excluded. Leave it out.`,
    )
  if (alternatives.every(({ wanted, unwanted }) => wanted.length + unwanted.length === 0))
    throw new BadUserInput(`${JSON.stringify(text)} has no word to look for.`)
  if (alternatives.some(({ wanted }) => wanted.length === 0))
    throw new BadUserInput(
      `${JSON.stringify(text)} needs a word to look for ${alternatives.length > 1 ? 'on both sides of `or`' : 'besides what is excluded'}.`,
    )
  return alternatives
}

/** Undefined where the language has nothing but words that are too common. */
function lookup({ wanted, unwanted }: Alternative, language: Language): Lookup | undefined {
  const rare = (words: string[]) => words.filter((word) => !isStopWord(word, language))
  const all = wanted.flatMap(({ words }) => rare(words).map((word) => termsFor(word, language)))
  if (all.length === 0) return undefined
  return {
    all,
    phrases: wanted.flatMap(({ phrase }) => phrase ?? []),
    none: unwanted.flatMap(({ words, phrase }): Lookup['none'] => {
      const [first] = rare(words)
      if (phrase !== null) return [{ terms: [], phrase }]
      if (first === undefined) return []
      const { exact, kinds } = termsFor(first, language)
      return [{ terms: [...exact, ...kinds], phrase: null }]
    }),
  }
}
