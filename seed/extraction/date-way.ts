import type { Meaning } from './date-meaning.ts'

/** A way in which a language names days: what fits the pattern means what is read from its named groups. */
export interface DateWay {
  pattern: RegExp
  meaning(groups: Readonly<Record<string, string | undefined>>): Meaning
}

/** How a language tells when something was said. */
export interface DateLanguage {
  /** What some part of every date fits. */
  sign: RegExp
  ways: readonly DateWay[]
  /** What stands before a date and belongs to it: *am*. */
  preposition: RegExp
  /** Whether a date is in a clause of its own, which counts only where the verb of saying is in it, too. */
  isInClause(before: string, after: string): boolean
  /**
   * Whether the words of a sentence before and behind a date say that it is another one's: *seit Montag*, *vor dem Treffen am
   * Montag*.
   */
  isOfAnother(before: string, preposition: string, words: string, after: string): boolean
}

/** A way, from the source of its pattern; case counts where a noun is told by it. */
export const way = (source: string, meaning: DateWay['meaning'], flags: 'giu' | 'gu' = 'giu'): DateWay => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}.])${source}(?![\\p{L}\\p{N}])`, flags),
  meaning,
})
