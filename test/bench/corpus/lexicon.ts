import { type Random, type Skewed, zipf } from './random.ts'
import { adjectives, circumstances, feminines, modifiers, plurals, verbs, type Word } from './vocabulary.ts'

/** The words of one article: a text comes back to the few things that it is about. */
export interface Lexicon {
  plurals: Skewed<Word>
  feminines: Skewed<Word>
  modifiers: Skewed<Word>
  verbs: Skewed<Word>
  adjectives: Skewed<Word>
  circumstances: Skewed<Word>
}

// How many words of each kind an article has. With all of them in every article any search would find everything.
const all: [kind: keyof Lexicon, words: Skewed<Word>, many: number][] = [
  ['plurals', zipf(plurals, 0.5), 8],
  ['feminines', zipf(feminines, 0.5), 5],
  ['modifiers', zipf(modifiers, 0.5), 8],
  ['verbs', zipf(verbs, 0.5), 9],
  ['adjectives', zipf(adjectives, 0.5), 8],
  ['circumstances', zipf(circumstances, 0.5), 6],
]

export function drawLexicon(random: Random): Lexicon {
  const drawn = all.map(([kind, words, many]) => {
    const some = new Set<Word>()
    while (some.size < many) some.add(words.pick(random))
    return [kind, zipf([...some], 0.5)]
  })
  return Object.fromEntries(drawn)
}
