import type { ClientBase } from 'pg'

/** A table of the database as it is, whatever version made it. */
export interface TableShape {
  name: string
  /** Those that are written; what PostgreSQL derives from them it derives again. */
  columns: { name: string; type: string }[]
  /** The primary key. */
  key: { name: string; isText: boolean }[]
}

/** What a database has of this program's. */
export interface Shape {
  /** The migrations that were applied; undefined where there never was any. */
  migrations: string[] | undefined
  tables: TableShape[]
}

/** Prisma's bookkeeping, which comes with the migrations. */
const bookkeeping = '_prisma_migrations'

/** Looks what tables a database has. They are asked for and not known, because those of an older version may be others. */
export async function shapeOf(client: ClientBase): Promise<Shape> {
  const { rows } = await client.query<TableShape>(
    `SELECT relname AS name,
        (SELECT json_agg(json_build_object('name', attname, 'type', format_type(atttypid, atttypmod)) ORDER BY attnum)
          FROM pg_attribute WHERE attrelid = pg_class.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '')
          AS columns,
        (SELECT coalesce(json_agg(json_build_object('name', attname, 'isText', attcollation <> 0)
            ORDER BY array_position(conkey, attnum)), '[]')
          FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = ANY (conkey)
          WHERE conrelid = pg_class.oid AND contype = 'p') AS key
      FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY relname COLLATE "C"`,
  )
  const tables = rows.filter(({ name }) => name !== bookkeeping)
  if (tables.length === rows.length) return { migrations: undefined, tables }
  const applied = await client.query<{ name: string }>(
    `SELECT migration_name AS name FROM ${bookkeeping} WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL
      ORDER BY migration_name COLLATE "C"`,
  )
  return { migrations: applied.rows.map(({ name }) => name), tables }
}
