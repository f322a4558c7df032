import { type Random, shares } from './random.ts'
import type { StatementEntry, Surroundings } from './statement.ts'

const counts = shares([
  [0, 46],
  [1, 38],
  [2, 12],
  [3, 4],
])
const kinds = shares([
  ['ELABORATES', 48],
  ['RESPONDS_TO', 24],
  ['REPEATS', 12],
  ['DENIES', 8],
  ['CONFIRMS', 6],
  ['CONTRADICTS', 2],
])

/** What a statement answers, repeats or denies: mostly of the same article, else of the last days. */
export function drawRelations(
  random: Random,
  { here, lately }: Surroundings,
): NonNullable<StatementEntry['relations']> {
  const related = new Set<string>()
  for (let wanted = counts.pick(random); wanted > 0; wanted--) {
    const list = random.chance(0.7) ? here : lately
    if (list.length > 0) related.add(random.pick(list).entry.slug)
  }
  return [...related].map((to) => ({ kind: kinds.pick(random), to, basis: random.chance(0.42) ? 'IN_TEXT' : 'CODED' }))
}
