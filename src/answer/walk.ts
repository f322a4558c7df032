import { condition, partsOf, type Where } from '../database/condition.ts'
import { Prisma } from '../database/generated/client/client.ts'
import { tableOf } from '../database/table.ts'
import type { Request } from './request.ts'

/**
 * A walk over an index in order of day, on which every statement of a filter lies: what somebody says, or what is
 * said about somebody. The planner would rather fetch all of them and sort, for it does not know how many they are.
 */
export interface Walk {
  /** The table; it has `undated`, `sort_day` and `statement_id`. */
  table: string
  /** Which of its rows under an alias. */
  where(alias: string): Prisma.Sql
  /** How many statements lie on it. */
  length: number
  /** What is still to be looked at of each statement on it. */
  rest: Where[]
  /** Whether it says all of the part of the condition that it takes from. */
  isWhole: boolean
}

type Counts = Request['participationCounts']

type Entry = [key: string, value: unknown]

/** The one value that a condition on a column allows. */
function only(value: unknown): unknown {
  if (typeof value !== 'object') return value
  const list = (value as { in?: unknown[] } | null)?.in
  return list?.length === 1 ? list[0] : undefined
}

/** The walks for a condition on statements, the shortest first; none where no part of it is one. */
export function walksOf(where: Where, counts: Counts): Walk[] {
  const all = partsOf(where)
  const walks = all.flatMap((part): Walk[] => {
    const [key, value] = part
    const some = key === 'participations' ? (value as { some?: Where }).some : undefined
    const walk = some && walkOf(partsOf(some), counts)
    if (!walk) return []
    // What the walk says of every statement on it need not be looked at again.
    const rest = walk.isWhole ? all.filter((other) => other !== part) : all
    return [{ ...walk, rest: rest.map(([name, of]) => ({ [name]: of })) }]
  })
  return walks.sort((a, b) => a.length - b.length)
}

/** Walks that are counted along together: the planner looks at every order of them. */
const togetherMost = 4

/**
 * How many statements lie on all of these walks, which say together all that a condition does; undefined where they
 * do not, or are too many. Rows of walks are narrow, and rows of one statement have the same day.
 */
export function countAlong(where: Where, walks: readonly Walk[]): Prisma.Sql | undefined {
  const [first, ...others] = walks
  if (!first || walks.length > togetherMost) return undefined
  if (walks.length < partsOf(where).length || walks.some(({ isWhole }) => !isWhole)) return undefined
  const also = others.map((walk, index) => {
    const alias = `v${index}`
    const same = ['undated', 'sort_day', 'statement_id'].map((name) => `${alias}.${name} = w.${name}`).join(' AND ')
    return Prisma.sql` AND EXISTS (SELECT FROM ${Prisma.raw(`"${walk.table}" AS ${alias}`)} WHERE ${walk.where(alias)} AND ${Prisma.raw(same)})`
  })
  const holds = also.reduce((sum, one) => Prisma.sql`${sum}${one}`, first.where('w'))
  return Prisma.sql`SELECT count(DISTINCT w.statement_id) FROM ${Prisma.raw(`"${first.table}" AS w`)} WHERE ${holds}`
}

/** In how many statements somebody takes part whom most speakers speak about, or who speaks about most. */
const commonFrom = 1_000

/**
 * Whether it can be expected of rows that they fit a condition, as that an actor speaks about China: then each is looked
 * at until enough were found, for all statements about China are very many.
 */
export function isCommon(where: Where, counts: Counts): boolean {
  for (const [, value] of partsOf(where)) {
    const some = (value as { some?: Where } | null)?.some
    const [part, ...others] = some?.['statement'] ? partsOf(some['statement'] as Where) : []
    if (part?.[0] !== 'participations' || others.length > 0 || Object.keys(some ?? {}).length > 1) continue
    const taking = (part[1] as { some?: Where }).some
    const walk = taking && walkOf(partsOf(taking), counts)
    if (walk?.isWhole) return walk.length >= commonFrom
  }
  return false
}

function walkOf(conditions: Entry[], counts: Counts): Omit<Walk, 'rest'> | undefined {
  const { role, actor, within, official } = Object.fromEntries(conditions) as Record<string, Where | undefined>
  if (typeof role !== 'string') return undefined
  const isWhole = (...names: string[]) => conditions.every(([name]) => name === 'role' || names.includes(name))
  const slugged = (slug: unknown) => Prisma.sql`(SELECT id FROM actor WHERE slug = ${slug})`
  const along = (table: 'Participation' | 'ParticipationWithin', where: (alias: string) => Prisma.Sql) => ({
    table: tableOf(table).name,
    where: (alias: string) => Prisma.sql`${condition(table, { role }, alias)} AND ${where(alias)}`,
  })
  const itself = only(actor?.['slug'])
  const above = only((within?.['some'] as { within?: Where } | undefined)?.within?.['slug'])
  if (typeof itself === 'string' || typeof above === 'string') {
    const id = slugged(itself ?? above)
    return {
      ...(itself === undefined
        ? along('ParticipationWithin', (alias) => Prisma.sql`${Prisma.raw(alias)}.within_id = ${id}`)
        : along('Participation', (alias) => Prisma.sql`${Prisma.raw(alias)}.actor_id = ${id}`)),
      // Of an actor itself no more than of all that is within it, and mostly as many.
      length: counts.of(role, `within ${itself ?? above}`),
      isWhole: isWhole(itself === undefined ? 'within' : 'actor'),
    }
  }
  const country = conditions.map(([name, value]) => (name === 'country' ? only(value) : undefined)).find(Boolean)
  const known = {
    ...(country === undefined ? {} : { country }),
    ...(typeof official === 'boolean' ? { official } : {}),
  }
  if (Object.keys(known).length === 0) return undefined
  return {
    ...along('Participation', (alias) => condition('Participation', known, alias)),
    length: counts.of(role, Object.values(known).join(' ')),
    isWhole: isWhole(...Object.keys(known)),
  }
}
