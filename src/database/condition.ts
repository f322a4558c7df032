import { comparison } from './comparison.ts'
import { Prisma } from './generated/client/client.ts'
import { type Join, relationOf, snakeCase, type Table, tableOf } from './table.ts'

/** A Prisma `where`, of any model. */
export type Where = { [key: string]: unknown }

const name = (identifier: string) => Prisma.raw(`"${snakeCase(identifier)}"`)

/**
 * A Prisma `where` as a SQL condition on the rows of `alias`.
 *
 * Prisma compiles a `where` only into its own statements, which count one list each and group by
 * columns of one table. This is the same filter for statements of ours. It knows what the filters
 * use: AND, OR, NOT; equality, `in`, `not`, `lt`, `lte`, `gt`, `gte`,
 * `hasSome`, `contains` whatever the case; `some`, `none`, `is`. Anything else is an error of the program.
 */
export function condition(model: string, where: Where, alias = snakeCase(model)): Prisma.Sql {
  return compiled(model, where, rowOf(alias))
}

/** The same, with each relation looked at for itself, row by row: where most rows fit, and the first of them are wanted. */
export function conditionRowByRow(model: string, where: Where, alias: string): Prisma.Sql {
  return new Compiler(rowByRow).all(tableOf(model), where, rowOf(alias))
}

/** A condition on a row of which only some columns are known; undefined where it needs another. */
export function conditionOn(model: string, where: Where, known: ReadonlyMap<string, Prisma.Sql>) {
  const row = (field: string) => {
    const value = known.get(field)
    if (value === undefined) throw new NeedsRow()
    return value
  }
  return unlessNeeded(() => compiled(model, where, row, { byDay: true }))
}

function compiled(model: string, where: Where, row: Row, how: How = {}): Prisma.Sql {
  const compiler = new Compiler(how)
  const sql = compiler.all(tableOf(model), where, row)
  return compiler.relations <= joinsMost ? sql : new Compiler({ ...how, fenced: true }).all(tableOf(model), where, row)
}

/** A row by its columns: that of an alias, or one of which only the key is known, from a row that refers to it. */
type Row = (field: string) => Prisma.Sql

/** Says that a condition needs more of a row than its key. */
class NeedsRow extends Error {}

const rowOf =
  (alias: string): Row =>
  (field) =>
    Prisma.sql`${Prisma.raw(alias)}.${name(field)}`

/** A row that is there because another refers to it, known by the columns that both have. */
function referredTo(pairs: Join, referring: Row): Row {
  const known = new Map(pairs)
  return (field) => {
    const theirs = known.get(field)
    if (theirs === undefined) throw new NeedsRow()
    return referring(theirs)
  }
}

/** How relations are looked along. */
interface How {
  /** Keeps the planner from taking a relation's rows together with the others. */
  fenced?: boolean
  /**
   * Looks for what belongs to a statement by its day, too: of rows that are looked at by day what belongs to them lies
   * together in the indexes that have the day first. The planner, who does not know that the day follows from the
   * statement, would expect next to no rows where it takes them together.
   */
  byDay?: boolean
}

const rowByRow: How = { fenced: true, byDay: true }

/** Relations that the planner may join in the order that it likes best. It looks for that ever longer, minutes for a hundred. */
const joinsMost = 16

class Compiler {
  readonly #fence: Prisma.Sql
  readonly #byDay: boolean
  #aliases = 0

  constructor({ fenced = false, byDay = false }: How) {
    this.#fence = Prisma.raw(fenced ? 'OFFSET 0' : '')
    this.#byDay = byDay
  }

  /** How many relations were looked along. */
  get relations(): number {
    return this.#aliases
  }

  /** @param holds false within a NOT, where what is null must count as false. */
  all(table: Table, where: Where, row: Row, holds = true): Prisma.Sql {
    const parts = Object.entries(where)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => this.#part(table, key, value, row, holds))
    return parts.length === 0 ? Prisma.sql`TRUE` : Prisma.sql`(${Prisma.join(parts, ' AND ')})`
  }

