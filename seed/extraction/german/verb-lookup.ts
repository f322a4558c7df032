import type { Form } from './conjugation.ts'
import { reportingVerbs, type Takes } from './reporting-verbs.ts'
import { formsOf } from './verb.ts'

export interface ReportingVerb {
  /** Without its particle. */
  readonly infinitive: string
  readonly particle?: string
  readonly takes: ReadonlySet<Takes>
  /** The prepositions of which it needs one where it narrates an act. */
  readonly governs: readonly string[]
  /** The same where it may narrate one; an empty one where an object is enough. */
  readonly narrates: readonly string[]
}

/** One way to read a word as a form of a verb that reports. */
export interface Reading {
  readonly verb: ReportingVerb
  readonly kind: Form['kind']
  readonly mood?: Form['mood']
  readonly number?: Form['number']
  /** Whether the particle is part of the word; else it stands apart. */
  readonly isJoined: boolean
}

const readings = new Map<string, Reading[]>()

const add = (word: string, reading: Reading) => {
  const list = readings.get(word)
  if (list) list.push(reading)
  else readings.set(word, [reading])
}

const verbs = new Map<string, { takes: Set<Takes>; governs: string[]; narrates: string[] }>()
for (const [takes, words] of Object.entries(reportingVerbs) as [Takes, string][])
  for (const entry of words.trim().split(/\s+/)) {
    const [word, preposition] = entry.split(':') as [string, string | undefined]
    const known = verbs.get(word) ?? { takes: new Set<Takes>(), governs: [], narrates: [] }
    known.takes.add(takes)
    if (takes === 'narrating') known.narrates.push(preposition ?? '')
    else if (preposition !== undefined) known.governs.push(preposition)
    verbs.set(word, known)
  }

for (const [written, { takes, governs, narrates }] of verbs) {
  const [first, second] = written.split('|') as [string, string | undefined]
  const infinitive = second ?? first
  const particle = second === undefined ? undefined : first
  const verb: ReportingVerb =
    particle === undefined
      ? { infinitive, takes, governs, narrates }
      : { infinitive, particle, takes, governs, narrates }
  for (const { word, kind, mood, number } of formsOf(infinitive)) {
    const reading = { verb, kind, ...(mood && { mood }), ...(number && { number }) }
    add(word, { ...reading, isJoined: particle === undefined })
    if (particle === undefined) continue
    add(particle + word, { ...reading, isJoined: true })
    if (kind === 'infinitive') add(`${particle}zu${word}`, { ...reading, kind: 'zu', isJoined: true })
  }
}

const none: readonly Reading[] = []
export const readingsOf = (word: string): readonly Reading[] => readings.get(word) ?? none
