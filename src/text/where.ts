import { type Lookup, readSearchText } from './search-text.ts'

type Where = Record<string, unknown>

/**
 * That a row's text fits a search: a Prisma `where` over the column `terms`, which has an index, and for
 * words in quotation marks over the texts in `columns`, which only rows that have all the words are read for.
 * A column may be one of the rows that hang on it, as in `names.text`.
 */
export const textWhere = (text: string, ...columns: string[]): Where => lookupWhere(readSearchText(text), columns)

/** The same of a search that has been read. */
export function lookupWhere(lookups: readonly Lookup[], columns: readonly string[]): Where {
  return {
    OR: lookups.map(({ all, phrases, none }) => ({
      AND: [
        ...all.map(({ exact, kinds }) => ({ terms: { hasSome: [...exact, ...kinds] } })),
        ...phrases.map((phrase) => printed(phrase, columns)),
        ...none.map(({ terms, phrase }) => ({
          NOT: phrase === null ? { terms: { hasSome: terms } } : printed(phrase, columns),
        })),
      ],
    })),
  }
}

function printed(phrase: string, columns: readonly string[]): Where {
  // Prisma does not escape what LIKE takes for a wildcard.
  const contains = { contains: phrase.replaceAll(/[\\%_]/g, '\\$&'), mode: 'insensitive' }
  return {
    OR: columns.map((column) => {
      const [relation = '', of] = column.split('.')
      // A column that may be null is asked for that first, so that the opposite is true of null.
      return of
        ? { [relation]: { some: { [of]: contains } } }
        : { AND: [...(nullable.has(column) ? [{ [column]: { not: null } }] : []), { [column]: contains }] }
    }),
  }
}

const nullable = new Set(['title', 'description', 'words'])
