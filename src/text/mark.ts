import type { Stretch } from './stretch.ts'
import { isStopWord, type Language, languageOf, type Spellings, type Term, termsOfWord } from './term.ts'
import { wordsOf } from './word.ts'

/** The words of a text for which it has one of `terms`; neighbours stay apart. */
export function marksOf(text: string, code: string, terms: ReadonlySet<Term>, spellings?: Spellings): Stretch[] {
  const language: Language = languageOf(code)
  return wordsOf(text)
    .filter(
      ({ text: word }) =>
        !isStopWord(word, language) && termsOfWord(word, language, spellings).some((term) => terms.has(term)),
    )
    .map(({ start, end }) => ({ start, end }))
}
