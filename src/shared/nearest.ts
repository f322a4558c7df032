import { distance } from 'fastest-levenshtein'

/** Up to three of `candidates` that a typing mistake could have turned into `given`, nearest first. */
export function nearest(given: string, candidates: Iterable<string>): string[] {
  const allowed = Math.max(2, Math.floor(given.length / 2))
  return [...candidates]
    .map((candidate) => ({ candidate, edits: edits(given, candidate, allowed) }))
    .filter(({ edits }) => edits <= allowed)
    .sort((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}

/** Whoever writes a part of a slug means the whole: `sullivan` is one step from `jake-sullivan`. */
function edits(given: string, candidate: string, allowed: number): number {
  const whole = within(allowed, given, candidate)
  if (given.includes('-')) return whole
  const few = Math.max(1, given.length / 3) - 1
  return Math.min(whole, ...candidate.split('-').map((part) => within(few, given, part) + 1))
}

/** How many edits lead from one to the other; infinitely many where it takes more than `most`. */
function within(most: number, given: string, candidate: string): number {
  // The lengths tell the least that it takes, and the letters of a long name need not be looked at.
  if (Math.abs(given.length - candidate.length) > most) return Number.POSITIVE_INFINITY
  const edits = distance(given, candidate)
  return edits <= most ? edits : Number.POSITIVE_INFINITY
}

/** The same as the end of a message; empty where nothing is near. */
export function didYouMean(given: string, candidates: Iterable<string>): string {
  const quoted = nearest(given, candidates).map((candidate) => JSON.stringify(candidate))
  if (quoted.length === 0) return ''
  return ` Did you mean ${[quoted.slice(0, -1).join(', '), quoted.at(-1)].filter(Boolean).join(' or ')}?`
}
