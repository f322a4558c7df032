import type { Asked, Surveyed, Wanted } from './batch.ts'
import type { Stored } from './bookkeeping.ts'
import { Catalogue } from './catalogue.ts'
import type { Corpus } from './corpus.ts'
import { deal, parts } from './deal.ts'
import { isShared } from './extraction/statement-slug.ts'
import type { Hand } from './hand.ts'
import { importedInput, isImported } from './imported/imported.ts'
import { KeptOutlines } from './imported/kept-outlines.ts'
import { elsewhereHash, type Given } from './labour.ts'
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
  /** Imported articles that have the text of another document, and the name of that one. */
  twins: ReadonlyMap<string, string>
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

/** With what a plan is made. */
export interface Planning {
  hands: Hand[]
  stop: Stop
  /** Has imported articles in the spool, and tells with what these are read. */
  prepare: (names: readonly string[]) => Promise<Given | undefined>
}

/** Documents that are surveyed at a time. */
const batchSize = 250

/**
 * Finds out which documents have changed. A document whose bytes are what they were is not read any further; what
 * others need to know of it is known. It counts as changed where others print other things of its statements.
 */
export async function planImport(corpus: Corpus, known: Known, planning: Planning): Promise<Plan> {
  const changed = new KeptOutlines(corpus.spool)
  try {
    return await planWith(changed, corpus, known, planning)
  } finally {
    changed.close()
  }
}

/** @param changed gets the outlines of imported articles that have changed. */
async function planWith(
  changed: KeptOutlines,
  corpus: Corpus,
  { stored, outlines }: Known,
  { hands, stop, prepare }: Planning,
): Promise<Plan> {
  const imported = [...corpus.imported.keys()].sort()
  // The corpus comes first, so that what it has is its own.
  const documents = [...corpus.documents, ...imported]
  const catalogue = new Catalogue(documents)
  const inputs = new Map<number, string>()
  /** By what texts are known, and who has them; only where articles were imported does somebody need to know. */
  const texts = imported.length > 0 ? new Map<string, string>() : undefined
  const enter = (place: number, outline: Outline) => {
    catalogue.add(place, outline)
    for (const text of texts ? outline.texts : []) texts?.set(text, documents[place] as string)
  }
  const asked = documents.map((name, place): Asked => ({ place, name, input: stored.get(name)?.input }))
  await survey(asked.slice(0, corpus.documents.length), hands, stop, undefined, ({ place, input, outline }) => {
    if (input === asked[place]?.input) return
    inputs.set(place, input)
    if (outline) enter(place, outline)
    else catalogue.incomplete = true
  })
  const others = asked
    .slice(corpus.documents.length)
    .filter(({ name, input }) => importedInput(corpus.common, corpus.imported.get(name) as string) !== input)
  if (others.length > 0) {
    const given = await prepare(others.map(({ name }) => name))
    await survey(others, hands, stop, given, ({ place, input, outline }) => {
      inputs.set(place, input)
      if (outline) changed.set(place, outline)
    })
  }
  if (corpus.problems.length > 0) catalogue.incomplete = true
  const there = new Set(documents)
  const removed = [...stored.keys()].filter((name) => !there.has(name))
  if (inputs.size + removed.length === 0) return { catalogue, wanted: [], removed, twins: new Map() }

  const places = new Map(documents.map((name, place) => [name, place]))
  for await (const { name, outline } of outlines()) {
    const place = places.get(name)
    if (place !== undefined && !inputs.has(place) && !isImported(name)) enter(place, outline)
  }
  const twins = new Map<string, string>()
  const enterImported = (place: number, outline: Outline) => {
    const name = documents[place] as string
    const twin = outline.texts.flatMap((text) => texts?.get(text) ?? [])[0]
    if (twin !== undefined) {
      twins.set(name, twin)
      return
    }
    texts?.set(outline.texts[0] as string, name)
    catalogue.addImported(place, outline, isShared)
  }
  // What was there before stays, whatever comes with the same text.
  const isThere = (place: number) => stored.has(documents[place] as string)
  for (const [place, outline] of changed.inOrder(isThere)) enterImported(place, outline)
  if (imported.some((name) => stored.has(name)))
    for await (const { name, outline } of outlines()) {
      const place = places.get(name)
      if (place !== undefined && isImported(name) && !changed.has(place)) enterImported(place, outline)
    }
  for (const [place, outline] of changed.inOrder((place) => !isThere(place))) enterImported(place, outline)
  for (const name of twins.keys()) if (stored.has(name)) removed.push(name)

  const elsewhere = catalogue.elsewhere()
  const wanted = documents.flatMap((name, place): Wanted[] => {
    if (twins.has(name)) return []
    const known = stored.get(name)
    const printed = elsewhere.get(place) ?? []
    const joined = catalogue.joined(place)
    const input = inputs.get(place)
    if (input === undefined && elsewhereHash(printed, joined) === known?.elsewhere) return []
    return [{ place, name, input: input ?? known?.input ?? '', elsewhere: printed, joined, rows: known?.rows }]
  })
  return { catalogue, wanted, removed, twins }
}

/** Asks the hands what documents are like. */
export async function survey(
  asked: Asked[],
  hands: Hand[],
  stop: Stop,
  given: Given | undefined,
  take: (found: Surveyed) => void,
): Promise<void> {
  const bar = progressBar('Looking for changes', asked.length, 'articles')
  try {
    await deal(
      stop.before(parts(asked, batchSize)),
      hands,
      (hand, some) => hand.survey(some, given),
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
