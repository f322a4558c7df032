import { wordSet } from '../word-set.ts'
import { formsOf } from './conjugation.ts'
import { reportingVerbs, type Takes } from './reporting-verbs.ts'

/** A verb that reports. */
export interface ReportingVerb {
  readonly base: string
  /** The words behind it that belong to it: *out* of *point out*. */
  readonly particles: readonly string[]
  readonly takes: ReadonlySet<Takes>
  /** Prepositions that can follow, and are the verb's. */
  readonly governs: readonly string[]
  /** Those of which one has to follow, where it narrates an act or gives a name. */
  readonly needs: readonly string[]
}

/** What a word can be. */
export interface Reading {
  readonly verb: ReportingVerb
  readonly kind: 'base' | 'third' | 'past' | 'participle' | 'ing'
}

interface Entry {
  readonly base: string
  readonly particles: string[]
  readonly takes: Set<Takes>
  readonly governs: string[]
  isBare: boolean
}

const entries = new Map<string, Entry>()
for (const [takes, list] of Object.entries(reportingVerbs))
  for (const word of wordSet(list)) {
    const [name = '', preposition] = word.split(':')
    const [base = '', ...particles] = name.split('_')
    const entry = entries.get(name) ?? { base, particles, takes: new Set(), governs: [], isBare: false }
    entry.takes.add(takes as Takes)
    if (preposition) entry.governs.push(preposition)
    else if (takes === 'acting' || takes === 'naming') entry.isBare = true
    entries.set(name, entry)
  }

const readings = new Map<string, Reading[]>()
// A verb with a word of its own behind it comes before the plain one.
for (const entry of [...entries.values()].sort((a, b) => b.particles.length - a.particles.length)) {
  const verb = { ...entry, needs: entry.isBare ? [] : entry.governs }
  for (const { word, kind } of formsOf(entry.base)) readings.set(word, [...(readings.get(word) ?? []), { verb, kind }])
}

const none: readonly Reading[] = []

export const readingsOf = (lower: string): readonly Reading[] => readings.get(lower) ?? none
