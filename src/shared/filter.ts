import type { InputFieldRef } from '@pothos/core'
import { builder } from '../builder.ts'
import { tableOf } from '../database/table.ts'
import { BadUserInput } from '../error.ts'
import { enumType } from './enum.ts'

// biome-ignore lint/suspicious/noExplicitAny: an input's shape is checked where its entries are written.
type Any = any

/** The filters, by name. A room refers to another room's filter by this name. */
const refs = {
  ActorFilter: builder.inputRef<Any>('ActorFilter'),
  ArticleFilter: builder.inputRef<Any>('ArticleFilter'),
  ClaimFilter: builder.inputRef<Any>('ClaimFilter'),
  EventFilter: builder.inputRef<Any>('EventFilter'),
  PositionFilter: builder.inputRef<Any>('PositionFilter'),
  MentionFilter: builder.inputRef<Any>('MentionFilter'),
  SourceFilter: builder.inputRef<Any>('SourceFilter'),
  StatementFilter: builder.inputRef<Any>('StatementFilter'),
}
export type FilterName = keyof typeof refs

/** The models whose slugs a filter can name. */
export type Noun = 'Source' | 'Article' | 'Actor' | 'Statement' | 'Event' | 'Claim'

type FilterField = Parameters<Parameters<typeof builder.inputType>[1]['fields'] & {}>[0]

/** What a text must look like, and that in words. */
export interface Expected {
  pattern: RegExp
  what: string
}

export const countryCode: Expected = {
  pattern: /^[A-Z]{2}$/,
  what: 'a country code of two capitals (ISO 3166-1 alpha-2), such as US',
}

/** One entry of a filter: its type and what it means. Its conditions stand with the filter's targets. */
interface FilterEntry {
  description: string
  /** A scalar, an enum or a list of them, or another filter by name. */
  type: FilterName | 'Boolean' | 'Float' | 'String' | [string] | Parameters<FilterField['field']>[0]['type']
  /** What a value must look like. */
  expected?: Expected
  /** The least and the largest number that a value can be. */
  within?: readonly [least: number, most: number]
  /** The noun whose slugs the values are. Those that do not exist are refused before anything runs. */
  reference?: Noun
  /** True where the value is searched by; one that cannot be is refused before anything runs. */
  search?: true
}

/** A filter's condition on a model: the table of its entries, compiled with `and`, `or` and `not`. */
type Compile = (filter: Any) => object

const compilers = new Map<string, Compile>()

/**
 * Declares a filter: its input type, and how it compiles into a condition on each of `targets`. An
 * actor is looked at on its own or as it takes part in a statement, so one filter may have several.
 */
export function defineFilter(
  name: FilterName,
  description: string,
  entries: Record<string, FilterEntry>,
  targets: Record<string, Record<string, (value: Any) => object>>,
): void {
  builder.inputType(refs[name], {
    description,
    fields: (t) => {
      const list = { type: [refs[name]] as const, required: false as const }
      const fields: Record<string, InputFieldRef<Any, Any>> = {}
      for (const [key, { type, description, ...extensions }] of Object.entries(entries))
        fields[key] = t.field({
          type: typeof type === 'string' && type in refs ? refs[type as FilterName] : (type as Any),
          description,
          required: false,
          extensions,
        })
      return {
        ...fields,
        and: t.field({
          ...list,
          description: 'All of these must hold.',
        } as Any),
        or: t.field({
          ...list,
          description: 'At least one of these must hold.',
        } as Any),
        not: t.field({
          type: refs[name],
          required: false,
          description: 'This must not hold.',
        } as Any),
      } as Any
    },
  })
  for (const [target, conditions] of Object.entries(targets)) {
    const compile: Compile = (filter) =>
      all(
        Object.entries(filter ?? {})
          .filter(([, value]) => value !== null && value !== undefined)
          .map(([key, value]) => {
            if (key === 'and') return all((value as Any[]).map(compile))
            if (key === 'or') return any(target, (value as Any[]).map(compile))
            if (key === 'not') return not(target, compile(value))
            const where = conditions[key]
            if (!where) throw new Error(`${name} has no condition ${key} on ${target}.`)
            return where(value)
          }),
      )
    compilers.set(`${name} ${target}`, compile)
  }
}