  #part(table: Table, key: string, value: unknown, row: Row, holds: boolean): Prisma.Sql {
    if (key === 'AND' || key === 'OR' || key === 'NOT') {
      const parts = (Array.isArray(value) ? value : [value]).map((where: Where) =>
        this.all(table, where, row, holds && key !== 'NOT'),
      )
      if (key === 'OR') return parts.length === 0 ? Prisma.sql`FALSE` : Prisma.sql`(${Prisma.join(parts, ' OR ')})`
      if (parts.length === 0) return Prisma.sql`TRUE`
      const joined = Prisma.join(parts, ' AND ')
      // As in Prisma: every one of a list of NOT is false.
      return key === 'AND'
        ? joined
        : Prisma.join(
            parts.map((part) => Prisma.sql`NOT ${part}`),
            ' AND ',
          )
    }
    const field = table.fields.get(key)
    if (!field) throw new Error(`${table.name} has no field ${key}.`)
    if (field.kind === 'object') return this.#relation(table, key, value as Where, row, holds)
    return comparison(row(key), field, value)
  }

  #relation(table: Table, key: string, value: Where, row: Row, holds: boolean): Prisma.Sql {
    const { other, join: pairs, copies, isSure } = relationOf(table, key)
    const named = holds ? slugOf(value) : undefined
    const [[ours]] = pairs as [Join[number]]
    // Looked up once, so that an index on our own column can be asked for it.
    if (named !== undefined && other.key[0] === 'id')
      return Prisma.sql`${row(ours)} = (SELECT id FROM ${name(other.name)} WHERE slug = ${named})`
    const days = this.#byDay ? copies.filter(([day]) => unlessNeeded(() => row(day))) : []
    const exists = (where: Where): Prisma.Sql =>
      (isSure && unlessNeeded(() => this.all(other, where, referredTo([...flipped(pairs), ...copies], row), holds))) ||
      this.#fromBelow(other, pairs, days, where, row, holds) ||
      this.#exists(other, [...pairs, ...days], row, (inner) => this.all(other, where, inner, holds))
    const parts = Object.entries(value).map(([operator, where]) => {
      if (operator === 'some' || operator === 'is') return exists(where as Where)
      if (operator === 'none') return Prisma.sql`NOT ${exists(where as Where)}`
      return undefined
    })
    // `{ actor: { slug } }` is short for `{ actor: { is: { slug } } }`.
    return parts.length === 0 || parts.includes(undefined) ? exists(value) : Prisma.join(parts as Prisma.Sql[], ' AND ')
  }

  #exists(other: Table, pairs: Join, row: Row, holds: (inner: Row) => Prisma.Sql): Prisma.Sql {
    const alias = `r${++this.#aliases}`
    const inner = rowOf(alias)
    const join = pairs.map(([ours, theirs]) => Prisma.sql`${inner(theirs)} = ${row(ours)}`)
    return Prisma.sql`EXISTS (SELECT FROM ${name(other.name)} AS ${Prisma.raw(alias)} WHERE ${Prisma.join(join, ' AND ')} AND ${holds(inner)} ${this.#fence})`
  }

  /**
   * Rows of which nothing is asked but their keys and that some row below refers to them: that row is looked for at
   * once, for it has their keys. So a statement about whoever is within China is one look, and not two.
   */
  #fromBelow(other: Table, pairs: Join, days: Join, where: Where, row: Row, holds: boolean): Prisma.Sql | undefined {
    const all = partsOf(where)
    for (const part of all) {
      const [key, value] = part
      const some = other.fields.get(key)?.kind === 'object' ? (value as Where)['some'] : undefined
      if (some === undefined || Object.keys(value as Where).length > 1) continue
      const below = relationOf(other, key)
      const rest = all.filter((one) => one !== part).map(([name, of]) => ({ [name]: of }))
      const known = new Map(below.join)
      if (!pairs.every(([, theirs]) => known.has(theirs))) continue
      const joined = pairs.map(([ours, theirs]): Join[number] => [ours, known.get(theirs) as string])
      const copied = days.filter(([day]) => below.copies.some(([name]) => name === day))
      const sql = unlessNeeded(() =>
        this.#exists(below.other, [...joined, ...copied], row, (inner) => {
          const above = this.all(other, { AND: rest }, referredTo([...below.join, ...below.copies], inner), holds)
          return Prisma.sql`${above} AND ${this.all(below.other, some as Where, inner, holds)}`
        }),
      )
      if (sql) return sql
    }
    return undefined
  }
}

/** What is compiled; undefined where it needs more of a row than is known. */
function unlessNeeded(compile: () => Prisma.Sql): Prisma.Sql | undefined {
  try {
    return compile()
  } catch (error) {
    if (error instanceof NeedsRow) return undefined
    throw error
  }
}

const flipped = (pairs: Join): Join => pairs.map(([ours, theirs]) => [theirs, ours])

/** The parts of a condition, all of which must hold. */
export function partsOf(where: Where): [key: string, value: unknown][] {
  return Object.entries(where).flatMap(([key, value]) =>
    key === 'AND' ? [value].flat().flatMap((part) => partsOf(part as Where)) : [[key, value] as [string, unknown]],
  )
}

/** The slug, where a relation to one row is filtered by one slug and by nothing else. */
function slugOf(where: Where): unknown {
  const { is, ...rest } = where
  if (is !== undefined) return Object.keys(rest).length === 0 ? slugOf(is as Where) : undefined
  if (Object.keys(where).join() === 'AND') {
    const [part, ...others] = [where['AND']].flat() as Where[]
    return part && others.length === 0 ? slugOf(part) : undefined
  }
  if (Object.keys(where).join() !== 'slug') return undefined
  const { slug } = where
  if (typeof slug === 'string') return slug
  const list = (slug as { in?: unknown[] }).in
  return list?.length === 1 ? list[0] : undefined
}
