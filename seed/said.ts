import type { AnnotatedDocument } from './annotated-document.ts'
import { checkWords } from './article.ts'
import { parseDate } from './date.ts'
import type { StatementEntry } from './format/annotation.ts'
import type { Registers } from './register.ts'

/** When it was said: as the annotation says, else when the event was at which it was said. */
export function dateSaid(
  entry: StatementEntry,
  article: AnnotatedDocument,
  path: readonly PropertyKey[],
  events: Registers['events'],
) {
  const { said } = entry
  if (said) {
    if (said.words !== undefined) checkWords(article, [...path, 'said', 'words'], said.words)
    try {
      return {
        date: parseDate(said.on),
        words: said.words,
        derivation: said.by,
      }
    } catch (error) {
      article.file.problem([...path, 'said', 'on'], (error as Error).message)
      return undefined
    }
  }
  const occasion = entry.at === undefined ? undefined : events.entries.get(entry.at)?.on
  if (!occasion) return undefined
  try {
    return {
      date: parseDate(occasion.on),
      words: undefined,
      derivation: 'FROM_EVENT' as const,
    }
  } catch {
    return undefined
  }
}
