import { fold } from '../src/shared/fold.ts'
import { type ImpreciseDate, parseDate } from './date.ts'
import type { ActorEntry } from './format/actor.ts'
import { idOf } from './id.ts'
import { type RegisterFiles, refuseCycles, resolve } from './register.ts'
import type { RegisterRows } from './rows.ts'
import type { Standings } from './standing.ts'

export function addActors({ actors, events }: RegisterFiles, rows: RegisterRows, standings: Standings): void {
  const { file } = actors
  refuseCycles(actors.entries, 'actor', file)
  for (const [slug, entry] of actors.entries) {
    if (events.entries.has(slug)) file.problem([slug], 'an event has the same slug, and `about` names either.')
    if (entry.parent) resolve(actors, entry.parent, file, [slug, 'parent'])
    const id = addActor(slug, entry, standings, null, rows)

    for (const [ordinal, { with: organization, role, from, to }] of entry.affiliations.entries()) {
      const path = [slug, 'affiliations', ordinal]
      resolve(actors, organization, file, [...path, 'with'])
      if (organization === slug) file.problem([...path, 'with'], 'nobody is affiliated to itself.')
      const date = (key: 'from' | 'to', text: string | undefined): ImpreciseDate | undefined => {
        if (text === undefined) return undefined
        try {
          return parseDate(text)
        } catch (error) {
          file.problem([...path, key], (error as Error).message)
          return undefined
        }
      }
      const [first, last] = [date('from', from), date('to', to)]
      if (first?.earliest && last?.latest && last.latest < first.earliest)
        file.problem([...path, 'to'], `the affiliation ends on ${to} before it begins on ${from}.`)
      rows.Affiliation.push({
        actorId: id,
        ordinal,
        organizationId: idOf('Actor', organization),
        role,
        fromEdtf: from ?? null,
        toEdtf: to ?? null,
        earliest: first?.earliest ?? null,
        latest: last?.latest ?? null,
      })
    }
  }
}

/** Adds an actor with its names, and what it is within. @param articleId the imported article of which alone it is known. */
export function addActor(
  slug: string,
  entry: Omit<ActorEntry, 'affiliations'>,
  standings: Standings,
  articleId: string | null,
  rows: Pick<RegisterRows, 'Actor' | 'ActorName' | 'ActorWithin'>,
): string {
  const id = idOf('Actor', slug)
  const ever = standings.of(slug, undefined)
  rows.Actor.push({
    id,
    slug,
    kind: entry.kind,
    name: entry.name,
    description: entry.description ?? null,
    country: entry.country ?? null,
    sector: entry.sector ?? null,
    wikidata: entry.wikidata ?? null,
    words: entry.words ?? null,
    plurality: entry.plurality ?? null,
    parentId: entry.parent ? idOf('Actor', entry.parent) : null,
    sectors: ever.sectors,
    official: ever.official,
    articleId,
  })
  for (const within of ever.within) rows.ActorWithin.push({ actorId: id, withinId: idOf('Actor', within) })

  const names = [{ text: entry.name, language: undefined, kind: undefined }, ...entry.names]
  for (const [index, { text, language, kind }] of names.entries()) {
    if (names.findIndex((other) => other.text === text) < index) continue
    rows.ActorName.push({
      actorId: id,
      text,
      language: language ?? null,
      kind: kind ?? 'NAME',
      key: fold(text),
    })
  }
  return id
}
