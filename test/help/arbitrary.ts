import fc from 'fast-check'
import type { Rows } from '../../seed/rows.ts'
import * as enums from '../../src/database/generated/client/enums.ts'
import { cuesOf, daysAround, enumOf, names, orRarely, range, searches, someOf } from './arbitrary-value.ts'
import type { OrderKey } from './evaluate.ts'
import type { Filter } from './evaluate-tables.ts'

type FilterName = keyof ReturnType<typeof tablesOf>

/** What a filter is made of: arbitrary values by entry, and the entries that are filters themselves, by name. */
interface Table {
  values: Record<string, fc.Arbitrary<unknown>>
  filters?: Record<string, string>
  /** Whether it has `and`, `or` and `not`; it has unless told otherwise. */
  connectives?: false
}

function tablesOf(rows: Rows) {
  const slugs = (of: readonly { slug: string }[]) => someOf(of.map(({ slug }) => slug))
  const countries = (of: readonly { country?: string | null }[]) =>
    someOf([...of.flatMap(({ country }) => country ?? []), 'ZZ'])
  const day = daysAround(rows)
  const boolean = fc.boolean()
  const contents = rows.Mention.map(({ text }) => text)
  const cues = cuesOf(rows)

  return {
    StatementFilter: {
      values: {
        slug: slugs(rows.Statement),
        act: enumOf(enums.SpeechAct),
        joint: boolean,
        presentation: enumOf(enums.Presentation),
        attestation: enumOf(enums.Attestation),
        provenance: enumOf(enums.ProvenanceKind),
        method: someOf(['rules', 'model']),
        version: someOf(['1', '2']),
        confidence: fc.double({ min: 0, max: 1, noNaN: true }),
        saidOn: range(day),
        text: searches(contents),
        summary: searches(rows.Statement.map(({ summary }) => summary)),
        cue: cues,
      },
      filters: {
        speaker: 'ActorFilter',
        onBehalfOf: 'ActorFilter',
        about: 'ActorFilter',
        addressee: 'ActorFilter',
        mentioning: 'ActorFilter',
        claim: 'PositionFilter',
        event: 'EventFilter',
        saidAt: 'EventFilter',
        article: 'ArticleFilter',
        source: 'SourceFilter',
        via: 'ViaFilter',
        mention: 'MentionFilter',
        relatedTo: 'StatementFilter',
        parent: 'StatementFilter',
      },
    },
    ActorFilter: {
      values: {
        slug: slugs(rows.Actor),
        name: names(rows.ActorName),
        kind: enumOf(enums.ActorKind),
        country: countries(rows.Actor),
        sector: enumOf(enums.Sector),
        official: boolean,
        within: slugs(rows.Actor),
        named: boolean,
        extracted: boolean,
      },
      filters: { statements: 'StatementFilter', statementsAbout: 'StatementFilter' },
    },
    ArticleFilter: {
      values: {
        slug: slugs(rows.Article),
        document: someOf([...rows.Article.map(({ document }) => document), 'nowhere.txt']),
        language: someOf([...rows.Article.map(({ language }) => language), 'en']),
        publishedOn: range(day),
        text: searches(rows.Article.map(({ text }) => text)),
      },
      filters: { source: 'SourceFilter', cites: 'SourceFilter', statements: 'StatementFilter' },
    },
    SourceFilter: {
      values: {
        slug: slugs(rows.Source),
        name: names(rows.SourceName),
        kind: enumOf(enums.SourceKind),
        country: countries(rows.Source),
      },
    },
    EventFilter: {
      values: {
        slug: slugs(rows.Event),
        name: names(rows.EventName),
        type: enumOf(enums.EventType),
        status: enumOf(enums.EventStatus),
        country: countries(rows.Event),
        on: range(day),
      },
      filters: { participant: 'ActorFilter', parent: 'EventFilter' },
    },
    ClaimFilter: {
      values: { slug: slugs(rows.Claim), text: searches(rows.Claim.map(({ text }) => text)) },
      filters: { about: 'ActorFilter', event: 'EventFilter', positions: 'PositionFilter' },
    },
    PositionFilter: {
      values: { slug: slugs(rows.Claim), position: enumOf(enums.ClaimPosition) },
      filters: { claim: 'ClaimFilter', statement: 'StatementFilter' },
    },
    MentionFilter: {
      values: { presentation: enumOf(enums.Presentation), isTranslation: boolean, cue: cues, text: searches(contents) },
      filters: { article: 'ArticleFilter', source: 'SourceFilter', via: 'ViaFilter', statement: 'StatementFilter' },
    },
    ViaFilter: {
      values: { any: boolean, only: boolean, role: enumOf(enums.ViaRole) },
      filters: { source: 'SourceFilter', actor: 'ActorFilter' },
      connectives: false,
    },
  } as const satisfies Record<string, Table>
}

