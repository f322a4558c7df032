import { Prisma } from '../database/generated/client/client.ts'
import { relationOf, snakeCase, type Table } from '../database/table.ts'
import { Unanswerable } from './request.ts'

/** What the tables of one SQL statement share: their numbers, and whether its plan may be kept. */
export class Aliases {
  /** Whether the best plan is the same, whatever is asked for. */
  isPlanKept = true
  #last = 0
  next(): string {
    this.#last += 1
    return `t${this.#last}`
  }
}

/** `json_build_array` takes no more. */
const placesMost = 100

export const quoted = (name: string): string => `"${snakeCase(name)}"`

/** Columns of the rows under an alias; a query without any has one that says nothing. */
export const selectedSql = (names: Iterable<string>, alias: string): Prisma.Sql =>
  Prisma.raw([...names].map((name) => `${alias}.${quoted(name)}`).join(', ') || 'NULL')

/**
 * What is read of the rows of one table: each row becomes a JSON array, in which every part has its place.
 * Arrays, because the names would be most of what the database has to write and the server to read.
 */
export class Rows {
  readonly table: Table
  readonly alias: string
  readonly aliases: Aliases
  /** Whether what each of them refers to may be joined: where they are one, or their order is said. */
  readonly mayJoin: boolean
  /** The fields of the table that are read, or that what hangs on the row is found by. */
  readonly used: Set<string>
  readonly #places = new Map<string, number>()
  readonly #pieces: Prisma.Sql[] = []
  readonly #beside: Map<string, Rows>

  /** @param same rows of which something else is read, under the alias that they have. */
  constructor(table: Table, aliases: Aliases, mayJoin = false, same?: Rows) {
    this.table = table
    this.mayJoin = mayJoin
    this.alias = same?.alias ?? aliases.next()
    this.aliases = aliases
    this.used = same?.used ?? new Set()
    this.#beside = same ? same.#beside : new Map()
  }

  /** The place of a column's value. */
  column(name: string): number {
    const known = this.#places.get(name)
    if (known !== undefined) return known
    const place = this.add(Prisma.raw(this.sqlOf(name)))
    this.#places.set(name, place)
    return place
  }

  /** A column as SQL. */
  sqlOf(name: string): string {
    const kind = this.table.fields.get(name)?.kind
    if (kind !== 'scalar' && kind !== 'enum') throw new Unanswerable(`${this.table.name} has no column ${name}.`)
    this.used.add(name)
    return `${this.alias}.${quoted(name)}`
  }

  /** The place of what a piece of SQL gives. */
  add(piece: Prisma.Sql): number {
    this.#pieces.push(piece)
    return this.#pieces.length - 1
  }

  /** That rows of `inner`, which this table's relation leads to, belong to a row of this one. */
  joinTo(inner: Rows, relation: string): Prisma.Sql {
    const { join } = relationOf(this.table, relation)
    return Prisma.raw(join.map(([ours, theirs]) => `${inner.sqlOf(theirs)} = ${this.sqlOf(ours)}`).join(' AND '))
  }

  /**
   * The rows that a relation leads to, one from each of these, joined: looked up once, however often they are read, and
   * for the order. Undefined where that cannot be. While a load has its references laid aside, what refers to a row that
   * is not there yet is not there either.
   */
  beside(relation: string): Rows | undefined {
    const { other, isSure } = relationOf(this.table, relation)
    if (!this.mayJoin || !isSure) return undefined
    const rows = new Rows(other, this.aliases, true, this.#beside.get(relation))
    if (!this.#beside.has(relation)) this.#beside.set(relation, rows)
    return rows
  }

  /** A row as JSON, with all that was asked of it until now. */
  get json(): Prisma.Sql {
    const pieces = this.#pieces
    if (pieces.length > placesMost) throw new Unanswerable(`${this.table.name} is asked for too much at once.`)
    return pieces.length === 0 ? Prisma.raw(`'[]'::json`) : Prisma.sql`json_build_array(${Prisma.join(pieces)})`
  }

  /** What a list of the rows is read from. */
  get source(): { table: Table; alias: string; columns: Iterable<string> } {
    return { table: this.table, alias: this.alias, columns: this.used }
  }

  /** The table under its alias, with those that are read beside it. */
  get from(): Prisma.Sql {
    return Prisma.sql`${this.#named}${this.#joins}`
  }

  get #named(): Prisma.Sql {
    return Prisma.raw(`"${this.table.name}" AS ${this.alias}`)
  }

  get #joins(): Prisma.Sql {
    const joins = [...this.#beside].map(
      ([relation, rows]) => Prisma.sql` JOIN ${rows.#named} ON ${this.joinTo(rows, relation)}${rows.#joins}`,
    )
    return joins.length > 0 ? Prisma.join(joins, '') : Prisma.empty
  }
}
