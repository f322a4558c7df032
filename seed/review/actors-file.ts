import { Document, type Node, type Pair } from 'yaml'
import type { ActorEntry } from '../format/actor.ts'

/** Actors of whom the register knows nothing, as entries that can be pasted into it; undefined where there are none. */
export function actorsFile(actors: ReadonlyMap<string, ActorEntry>, annotation: string): string | undefined {
  if (actors.size === 0) return undefined
  const document = new Document(Object.fromEntries([...actors].map(([slug, entry]) => [slug, entryOf(entry)])))
  document.commentBefore = [
    ' To be pasted into register/actors.yaml, each entry once it is right. Whoever is in the register already, or is twice',
    ' in here, is to be removed; the slug that stays is to be written instead into',
    ` ${annotation}.`,
    ' Slugs are for people: give them better ones, in both files. Names and descriptions are to be in English.',
  ].join('\n')
  // A document made of an object has a map of pairs, which its type does not know.
  const pairs = (document.contents as unknown as { items: Pair<Node>[] }).items
  for (const [index, { sector, kind }] of [...actors.values()].entries()) {
    const key = pairs[index]?.key
    if (!key) continue
    key.spaceBefore = index > 0
    if (kind === 'PERSON' && sector)
      key.commentBefore = ` ${sector}, by the words of the article; of a person it is told by affiliations.`
  }
  return document.toString({ lineWidth: 0 })
}

/** What the register takes: a person is of the sectors of the offices that it holds, and has none of its own. */
function entryOf(entry: ActorEntry) {
  const { kind, name, description, country, sector, words, plurality } = entry
  const names = entry.names.filter(({ text }) => text !== name)
  return {
    kind,
    name,
    description,
    country,
    sector: kind === 'PERSON' || kind === 'STATE' ? undefined : sector,
    words,
    plurality,
    names: names.length > 0 ? names : undefined,
  }
}
