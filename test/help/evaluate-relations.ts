import type { Rows } from '../../seed/rows.ts'

// How the rows of a corpus hang together, read off the rows that people wrote. What the seed derives from these
// for filters (Printing, Participation, ActorWithin, an actor's sectors) is left aside, so that it is tested too.

export type Row<Model extends keyof Rows> = Rows[Model][number]

type Day = Date | string | null | undefined

/** A day as text, which is compared as days are; null where there is none. */
export const dayOf = (day: Day): string | null => (day ? new Date(day).toISOString().slice(0, 10) : null)

/** The days between which something lies; null is an open end. */
export interface Days {
  earliest: string | null
  latest: string | null
}

/** The days of a date; undefined where there is none. */
export function daysOf(earliest: Day, latest: Day): Days | undefined {
  const days = { earliest: dayOf(earliest), latest: dayOf(latest) }
  return days.earliest === null && days.latest === null ? undefined : days
}

/** An actor as a filter looks at it: with what follows from the offices that count there. */
export interface Standing {
  actor: Row<'Actor'>
  /** The ids of itself, of everything above it in the tree, and of where it holds offices. */
  within: ReadonlySet<string>
  sectors: ReadonlySet<string>
}

export type Role = 'SPEAKER' | 'ON_BEHALF_OF' | 'TARGET' | 'ADDRESSEE'

/** Rows by the value of a column; none for a value that no row has, as null is of a key. */
function by<Item, Key extends keyof Item>(rows: readonly Item[], key: Key): (value: unknown) => readonly Item[] {
  const groups = new Map<unknown, Item[]>()
  for (const row of rows) {
    const group = groups.get(row[key])
    if (group) group.push(row)
    else groups.set(row[key], [row])
  }
  return (value) => (value === null || value === undefined ? [] : (groups.get(value) ?? []))
}

/** Remembers what was found for each item. */
function remembered<Item extends object, Result>(find: (item: Item) => Result): (item: Item) => Result {
  const known = new Map<Item, Result>()
  return (item) => {
    if (!known.has(item)) known.set(item, find(item))
    return known.get(item) as Result
  }
}

const distinct = <T>(values: readonly T[]) => [...new Set(values)]

/** What leads from one row to others. A relation to one is a list of one or none. */
export type Relations = ReturnType<typeof relationsOf>

export function relationsOf(rows: Rows) {
  const actor = by(rows.Actor, 'id')
  const article = by(rows.Article, 'id')
  const event = by(rows.Event, 'id')
  const source = by(rows.Source, 'id')
  const statement = by(rows.Statement, 'id')
  const affiliations = by(rows.Affiliation, 'actorId')
  const speakers = by(rows.Speaker, 'statementId')
  const targets = by(rows.Target, 'statementId')
  const addressees = by(rows.Addressee, 'statementId')
  const mentions = by(rows.Mention, 'statementId')

  const printedIn = ({ id }: Row<'Statement'>) =>
    distinct(mentions(id).map(({ articleId }) => articleId)).flatMap((each) => article(each))

  /** What an actor is on any of `days`; without days, at any time. */
  function standing(who: Row<'Actor'>, days?: Days): Standing {
    const held = (of: string) =>
      affiliations(of).filter(({ earliest, latest }) => {
        const [from, to] = [dayOf(earliest), dayOf(latest)]
        return !days || ((from ?? '') <= (days.latest ?? '9999-99') && (days.earliest ?? '') <= (to ?? '9999-99'))
      })
    const within = new Set([who.id])
    // A set that grows while it is read: whatever is found is looked at in its turn.
    for (const id of within)
      for (const outer of [...actor(id).map(({ parentId }) => parentId), ...held(id).map((one) => one.organizationId)])
        if (outer) within.add(outer)
    const offices = held(who.id).flatMap(({ organizationId }) => actor(organizationId))
    const sectors = new Set([who, ...offices].flatMap(({ sector }) => sector ?? []))
    return { actor: who, within, sectors }
  }

  /** The days whose offices count in a statement; where nobody knows when it was made, those of its printing. */
  const officeDays = remembered((said: Row<'Statement'>): Days | undefined => {
    const printed = printedIn(said)
      .flatMap(({ publishedEarliest, publishedLatest }) => [dayOf(publishedEarliest), dayOf(publishedLatest)])
      .flatMap((day) => day ?? [])
      .sort()
    return daysOf(said.saidEarliest, said.saidLatest) ?? daysOf(printed.at(0), printed.at(-1))
  })

  const participants = remembered((said: Row<'Statement'>): Record<Role, Standing[]> => {
    const as = (ids: readonly (string | null | undefined)[]) =>
      distinct(ids)
        .flatMap((id) => actor(id))
        .map((who) => standing(who, officeDays(said)))
    return {
      SPEAKER: as(speakers(said.id).map(({ actorId }) => actorId)),
      ON_BEHALF_OF: as(speakers(said.id).map(({ onBehalfOfId }) => onBehalfOfId)),
      TARGET: as(targets(said.id).map(({ actorId }) => actorId)),
      ADDRESSEE: as(addressees(said.id).map(({ actorId }) => actorId)),
    }
  })

  const statements = <Of extends { statementId: string }>(found: (id: unknown) => readonly Of[]) => {
    return (id: unknown) => distinct(found(id).flatMap(({ statementId }) => statement(statementId)))
  }

  const publishedBy = by(rows.Article, 'sourceId')
  const printedBy = by(rows.Mention, 'articleId')

  return {
    rows,
    actor,
    article,
    event,
    source,
    statement,
    claim: by(rows.Claim, 'id'),
    actorNames: by(rows.ActorName, 'actorId'),
    sourceNames: by(rows.SourceName, 'sourceId'),
    eventNames: by(rows.EventName, 'eventId'),
    citations: by(rows.ArticleCitation, 'articleId'),
    attendants: by(rows.EventParticipant, 'eventId'),
    subjects: by(rows.ClaimSubject, 'claimId'),
    speakers,
    targets,
    mentions,
    spans: by(rows.Span, 'mentionId'),
    chain: by(rows.Via, 'mentionId'),
    relations: by(rows.StatementRelation, 'statementId'),
    positions: by(rows.Position, 'statementId'),
    positionsOn: by(rows.Position, 'claimId'),
    publishedBy,
    printedBy,
    printedIn,
    participants,
    /** An actor with all offices that it held at any time. */
    ever: remembered((who: Row<'Actor'>) => standing(who)),
    spokenBy: statements(by(rows.Speaker, 'actorId')),
    aboutActor: statements(by(rows.Target, 'actorId')),
    aboutEvent: statements(by(rows.Target, 'eventId')),
    respondingTo: statements(by(rows.StatementRelation, 'relatedId')),
    saidAt: by(rows.Statement, 'saidAtId'),
    statementsIn: statements(printedBy),
    statementsFrom: statements((id) => publishedBy(id).flatMap((each) => printedBy(each.id))),
  }
}
