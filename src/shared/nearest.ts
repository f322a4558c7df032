import { distance } from 'fastest-levenshtein'

/** Up to three of `candidates` that a typing mistake could have turned into `given`, nearest first. */
export function nearest(given: string, candidates: Iterable<string>): string[] {
  const allowed = Math.max(2, Math.floor(given.length / 2))
  return [...candidates]
    .map((candidate) => ({ candidate, edits: edits(given, candidate) }))
    .filter(({ edits }) => edits <= allowed)
    .sort((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}

/** Whoever writes a part of a slug means the whole: `sullivan` is one step from `jake-sullivan`. */
function edits(given: string, candidate: string): number {
  const parts = candidate.split('-').map((part) => distance(given, part) + 1)
  return Math.min(distance(given, candidate), ...parts.filter((edits) => edits <= Math.max(1, given.length / 3)))
}

/** The same as the end of a message; empty where nothing is near. */
export function didYouMean(given: string, candidates: Iterable<string>): string {
  const quoted = nearest(given, candidates).map((candidate) => JSON.stringify(candidate))
  if (quoted.length === 0) return ''
  return ` Did you mean ${[quoted.slice(0, -1).join(', '), quoted.at(-1)].filter(Boolean).join(' or ')}?`
}
