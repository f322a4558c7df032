import { idOf } from './id.ts'
import { type RegisterFiles, resolve } from './register.ts'
import type { RegisterRows } from './rows.ts'

export function addClaims({ claims, events, actors }: RegisterFiles, rows: RegisterRows): void {
  const { file } = claims
  for (const [slug, { text, event, about }] of claims.entries) {
    if (event) resolve(events, event, file, [slug, 'event'])
    const id = idOf('Claim', slug)
    rows.Claim.push({
      id,
      slug,
      text,
      eventId: event ? idOf('Event', event) : null,
    })
    for (const [index, actor] of about.entries()) {
      resolve(actors, actor, file, [slug, 'about', index])
      if (about.indexOf(actor) < index) file.problem([slug, 'about', index], `names ${actor} twice.`)
      else rows.ClaimSubject.push({ claimId: id, actorId: idOf('Actor', actor) })
    }
  }
}
