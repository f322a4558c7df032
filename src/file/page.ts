import type pg from 'pg'
import { condition } from '../database/condition.ts'
import { Prisma } from '../database/generated/client/client.ts'
import { where } from '../shared/filter.ts'
import type { Column } from './column.ts'
import type { FormatName } from './format.ts'

/** Values as PostgreSQL writes them. */
export type Values = (string | null)[]

/** A kind of file: what a row is, and how the text of a page comes from the database. */
export interface FileKind {
  columns: readonly Column[]
  /**
   * Statements of one page: enough that a page costs little beside its rows, few enough that making its
   * text keeps no other request waiting.
   */
  pageSize: number
  /** What to select for the statements of `page`, which has the columns of `statement_line`, by their order. */
  select(format: FormatName): Prisma.Sql
  /** The text of what was selected. */
  text(rows: Values[], format: FormatName): string
}

/** A file would be half of one revision and half of another. */
class CorpusChanged extends Error {
  override name = 'CorpusChanged'
}

/**
 * The text of a file without its head, page by page, the oldest statement first. Each page is an SQL statement
 * of its own, so that a long file keeps nobody waiting for the connection.
 * @throws CorpusChanged where an import changes it meanwhile.
 */
export async function* pagesOf(
  pool: Pick<pg.Pool, 'query'>,
  kind: FileKind,
  format: FormatName,
  filter: unknown,
  revision: string,
): AsyncGenerator<string> {
  const chosen = where('StatementFilter', 'Statement', filter)
  const read = async (after: Prisma.Sql) => {
    const { text, values } = pageQuery(kind, format, chosen, after)
    return (await pool.query<Values>({ text, values, rowMode: 'array', types: asText })).rows
  }
  for (let reading = read(Prisma.sql`TRUE`); ; ) {
    const rows = await reading
    const [now, undated, day, id] = rows[0] ?? []
    if (now === undefined) return
    if (now !== revision)
      throw new CorpusChanged(`The corpus changed from revision ${revision} to ${now} while a file was sent.`)
    // The database reads the next page while this one is sent; if nobody takes it, nobody misses its error.
    reading = read(
      Prisma.sql`(f.undated, f.sort_day, f.statement_id) > (${undated}::boolean, ${day}::date, ${id}::uuid)`,
    )
    reading.catch(() => {})
    yield kind.text(
      rows.map((row) => row.slice(4)),
      format,
    )
  }
}

function pageQuery(kind: FileKind, format: FormatName, chosen: object, after: Prisma.Sql): Prisma.Sql {
  // Of everything, the lines are enough.
  const fits =
    Object.keys(chosen).length === 0
      ? Prisma.sql`TRUE`
      : Prisma.sql`EXISTS (SELECT FROM statement AS c WHERE c.id = f.statement_id AND ${condition('Statement', { ...chosen }, 'c')})`
  return Prisma.sql`WITH page AS MATERIALIZED (SELECT f.* FROM statement_line AS f WHERE ${fits} AND ${after}
      ORDER BY f.undated, f.sort_day, f.statement_id LIMIT ${kind.pageSize}::int),
    last AS (SELECT undated, sort_day, statement_id FROM page
      ORDER BY undated DESC, sort_day DESC, statement_id DESC LIMIT 1)
    SELECT (SELECT revision FROM corpus), last.*, selected.* FROM last, LATERAL (${kind.select(format)}) AS selected`
}

/** A file has texts, and dates need no time zone. */
const asText = { getTypeParser: () => (value: string) => value }
