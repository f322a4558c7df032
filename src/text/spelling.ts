import { distance } from 'fastest-levenshtein'
import { fold } from '../shared/fold.ts'
import { languages, type Spellings, type Term, termsFor } from './term.ts'
import { wordsOf } from './word.ts'

/**
 * The spellings of names, from lists of names of one and the same person each: *Peskow* is found by
 * *Peskov*. Two words of two names are spellings of each other where about a third of the letters differ.
 */
export function spellingsOf(persons: Iterable<readonly string[]>): Spellings {
  const spellings = new Map<Term, Set<Term>>()
  const add = (term: Term, same: Term) => {
    const known = spellings.get(term)
    if (known) known.add(same)
    else spellings.set(term, new Set([same]))
  }
  for (const names of persons) {
    const words = [...new Set(names.flatMap((name) => wordsOf(name).map(({ text }) => text)))]
    for (const word of words)
      for (const other of words) {
        if (!areSpellings(fold(word), fold(other))) continue
        for (const language of languages)
          for (const term of termsFor(word, language).exact)
            for (const same of termsFor(other, language).exact) if (term !== same) add(term, same)
      }
  }
  return spellings
}

function areSpellings(word: string, other: string): boolean {
  const shorter = Math.min(word.length, other.length)
  return word !== other && shorter > 3 && distance(word, other) <= Math.max(1, Math.floor(shorter / 3))
}