// Prisma drops an empty condition where it finds one, and with it a NOT or OR around it. So a condition
// that always holds is only ever `{}` at the very top, and one that never does asks for a key in no list.
const holdsAlways = (where: object) => Object.keys(where).length === 0
const never = (model: string) => ({ [tableOf(model).key[0] as string]: { in: [] } })

function all(conditions: object[]): object {
  const parts = conditions.filter((where) => !holdsAlways(where))
  return parts.length === 0 ? {} : { AND: parts }
}

function any(model: string, conditions: object[]): object {
  if (conditions.length === 0) return never(model)
  return conditions.some(holdsAlways) ? {} : { OR: conditions }
}

const not = (model: string, condition: object): object => (holdsAlways(condition) ? never(model) : { NOT: condition })

/** That the one row which a required relation leads to fits a filter; every row fits an empty one. */
export function toOne(relation: string, name: FilterName, target: string, filter: Any): Record<string, object> {
  const condition = where<object>(name, target, filter)
  return holdsAlways(condition) ? {} : { [relation]: condition }
}

/** The condition that a filter means on a model; of no filter, one that always holds. */
export function where<Where extends object = Any>(name: FilterName, target: string, filter: Any): Where {
  const compile = compilers.get(`${name} ${target}`)
  if (!compile) throw new Error(`${name} has no conditions on ${target}.`)
  return compile(filter) as Where
}

/** The input type of a filter, for an argument. */
export const filterRef = (name: FilterName) => refs[name]

/**
 * That a column which may be null has one of the values. Said so that its opposite holds of null:
 * what is not from the USA includes what is from no country.
 */
export const among = (column: string, values: readonly unknown[]) => ({
  AND: [{ [column]: { not: null } }, { [column]: { in: values } }],
})

/** A range of days, as a filter gives it. */
export interface DayRange {
  from?: Date | null | undefined
  to?: Date | null | undefined
  match?: 'OVERLAPS' | 'WITHIN' | null | undefined
}

const dateMatch = enumType('DateMatch', 'How a date that is only roughly known matches a range of days.', {
  OVERLAPS: 'The date may lie in the range.',
  WITHIN: 'The date lies in the range for certain.',
})

export const dayRange = builder.inputRef<DayRange>('DateRange').implement({
  description: 'A range of days, both ends included. What has no date at all lies in no range.',
  fields: (t) => ({
    from: t.field({
      type: 'Date',
      description: 'The first day; open where it is left out.',
    }),
    to: t.field({
      type: 'Date',
      description: 'The last day; open where it is left out.',
    }),
    match: t.field({
      type: dateMatch,
      defaultValue: 'OVERLAPS',
      description: 'Whether a date that is only roughly known may lie in the range, or must.',
    }),
  }),
})

/** That a date, held as its earliest and latest day, lies in a range; nothing is compared with null. */
export function inRange(earliest: string, latest: string, undated: string, { from, to, match }: DayRange) {
  for (const day of [from, to])
    if (day && day.getUTCFullYear() < 1) throw new BadUserInput('A day has a year from 0001 to 9999.')
  if (from && to && to < from) {
    const day = (date: Date) => date.toISOString().slice(0, 10)
    throw new BadUserInput(`A range of days begins on ${day(from)} and ends before that, on ${day(to)}. Exchange them.`)
  }
  const open = (column: string) => ({ [column]: null })
  const known = (column: string, bounds: object) => ({
    AND: [{ [column]: { not: null } }, { [column]: bounds }],
  })
  const parts =
    match === 'WITHIN'
      ? [from && known(earliest, { gte: from }), to && known(latest, { lte: to })]
      : [
          from && { OR: [open(latest), known(latest, { gte: from })] },
          to && { OR: [open(earliest), known(earliest, { lte: to })] },
        ]
  return {
    AND: [{ [undated]: false }, ...parts.filter((part) => part !== null && part !== undefined)],
  }
}
