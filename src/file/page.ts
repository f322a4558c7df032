import type pg from 'pg'
import { condition } from '../database/condition.ts'
import { Prisma } from '../database/generated/client/client.ts'
import { where } from '../shared/filter.ts'
import type { Column } from './column.ts'

/** A kind of file: what a row is, and where its values come from. */
export interface FileKind {
  columns: readonly Column[]
  tables: string
  /** The order of rows about the same statement. */
  order: string
}

/** The rows of a page; a value as the database writes it, null for none. */
export type Row = (string | null)[]

/** Statements of one page: enough that a page costs little beside its rows, few enough to hold in memory. */
const pageSize = 4_000

/**
 * Every row of a file, page by page, the oldest statement first. Each page is a statement of its own, so
 * that a long file keeps nobody waiting for the connection; if the corpus changes meanwhile, it ends in an error.
 */
export async function* pagesOf(
  pool: pg.Pool,
  kind: FileKind,
  filter: unknown,
  revision: string,
): AsyncGenerator<Row[]> {
  const fits = condition('Statement', where('StatementFilter', 'Statement', filter), 's')
  for (let after = Prisma.empty; ; ) {
    const { sql: _, text, values } = pageQuery(kind, fits, after)
    const { rows } = await pool.query<Row>({ text, values, rowMode: 'array', types: asText } as pg.QueryArrayConfig)
    const last = rows.at(-1)
    if (!last) return
    const [undated, day, id, now] = last
    if (now !== revision)
      throw new Error(`The corpus changed from revision ${revision} to ${now} while a file was sent.`)
    yield rows.map((row) => row.slice(keys.length))
    after = Prisma.sql`AND (s.undated, s.sort_day, s.id) > (${undated}::boolean, ${day}::date, ${id}::uuid)`
  }
}

/** What a row has before its columns: the place of its statement, and the revision that it is of. */
const keys = ['s.undated', 's.sort_day', 's.id', '(SELECT revision FROM corpus)']

function pageQuery({ columns, tables, order }: FileKind, fits: Prisma.Sql, after: Prisma.Sql): Prisma.Sql {
  const values = [...keys, ...columns.map(({ sql }) => sql)].join(', ')
  return Prisma.sql`WITH page AS MATERIALIZED (SELECT s.* FROM statement AS s WHERE ${fits} ${after}
      ORDER BY s.undated, s.sort_day, s.id LIMIT ${pageSize}::int)
    SELECT ${Prisma.raw(values)} FROM ${Prisma.raw(tables)} ORDER BY s.undated, s.sort_day, s.id${Prisma.raw(order)}`
}

/** Values as PostgreSQL writes them: a file has texts, and dates need no time zone. */
const asText = { getTypeParser: () => (value: string) => value }
