import type { Rows } from '../../seed/rows.ts'
import { daysOf, type Row, relationsOf } from './evaluate-relations.ts'
import { type Filter, type Fits, type Subjects, tablesOf } from './evaluate-tables.ts'

// What the API should answer, found the plain way: every row is looked at, and the SDL's sentences are read as
// they stand. Nothing here knows how the API filters and orders.

/** The nouns whose lists are filtered and ordered, each with what its filter looks at. */
export interface Nouns {
  Statement: Row<'Statement'>
  Actor: Row<'Actor'>
  Article: Row<'Article'>
  Source: Row<'Source'>
  Event: Row<'Event'>
  Claim: Row<'Claim'>
  Position: Row<'Position'>
  Mention: Row<'Mention'>
}
export type Noun = keyof Nouns

export interface OrderKey {
  field: string
  direction?: 'ASC' | 'DESC' | null
}

/** What a row is ordered by; null comes last whichever way. */
type Key<Item> = (item: Item) => string | number | null

/** A corpus in memory that answers as the API should. */
export function evaluator(rows: Rows) {
  const of = relationsOf(rows)
  const answers = new WeakMap<Filter, Map<unknown, boolean>>()

  /** Remembers: a filter within a filter is asked of the same row over and over. */
  const fits: Fits = (name, subject, filter) => {
    const known = answers.get(filter) ?? new Map<unknown, boolean>()
    answers.set(filter, known)
    const answer = known.get(subject) ?? holds(name, subject, filter)
    known.set(subject, answer)
    return answer
  }
  const tables = tablesOf(of, fits)

  function holds<Name extends keyof Subjects>(name: Name, subject: Subjects[Name], filter: Filter): boolean {
    return Object.entries(filter).every(([key, value]) => {
      if (value === null || value === undefined) return true
      if (key === 'and') return (value as Filter[]).every((one) => fits(name, subject, one))
      if (key === 'or') return (value as Filter[]).some((one) => fits(name, subject, one))
      if (key === 'not') return !fits(name, subject, value as Filter)
      const test = tables[name][key]
      if (!test)
        throw new Error(`The evaluation of ${name} does not know ${key}; test/help/evaluate-tables.ts lacks it.`)
      return test(subject, value as never)
    })
  }

  const filtered: { [Of in Noun]: (item: Nouns[Of], filter: Filter) => boolean } = {
    Statement: (item, filter) => fits('StatementFilter', item, filter),
    // On its own, an actor has every office that it ever held.
    Actor: (item, filter) => fits('ActorFilter', of.ever(item), filter),
    Article: (item, filter) => fits('ArticleFilter', item, filter),
    Source: (item, filter) => fits('SourceFilter', item, filter),
    Event: (item, filter) => fits('EventFilter', item, filter),
    Claim: (item, filter) => fits('ClaimFilter', item, filter),
    Position: (item, filter) => fits('PositionFilter', item, filter),
    Mention: (item, filter) => fits('MentionFilter', item, filter),
  }

  const said: Key<Row<'Statement'>> = ({ saidEarliest, saidLatest }) => firstDay(saidEarliest, saidLatest)
  const keys: { [Of in Noun]: Record<string, Key<Nouns[Of]>> } = {
    Statement: { SAID_ON: said, SLUG: ({ slug }) => slug },
    Actor: { NAME: ({ name }) => name, SLUG: ({ slug }) => slug },
    Article: {
      PUBLISHED_ON: ({ publishedEarliest, publishedLatest }) => firstDay(publishedEarliest, publishedLatest),
      SLUG: ({ slug }) => slug,
      DOCUMENT: ({ document }) => document,
    },
    Source: { NAME: ({ name }) => name, SLUG: ({ slug }) => slug },
    Event: {
      ON: ({ onEarliest, onLatest }) => firstDay(onEarliest, onLatest),
      NAME: ({ name }) => name,
      SLUG: ({ slug }) => slug,
    },
    Claim: { SLUG: ({ slug }) => slug },
    Position: { SAID_ON: ({ statementId }) => of.statement(statementId).map(said)[0] ?? null },
    Mention: { START: ({ start }) => start },
  }

  return {
    of,
    /** What a noun's list can be ordered by. */
    fields: (noun: Noun) => Object.keys(keys[noun]),
    /** Those of `items` that fit a filter, in an order; what is equal in all keys goes by id, in the last key's way. */
    list<Of extends Noun>(
      noun: Of,
      items: readonly Nouns[Of][],
      filter: Filter | null | undefined,
      orderBy: readonly OrderKey[],
    ): Nouns[Of][] {
      const id: Key<Nouns[Of]> = (item) => ('id' in item ? item.id : item.statementId)
      const order = [
        ...orderBy.map(({ field, direction }) => ({ key: keys[noun][field] as Key<Nouns[Of]>, direction })),
        { key: id, direction: orderBy.at(-1)?.direction },
      ]
      return items
        .filter((item) => filtered[noun](item, filter ?? {}))
        .sort((a, b) => {
          for (const { key, direction } of order) {
            const sign = compare(key(a), key(b), direction === 'DESC')
            if (sign !== 0) return sign
          }
          return 0
        })
    },
  }
}

/** A date is ordered by its first possible day; where its beginning is open, by its end. */
function firstDay(...ends: Parameters<typeof daysOf>): string | null {
  const days = daysOf(...ends)
  return days?.earliest ?? days?.latest ?? null
}

function compare(a: string | number | null, b: string | number | null, descending: boolean): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b === descending ? 1 : -1
}
