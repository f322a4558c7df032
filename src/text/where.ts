import { readSearchText } from './search-text.ts'

type Where = Record<string, unknown>

/**
 * That a row's text fits a search: a Prisma `where` over the column `terms`, which has an index, and for
 * words in quotation marks over the text in `column`, which only rows that have all the words are read for.
 */
export function textWhere(text: string, column: string): Where {
  return {
    OR: readSearchText(text).map(({ all, phrases, none }) => ({
      AND: [
        ...all.map(({ exact, kinds }) => ({ terms: { hasSome: [...exact, ...kinds] } })),
        ...phrases.map((phrase) => printed(phrase, column)),
        ...none.map(({ terms, phrase }) => ({
          NOT: phrase === null ? { terms: { hasSome: terms } } : printed(phrase, column),
        })),
      ],
    })),
  }
}

/** Prisma does not escape what LIKE takes for a wildcard. */
const printed = (phrase: string, column: string): Where => ({
  [column]: { contains: phrase.replaceAll(/[\\%_]/g, '\\$&'), mode: 'insensitive' },
})
