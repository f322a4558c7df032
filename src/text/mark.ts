import type { Stretch } from './stretch.ts'
import { isStopWord, type Language, languageOf, languages, type Spellings, type Term, termsOfWord } from './term.ts'
import { wordsOf } from './word.ts'

/** The words of a text for which it has one of `terms`; neighbours stay apart. Names are of `any` language. */
export function marksOf(text: string, code: string, terms: ReadonlySet<Term>, spellings?: Spellings): Stretch[] {
  const its: readonly Language[] = code === 'any' ? languages : [languageOf(code)]
  const isMarked = (word: string) =>
    its.some(
      (language) =>
        !isStopWord(word, language) && termsOfWord(word, language, spellings).some((term) => terms.has(term)),
    )
  return wordsOf(text)
    .filter((word) => isMarked(word.text))
    .map(({ start, end }) => ({ start, end }))
}
