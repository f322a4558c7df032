import type { StatementFilter } from '../../api/schema.ts'

const dayMs = 86_400_000
/** What no statement is. */
const nothing: StatementFilter = { or: [] }

/** The day that lies so many days from another; nothing where the API has no such day. */
function dayFrom(day: string, days: number): string | undefined {
  const other = new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)
  return /^\d{4}-\d{2}-\d{2}$/.test(other) && !other.startsWith('0000') ? other : undefined
}

const certainly = (saidOn: { from?: string; to?: string }): StatementFilter => ({
  saidOn: { ...saidOn, match: 'WITHIN' },
})

export const times = ['before', 'during', 'after', 'unknown'] as const
export type Time = (typeof times)[number]

/**
 * What was said before, during and after an event, each only where that is certain, and everything else: a statement
 * whose days lie partly on one side, or whose date or the event's is not known.
 */
export function apart({
  earliest,
  latest,
}: {
  earliest: string | null
  latest: string | null
}): Record<Time, StatementFilter> {
  const eve = earliest ? dayFrom(earliest, -1) : undefined
  const morrow = latest ? dayFrom(latest, 1) : undefined
  const before = eve ? certainly({ to: eve }) : nothing
  const during = earliest && latest ? certainly({ from: earliest, to: latest }) : nothing
  const after = morrow ? certainly({ from: morrow }) : nothing
  return { before, during, after, unknown: { not: { or: [before, during, after] } } }
}
