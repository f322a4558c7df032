import { ParticipationRole } from '../src/database/generated/client/enums.ts'
import type { Days } from '../src/shared/days.ts'
import type { Derivation } from './derivation.ts'
import type { DocumentRows } from './rows.ts'

const roles = Object.values(ParticipationRole)

/** Derives the rows that filters start at: who takes part in a statement, as what he or she was then. */
export function addParticipations(
  statementId: string,
  participants: Record<ParticipationRole, string[]>,
  days: Days | undefined,
  order: { undated: boolean; sortDay: Date },
  { registers, standings, idOfEntry }: Derivation,
  rows: DocumentRows,
): void {
  for (const role of roles)
    for (const slug of new Set(participants[role])) {
      const actor = registers.actors.entries.get(slug)
      if (!actor) continue
      const { within, sectors, official } = standings.of(slug, days)
      const actorId = idOfEntry('Actor', slug)
      rows.Participation.push({
        statementId,
        role,
        actorId,
        country: actor.country ?? null,
        sectors,
        official,
        named: actor.kind !== 'UNNAMED',
        kind: actor.kind,
        undated: order.undated,
        sortDay: order.sortDay,
      })
      for (const outer of within)
        rows.ParticipationWithin.push({
          statementId,
          role,
          actorId,
          withinId: idOfEntry('Actor', outer),
          undated: order.undated,
          sortDay: order.sortDay,
        })
    }
}
