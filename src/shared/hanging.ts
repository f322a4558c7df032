import { Prisma } from '../database/generated/client/client.ts'

/** How statements hang on a noun: the rows between them, or the statements' own column. */
export interface Hanging {
  noun: 'Actor' | 'Source' | 'Article' | 'Event' | 'Claim' | 'Statement'
  table: 'speaker' | 'target' | 'printing' | 'position' | 'statement_relation' | 'statement'
  /** The column with the noun's id. */
  column: string
  /** Which of the rows between count; all where it is left out. */
  only?: Prisma.Sql
}

/** The statements that hang on nouns as `s`, beside the rows `h` between: what stands behind FROM. */
export function hungRowsOf({ table, column, only }: Hanging): Prisma.Sql {
  const key = Prisma.raw(table === 'statement' ? 'h.id' : 'h.statement_id')
  return Prisma.sql`${Prisma.raw(table)} AS h JOIN statement AS s ON s.id = ${key}
    WHERE ${Prisma.raw(`h.${column}`)} IS NOT NULL AND ${only ?? Prisma.sql`TRUE`}`
}

/** Statements that hang on a noun, and what its fields about them are called. */
interface HungOn extends Hanging {
  /** Type and field that list them, where many may hang on one noun: what it comes to is kept in the table `tally`. */
  list?: string
  /** The field that counts them. */
  counts: string
  whose: string
  /** True for one of the ways of each noun: that by which it is tallied. */
  main?: true
}

/** Every way in which statements hang on a noun; an analysis is offered for each. */
export const hangings: HungOn[] = [
  {
    noun: 'Actor',
    list: 'Actor.statements',
    counts: 'statementCounts',
    main: true,
    whose: 'what this very actor said',
    table: 'speaker',
    column: 'actor_id',
  },
  {
    noun: 'Actor',
    list: 'Actor.statementsAbout',
    counts: 'statementsAboutCounts',
    whose: 'what was said about this very actor',
    table: 'target',
    column: 'actor_id',
  },
  {
    noun: 'Article',
    counts: 'statementCounts',
    main: true,
    whose: 'what it prints',
    table: 'printing',
    column: 'article_id',
  },
  {
    noun: 'Source',
    list: 'Source.statements',
    counts: 'statementCounts',
    main: true,
    whose: 'what the articles it published print',
    table: 'printing',
    column: 'source_id',
    only: Prisma.sql`h.first_of_source`,
  },
  {
    noun: 'Event',
    list: 'Event.statements',
    counts: 'statementCounts',
    main: true,
    whose: 'what was said about it',
    table: 'target',
    column: 'event_id',
  },
  {
    noun: 'Event',
    list: 'Event.statementsAt',
    counts: 'statementsAtCounts',
    whose: 'what was said at it',
    table: 'statement',
    column: 'said_at_id',
  },
  {
    noun: 'Claim',
    list: 'Claim.positions',
    counts: 'statementCounts',
    main: true,
    whose: 'what takes a position on it',
    table: 'position',
    column: 'claim_id',
  },
  {
    noun: 'Statement',
    counts: 'responseCounts',
    whose: 'what relates to it',
    table: 'statement_relation',
    column: 'related_id',
  },
]

/** The lists that are tallied, by type and field. */
export const talliedLists: ReadonlyMap<string, HungOn> = new Map(
  hangings.flatMap((hanging) => (hanging.list ? [[hanging.list, hanging]] : [])),
)
