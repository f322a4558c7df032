import type { Item } from '../item.ts'
import { wordSet } from '../word-set.ts'
import type { Clause, Parsed } from './clause.ts'
import { conjunctions, prepositions } from './function-words.ts'
import type { Reading } from './verb-lookup.ts'

const particles = wordSet(
  'ab an auf aus ein statt vor nach zu zurück teil hin los um unter fest frei her bei nieder entgegen heraus hervor',
)

/** Whether the clause ends with a particle, so that the verb is another one than it looks: *hielt ihn ab*. */
export function endsWithParticle(items: readonly Item[], { from, to, opens }: Clause, at: number): boolean {
  let last = to - 1
  while (last > at && items[last]?.kind === 'sign' && items[last]?.quoted === undefined) last--
  return (
    opens === 'main' &&
    last > at &&
    at >= from &&
    particles.has(items[last]?.lower ?? '') &&
    items[last]?.quoted === undefined
  )
}

/** The item of a separated particle: the last word of the clause, be it interrupted by an apposition. */
export function particleOf(
  { items, clauses }: Parsed,
  clause: Clause,
  number: number,
  at: number,
  { verb }: Reading,
): number {
  for (let index = number; index < Math.min(number + 4, clauses.length); index++) {
    const { from, to } = clauses[index] as Clause
    for (let other = to - 1; other > Math.max(at, from - 1); other--) {
      const item = items[other] as Item
      if (item.lower !== verb.particle || item.quoted !== undefined) continue
      const next = items[other + 1]
      const isEnd =
        !next ||
        other + 1 >= to ||
        next.kind === 'sign' ||
        conjunctions.has(next.lower) ||
        next.lower === 'dass' ||
        // *lehnte es ab zu warten*: some leave out the comma.
        (next.lower === 'zu' && prepositions.has(item.lower)) ||
        next.kind === 'quote'
      // *aus* and *mit* are prepositions too: then a noun follows.
      if (isEnd || (!prepositions.has(item.lower) && !next.isCapital)) return other
    }
    if (index > number && clause.opens === 'main' && (clauses[index] as Clause).opens === 'that') break
  }
  return -1
}