/** Arbitrary filters over the values of a corpus, and the entries that they have. */
interface Filters {
  /** A filter that has one or two entries on each level, of which there are two, at times three or four. */
  of(name: FilterName): fc.Arbitrary<Filter>
  entries: Record<FilterName, string[]>
}

export function filtersOf(rows: Rows): Filters {
  const tables: Record<FilterName, Table> = tablesOf(rows)
  const made = new Map<string, fc.Arbitrary<Filter>>()

  function filter(name: FilterName, depth: number): fc.Arbitrary<Filter> {
    const key = `${name} ${depth}`
    const known = made.get(key)
    if (known) return known
    const arbitrary = make(tables[name], name, depth)
    made.set(key, arbitrary)
    return arbitrary
  }

  function make({ values, filters = {}, connectives }: Table, name: FilterName, depth: number) {
    const entry = (key: string, value: fc.Arbitrary<unknown>) =>
      fc.tuple(fc.constant(key), fc.option(value, { freq: 20 }))
    const deeper = (inner: string) => filter(inner as FilterName, depth - 1)
    const kinds = [Object.entries(values).map(([key, value]) => entry(key, value))]
    if (depth > 0) {
      kinds.push(Object.entries(filters).map(([key, inner]) => entry(key, deeper(inner))))
      const several = orRarely([], fc.array(deeper(name), { minLength: 1, maxLength: 3 }))
      if (connectives !== false) kinds.push([entry('and', several), entry('or', several), entry('not', deeper(name))])
    }
    const entries = fc.oneof(...kinds.filter((kind) => kind.length > 0).map((kind) => fc.oneof(...kind)))
    return orRarely<Filter>(
      {},
      fc.uniqueArray(entries, { minLength: 1, maxLength: 2, selector: ([key]) => key }).map(Object.fromEntries),
    )
  }

  const entriesOf = ({ values, filters, connectives }: Table) => [
    ...Object.keys({ ...values, ...filters }),
    ...(connectives === false ? [] : ['and', 'or', 'not']),
  ]
  return {
    // The deeper a filter, the more often everything fits it or nothing.
    of: (name) => fc.oneof(...[1, 1, 2, 3].map((depth) => filter(name, depth))),
    entries: Object.fromEntries(
      Object.entries(tables).map(([name, table]) => [name, entriesOf(table)]),
    ) as Filters['entries'],
  }
}

/** An order by up to three of the fields; none, null and an empty one are the list's own. */
export const orders = (fields: readonly string[]): fc.Arbitrary<OrderKey[] | null | undefined> =>
  fc.option(
    fc.option(
      fc.array(
        fc.record(
          { field: fc.constantFrom(...fields), direction: fc.constantFrom('ASC', 'DESC', null) },
          { requiredKeys: ['field'] },
        ),
        { maxLength: 3 },
      ),
    ),
    { nil: undefined },
  )

export interface Page {
  first?: number | null
  last?: number
}

/** The size of a page, from the beginning or the end; 20 from the beginning where it is left out. */
export const pages: fc.Arbitrary<Page> = fc.oneof(
  fc.record({ first: fc.option(fc.integer({ min: 0, max: 100 }), { freq: 10 }) }, { requiredKeys: [] }),
  fc.record({ last: fc.integer({ min: 0, max: 100 }) }),
)
