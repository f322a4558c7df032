import type { Asked, Surveyed, Wanted } from './batch.ts'
import type { Stored } from './bookkeeping.ts'
import { Catalogue } from './catalogue.ts'
import type { Corpus } from './corpus.ts'
import { deal, parts } from './deal.ts'
import type { Hand } from './hand.ts'
import { elsewhereHash } from './labour.ts'
import type { Outline } from './outline.ts'
import { progressBar } from './progress-bar.ts'
import type { Stop } from './stop.ts'

/** What is to be done to bring a database to what a corpus says. */
export interface Plan {
  catalogue: Catalogue
  /** The documents whose rows are to be derived. */
  wanted: Wanted[]
  /** The names of documents that the database has and the corpus does not. */
  removed: string[]
}

/** What a database has: its documents by name, and their outlines. */
export interface Known {
  stored: ReadonlyMap<string, Stored>
  outlines: () => AsyncIterable<{ name: string; outline: Outline }>
}

/** What a database has of which nothing is known, and what none has. */
export const nothingKnown: Known = {
  stored: new Map(),
  async *outlines() {},
}

/** Documents that are surveyed at a time. */
const batchSize = 250

/**
 * Finds out which documents have changed. A document whose bytes are what they were is not read any further; what
 * others need to know of it is known. It counts as changed where others print other things of its statements.
 */
export async function planImport(
  corpus: Corpus,
  { stored, outlines }: Known,
  hands: Hand[],
  stop: Stop,
): Promise<Plan> {
  const { documents } = corpus
  const catalogue = new Catalogue(documents)
  const inputs = new Map<number, string>()
  const asked = documents.map((name, place): Asked => ({ place, name, input: stored.get(name)?.input }))
  await survey(asked, hands, stop, ({ place, input, outline }) => {
    if (input === asked[place]?.input) return
    inputs.set(place, input)
    if (outline) catalogue.add(place, outline)
    else catalogue.incomplete = true
  })
  if (corpus.problems.length > 0) catalogue.incomplete = true
  const there = new Set(documents)
  const removed = [...stored.keys()].filter((name) => !there.has(name))
  if (inputs.size + removed.length === 0) return { catalogue, wanted: [], removed }

  const places = new Map(documents.map((name, place) => [name, place]))
  for await (const { name, outline } of outlines()) {
    const place = places.get(name)
    if (place !== undefined && !inputs.has(place)) catalogue.add(place, outline)
  }
  const elsewhere = catalogue.elsewhere()
  const wanted = documents.flatMap((name, place): Wanted[] => {
    const known = stored.get(name)
    const printed = elsewhere.get(place) ?? []
    const input = inputs.get(place)
    if (input === undefined && elsewhereHash(printed) === known?.elsewhere) return []
    return [{ place, name, input: input ?? known?.input ?? '', elsewhere: printed, rows: known?.rows }]
  })
  return { catalogue, wanted, removed }
}

/** Asks the hands what documents are like. */
export async function survey(
  asked: Asked[],
  hands: Hand[],
  stop: Stop,
  take: (found: Surveyed) => void,
): Promise<void> {
  const bar = progressBar('Looking for changes', asked.length, 'articles')
  try {
    await deal(
      stop.before(parts(asked, batchSize)),
      hands,
      (hand, some) => hand.survey(some),
      (found) => {
        found.forEach(take)
        bar.advance(found.length)
      },
    )
  } finally {
    bar.end()
  }
  stop.check()
}
