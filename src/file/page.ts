import type pg from 'pg'
import { condition } from '../database/condition.ts'
import { Prisma } from '../database/generated/client/client.ts'
import { where } from '../shared/filter.ts'
import type { Column } from './column.ts'

/** A kind of file: what a row is, and how it comes from the lines of a page of statements, `s`. */
export interface FileKind {
  columns: readonly Column[]
  values: Prisma.Sql
  tables: Prisma.Sql
  /** The order of rows about the same statement. */
  order: Prisma.Sql
  /** A row as a JSON object with the columns in their order, from the values as PostgreSQL writes them. */
  line(values: (string | null)[]): string
}

/**
 * Statements of one page: enough that a page costs little beside its rows, few enough that they are gone
 * again before the garbage collector takes them for something that stays.
 */
const pageSize = 1_000

/**
 * Every row of a file as JSON, page by page, the oldest statement first. Each page is an SQL statement of its own,
 * so that a long file keeps nobody waiting for the connection.
 * @throws Error where the corpus changes meanwhile.
 */
export async function* pagesOf(
  pool: pg.Pool,
  kind: FileKind,
  filter: unknown,
  revision: string,
): AsyncGenerator<string[]> {
  const chosen = where('StatementFilter', 'Statement', filter)
  for (let after = Prisma.sql`TRUE`; ; ) {
    const { text, values } = pageQuery(kind, chosen, after)
    const { rows } = await pool.query<(string | null)[]>({ text, values, rowMode: 'array', types: asText })
    const last = rows.at(-1)
    if (!last) return
    const [now, undated, day, id] = last
    if (now !== revision)
      throw new Error(`The corpus changed from revision ${revision} to ${now} while a file was sent.`)
    yield rows.map((row) => kind.line(row.slice(4)))
    after = Prisma.sql`(f.undated, f.sort_day, f.statement_id) > (${undated}::boolean, ${day}::date, ${id}::uuid)`
  }
}

function pageQuery({ values, tables, order }: FileKind, chosen: object, after: Prisma.Sql): Prisma.Sql {
  // Of everything, the lines are enough.
  const fits =
    Object.keys(chosen).length === 0
      ? Prisma.sql`TRUE`
      : Prisma.sql`EXISTS (SELECT FROM statement AS c WHERE c.id = f.statement_id AND ${condition('Statement', { ...chosen }, 'c')})`
  return Prisma.sql`WITH page AS MATERIALIZED (SELECT f.* FROM statement_line AS f WHERE ${fits} AND ${after}
      ORDER BY f.undated, f.sort_day, f.statement_id LIMIT ${pageSize}::int)
    SELECT (SELECT revision FROM corpus), s.undated, s.sort_day, s.statement_id, ${values} FROM ${tables}
    ORDER BY s.undated, s.sort_day, s.statement_id${order}`
}

/** Values as PostgreSQL writes them: a file has texts, and dates need no time zone. */
const asText = { getTypeParser: () => (value: string) => value }
