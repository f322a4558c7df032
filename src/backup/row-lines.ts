import pg, { type ClientBase } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import type { Database } from '../database/database.ts'
import { fieldsOf } from './fields.ts'
import type { TableShape } from './shape.ts'

/** Rows of the embedded database that are read at a time: an article has some ten kilobytes. */
const pageSize = 2_000

const { escapeIdentifier: name, escapeLiteral: literal } = pg

/** Makes values read alike on every server, until the transaction ends. */
export const plainText = `SET LOCAL DateStyle = 'ISO'; SET LOCAL IntervalStyle = 'postgres'; SET LOCAL TimeZone = 'UTC';
  SET LOCAL extra_float_digits = 1; SET LOCAL bytea_output = 'hex'; SET LOCAL client_encoding = 'UTF8'`

/**
 * The rows of tables as lines of `COPY`, one table after the other, each ordered by key. Where the reader stops before
 * the end, the connection is of no use any more.
 */
export async function* rowLines(
  client: ClientBase,
  kind: Database['kind'],
  tables: readonly TableShape[],
): AsyncGenerator<Buffer> {
  // The embedded database does not wait for whoever reads: it would keep all of a table in memory.
  for (const table of tables)
    if (kind === 'embedded') yield* pages(client, table)
    else yield* lines(client, table)
}

async function* pages(client: ClientBase, table: TableShape): AsyncGenerator<Buffer> {
  for (let where = ''; ; ) {
    const page = Buffer.concat(await lines(client, table, where, `LIMIT ${pageSize}`).toArray())
    if (page.length === 0) return
    yield page
    const last = fieldsOf(page.toString('utf8', page.lastIndexOf('\n', -2) + 1, page.length - 1))
    const values = table.key.map((key) => literal(last[table.columns.findIndex(({ name }) => name === key.name)] ?? ''))
    where = `WHERE (${order(table)}) > (${values.join(', ')})`
  }
}

const lines = (client: ClientBase, table: TableShape, where = '', limit = '') =>
  client.query(
    copyTo(
      `COPY (SELECT ${table.columns.map((column) => name(column.name)).join(', ')} FROM public.${name(table.name)}
        ${where} ORDER BY ${order(table)} ${limit}) TO STDOUT`,
    ),
  )

/** By code point, so that two databases order alike. */
const order = ({ key }: TableShape) =>
  key.map((column) => `${name(column.name)}${column.isText ? ' COLLATE "C"' : ''}`).join(', ')
