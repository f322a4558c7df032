import { ParticipationRole } from '../src/database/generated/client/enums.ts'
import type { Days } from '../src/shared/days.ts'
import type { Corpus } from './corpus.ts'
import { idOf, type Rows } from './rows.ts'
import type { Standings } from './standing.ts'

/** Derives the rows that filters start at: who takes part in a statement, as what he or she was then. */
export function addParticipations(
  statementId: string,
  participants: Record<ParticipationRole, string[]>,
  days: Days | undefined,
  order: { undated: boolean; sortDay: Date },
  actors: Corpus['actors'],
  rows: Rows,
  standings: Standings,
): void {
  for (const role of Object.values(ParticipationRole))
    for (const slug of new Set(participants[role])) {
      const actor = actors.entries.get(slug)
      if (!actor) continue
      const { within, sectors, official } = standings.of(slug, days)
      const key = { statementId, role, actorId: idOf('Actor', slug) }
      rows.Participation.push({
        ...key,
        country: actor.country ?? null,
        sectors,
        official,
        named: actor.kind !== 'UNNAMED',
        kind: actor.kind,
        ...order,
      })
      for (const outer of within)
        rows.ParticipationWithin.push({
          ...key,
          withinId: idOf('Actor', outer),
          ...order,
        })
    }
}
