import type { StatementFilter } from '../api/schema.ts'
import { articleTitle } from '../parts/names.tsx'
import { type FieldName, type Names, nameKey, nouns, valueName } from './choice.ts'
import { filterOf } from './filter.ts'
import type { FacetQuery, FacetsQuery, FacetsQueryVariables } from './operations.ts'
import type { Selection } from './selection.ts'

/** The filters that are chosen from a list. */
const facetNames = [
  'speaker',
  'country',
  'sector',
  'official',
  'about',
  'aboutCountry',
  'act',
  'presentation',
  'position',
  'source',
  'provenance',
] as const
export type FacetName = (typeof facetNames)[number]

/** One value of a facet, and how many statements it would show. */
export interface FacetValue {
  value: string
  name: string
  statements: number
}

/** All statements that the other filters leave. */
export const withoutField = (selection: Selection, field: FieldName): StatementFilter | undefined =>
  filterOf({ ...selection, [field]: undefined })

/** What of the API's nouns by slug is chosen, with nothing where none is: an empty list fits nothing. */
const slugs = (...lists: (string[] | undefined)[]) => ({ slug: lists.flatMap((list) => list ?? []) })

/** The variables of the operation that counts a selection's facets. */
export function facetVariables(selection: Selection): FacetsQueryVariables {
  const filters: [string, StatementFilter | undefined][] = [
    ...facetNames
      .filter((name) => name !== 'official' && name !== 'provenance')
      .map((name): [string, StatementFilter | undefined] => [name, withoutField(selection, name)]),
    ['official', filterOf({ ...selection, official: true })],
    ['annotated', filterOf({ ...selection, provenance: ['ANNOTATED'] })],
    ['extracted', filterOf({ ...selection, provenance: ['EXTRACTED'] })],
  ]
  const chosen = Object.keys(nouns).some((field) => selection[field as FieldName] !== undefined)
  return {
    ...Object.fromEntries(filters.filter(([, filter]) => filter !== undefined)),
    // Of a claim that is chosen the positions on that one count, as in the list.
    positionBy: selection.claim ? ['CLAIM', 'POSITION'] : ['POSITION'],
    chosen,
    ...(chosen && {
      actors: slugs(selection.speaker, selection.about),
      sources: slugs(selection.source),
      claims: slugs(selection.claim),
      events: slugs(selection.event),
      articles: slugs(selection.article),
    }),
  }
}

/** What is called how, of all that an answer names. */
export function namesOf(data: FacetsQuery): Names {
  const { speaker, about, source, actors, sources, claims, events, articles } = data
  const named = <T extends { slug: string }>(
    noun: (typeof nouns)[keyof typeof nouns],
    items: (T | null)[],
    name: (item: T) => string,
  ) => items.flatMap((item): [string, string][] => (item ? [[nameKey(noun, item.slug), name(item)]] : []))
  const ownName = ({ name }: { name: string }) => name
  return new Map([
    ...named(
      'actor',
      [...speaker.map((group) => group.speaker), ...about.map(({ target }) => target), ...(actors?.nodes ?? [])],
      ownName,
    ),
    ...named('source', [...source.map((group) => group.source), ...(sources?.nodes ?? [])], ownName),
    ...named('claim', claims?.nodes ?? [], ({ text }) => text),
    ...named('event', events?.nodes ?? [], ownName),
    ...named('article', articles?.nodes ?? [], articleTitle),
  ])
}

type Group = { statements: number; key: string | null | undefined; name?: string | undefined }

/** The groups that have a key, as values; those without any cannot be asked for. */
const valuesOf = (field: FacetName, groups: Group[]): FacetValue[] =>
  groups.flatMap(({ statements, key, name }) =>
    key == null || statements === 0 ? [] : [{ value: key, statements, name: name ?? valueName(field, key, new Map()) }],
  )

/** How many statements there are of each position; on the claims that are chosen, where any are. */
function positionGroups({ position }: FacetsQuery, claims: string[] | undefined): Group[] {
  const counts = new Map<string, number>()
  for (const group of position) {
    if (!group.position || (claims && !claims.includes(group.claim?.slug ?? ''))) continue
    counts.set(group.position, (counts.get(group.position) ?? 0) + group.statements)
  }
  return [...counts].map(([key, statements]) => ({ key, statements }))
}

/** The values of every facet, the most frequent first. */
export function facetValues(data: FacetsQuery, selection: Selection): Record<FacetName, FacetValue[]> {
  const only = (groups: { statements: number }[], key: string): Group => ({
    key,
    statements: groups[0]?.statements ?? 0,
  })
  const groups: Record<FacetName, Group[]> = {
    speaker: data.speaker.map(({ statements, speaker }) => ({ statements, key: speaker?.slug, name: speaker?.name })),
    country: data.country.map(({ statements, speakerCountry: key }) => ({ statements, key })),
    sector: data.sector.map(({ statements, speakerSector: key }) => ({ statements, key })),
    official: [only(data.official, 'true')],
    about: data.about.map(({ statements, target }) => ({ statements, key: target?.slug, name: target?.name })),
    aboutCountry: data.aboutCountry.map(({ statements, targetCountry: key }) => ({ statements, key })),
    act: data.act.map(({ statements, act: key }) => ({ statements, key })),
    presentation: data.presentation.map(({ statements, presentation: key }) => ({ statements, key })),
    position: positionGroups(data, selection.claim),
    source: data.source.map(({ statements, source }) => ({ statements, key: source?.slug, name: source?.name })),
    provenance: [only(data.annotated, 'ANNOTATED'), only(data.extracted, 'EXTRACTED')],
  }
  return Object.fromEntries(facetNames.map((name) => [name, valuesOf(name, groups[name])])) as Record<
    FacetName,
    FacetValue[]
  >
}

/** The facets of which there may be more values than an answer has, and what they are grouped by. */
export const longFacets = { speaker: 'SPEAKER', about: 'TARGET', source: 'SOURCE' } as const
export const longFirst = 100

/** All values of a long facet. */
export const moreValues = (field: keyof typeof longFacets, { statementCounts }: FacetQuery): FacetValue[] =>
  valuesOf(
    field,
    statementCounts.map(({ statements, speaker, target, source }) => {
      const { slug: key, name } = { speaker, about: target, source }[field] ?? {}
      return { statements, key, name }
    }),
  )
