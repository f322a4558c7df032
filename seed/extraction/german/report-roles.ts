import type { Clause, Parsed } from './clause.ts'
import { conjunctions } from './function-words.ts'
import { nominativeIn, type Roles, rolesAround } from './subject.ts'
import { startOf } from './verb-start.ts'

/** Where a verb that reports stands. */
interface Place {
  readonly clause: Clause
  readonly from: number
  readonly to: number
  readonly finite: number
  readonly at: number
  readonly isFinal: boolean
}

/** Who does what a verb says, be it in second place or at its clause's end. */
export function reportRoles(parsed: Parsed, place: Place): Roles {
  return place.isFinal ? rolesAtEnd(parsed, place) : rolesInSecondPlace(parsed, place)
}

function rolesInSecondPlace(parsed: Parsed, { clause, from, to, finite }: Place): Roles {
  const { items, clauses } = parsed
  const roles = rolesAround(items, from, finite, Math.min(to, items.length))
  if (conjunctions.has(items[finite - 1]?.lower ?? '') && clause.finite >= 0 && clause.finite < finite) {
    // *Er kam und sagte …*, *Das nannte er gut und sagte …*: both have one subject, and it is with the first.
    const { subject } = rolesAround(items, from, clause.finite, finite - 1)
    if (subject) return { ...roles, subject }
  }
  // *…, und warnte die Partei*: what follows the verb is its object, for the subject is the one of the clause before.
  const isJoined = finite === from + 1 && /^(?:und|sowie)$/.test(items[from]?.lower ?? '')
  if ((roles.subject && !isJoined) || finite > from + 1) return roles
  const number = clauses.findIndex((other) => other.finite >= 0 && other.opens === 'main')
  const head = clauses[number]
  if (!head || head.finite >= finite) return roles
  // *Er reiste ab und sagte …*: the subject of the first verb is that of the second.
  const { subject } = rolesAround(items, startOf(parsed, number, head.finite), head.finite, head.to)
  return subject ? { ...roles, subject } : roles
}

function rolesAtEnd({ items }: Parsed, { clause, finite, at }: Place): Roles {
  const roles = nominativeIn(items, clause.from + 1, Math.min(at, finite))
  if (clause.opens !== 'relative') return roles
  const opener = items[clause.from]?.lower ?? ''
  const isSubject =
    opener === 'der' || (/^(?:die|das|welche[rs]?)$/.test(opener) && roles.subject?.from !== clause.from + 1)
  return isSubject || !roles.subject ? { ...roles, subject: { from: clause.from, to: clause.from + 1 } } : roles
}
