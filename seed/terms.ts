import { groupBy } from '../src/shared/group-by.ts'
import { spellingsOf } from '../src/text/spelling.ts'
import { languages, type Term, termsOf } from '../src/text/term.ts'
import type { Rows } from './rows.ts'

/** Gives every row that can be searched its terms. Comes last: the spellings of names come from the actors. */
export function addTerms(rows: Rows): void {
  const byActor = groupBy(rows.ActorName, ({ actorId }) => actorId)
  const persons = rows.Actor.filter(({ kind }) => kind === 'PERSON')
  const spellings = spellingsOf(
    persons.map(({ id }) =>
      (byActor.get(id) ?? [])
        .filter(({ kind }) => kind === 'NAME' || kind === 'TRANSLITERATION')
        .map(({ text }) => text),
    ),
  )
  const inEvery = (texts: string[]): Term[] =>
    languages.flatMap((language) => termsOf(texts.join('\n'), language, spellings))

  for (const article of rows.Article)
    article.terms = termsOf(`${article.title ?? ''}\n${article.text}`, article.language, spellings)
  for (const mention of rows.Mention) mention.terms = termsOf(mention.text, mention.language, spellings)
  for (const statement of rows.Statement) statement.terms = termsOf(statement.summary, 'en', spellings)
  for (const claim of rows.Claim) claim.terms = termsOf(claim.text, 'en', spellings)
  // Names are of any language, and whoever searches writes one.
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
