import { groupBy } from '../src/shared/group-by.ts'
import { spellingsOf } from '../src/text/spelling.ts'
import { languages, type Spellings, type Term, termFinder } from '../src/text/term.ts'
import type { RegisterRows } from './rows.ts'

/** The spellings of the persons' names. */
export function personSpellings(rows: RegisterRows): Spellings {
  const byActor = groupBy(rows.ActorName, ({ actorId }) => actorId)
  const persons = rows.Actor.filter(({ kind }) => kind === 'PERSON')
  return spellingsOf(
    persons.map(({ id }) =>
      (byActor.get(id) ?? [])
        .filter(({ kind }) => kind === 'NAME' || kind === 'TRANSLITERATION')
        .map(({ text }) => text),
    ),
  )
}

/** Gives every row of the registers that can be searched its terms. */
export function addTerms(rows: RegisterRows, spellings: Spellings): void {
  const termsOf = termFinder(spellings)
  // Names are of any language, and whoever searches writes one.
  const inEvery = (texts: string[]): Term[] => languages.flatMap((language) => termsOf(texts.join('\n'), language))
  for (const claim of rows.Claim) claim.terms = termsOf(claim.text, 'en')
  const byActor = groupBy(rows.ActorName, ({ actorId }) => actorId)
  for (const actor of rows.Actor)
    actor.terms = inEvery([
      ...(byActor.get(actor.id) ?? []).map(({ text }) => text),
      actor.description ?? '',
      actor.words ?? '',
    ])
  const byEvent = groupBy(rows.EventName, ({ eventId }) => eventId)
  for (const event of rows.Event)
    event.terms = inEvery([...(byEvent.get(event.id) ?? []).map(({ text }) => text), event.description ?? ''])
}
