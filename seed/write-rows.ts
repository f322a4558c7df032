import type { ClientBase } from 'pg'
import { snakeCase, type Table, tableOf } from '../src/database/table.ts'
import type { Batch } from './batch.ts'
import { documentModels } from './rows.ts'

/** How many rows an import added, changed and removed. */
export interface Changes {
  added: number
  changed: number
  removed: number
}

/** Ids of statements and articles: whose rows are meant. */
export interface Owners {
  statements: readonly string[]
  articles: readonly string[]
}

const identifier = (name: string) => `"${snakeCase(name)}"`
const list = (names: readonly string[], prefix = '') => names.map((name) => prefix + identifier(name)).join(', ')

/** A list of rows as one parameter, which PostgreSQL turns into rows of the table's own type. */
const given = (table: Table) => `json_populate_recordset(NULL::${identifier(table.name)}, $1::json)`

/** By whose ids the rows of a model belong to documents, and which they are, given these as a parameter. */
function ownership(model: (typeof documentModels)[number]): { by: keyof Owners; where: (ids: string) => string } {
  if (model === 'Article') return { by: 'articles', where: (ids) => `id = ANY (${ids}::uuid[])` }
  if (model === 'Actor') return { by: 'articles', where: (ids) => `article_id = ANY (${ids}::uuid[])` }
  if (model === 'ActorName' || model === 'ActorWithin')
    return {
      by: 'articles',
      where: (ids) => `actor_id IN (SELECT id FROM actor WHERE article_id = ANY (${ids}::uuid[]))`,
    }
  if (model === 'ArticleCitation' || model === 'Mention')
    return { by: 'articles', where: (ids) => `article_id = ANY (${ids}::uuid[])` }
  if (model === 'Span' || model === 'Via')
    return {
      by: 'articles',
      where: (ids) =>
        `(statement_id, mention_id) IN (SELECT statement_id, id FROM mention WHERE article_id = ANY (${ids}::uuid[]))`,
    }
  const key = model === 'Statement' ? 'id' : 'statement_id'
  return { by: 'statements', where: (ids) => `${key} = ANY (${ids}::uuid[])` }
}

/** Removes every row of some documents. */
export async function removeOwned(client: ClientBase, owners: Owners): Promise<number> {
  let removed = 0
  // Whatever refers to others goes before them, so that nothing goes by itself and is not counted.
  for (const model of documentModels.toReversed()) {
    const { by, where } = ownership(model)
    if (owners[by].length === 0) continue
    const { rowCount } = await client.query(`DELETE FROM ${identifier(tableOf(model).name)} WHERE ${where('$1')}`, [
      owners[by],
    ])
    removed += rowCount ?? 0
  }
  return removed
}

/** Brings the rows of the documents of a batch to what it has, as JSON. Rows that are as they should be are not touched. */
export async function writeBatch(client: ClientBase, { tables, written }: Batch): Promise<Changes> {
  const changes: Changes = { added: 0, changed: 0, removed: 0 }
  const texts = new Map(tables.map(({ model, text }) => [model as string, Buffer.from(text).toString('utf8')]))
  if (written.articles.length > 0) {
    // A document whose article has another slug leaves its name to that one; whoever has the old slug takes it up.
    await client.query(
      `UPDATE article SET document = article.id::text FROM ${given(tableOf('Article'))} AS wanted
        WHERE article.document = wanted.document AND article.id <> wanted.id`,
      [texts.get('Article') ?? '[]'],
    )
    for (const model of documentModels.toReversed()) {
      const { by, where } = ownership(model)
      changes.removed += await remove(client, tableOf(model), texts.get(model), where('$2'), [written[by]])
    }
  }
  for (const model of documentModels) add(changes, await upsert(client, tableOf(model), texts.get(model)))
  await upsert(client, tableOf('Document'), texts.get('Document'))
  return changes
}

/** Whose rows of a model are the registers', where documents have some, too. */
const ofRegisters: Readonly<Record<string, string>> = {
  Actor: 'article_id IS NULL',
  ActorName: 'actor_id IN (SELECT id FROM actor WHERE article_id IS NULL)',
  ActorWithin: 'actor_id IN (SELECT id FROM actor WHERE article_id IS NULL)',
}

/** Brings the registers' rows to exactly these, as JSON by model. */
export async function writeTables(client: ClientBase, texts: ReadonlyMap<string, string>): Promise<Changes> {
  const changes: Changes = { added: 0, changed: 0, removed: 0 }
  // What is to go goes first, so that a slug or a place in a list is free for whoever has it next.
  for (const [model, text] of [...texts].toReversed())
    changes.removed += await remove(client, tableOf(model), text, ofRegisters[model])
  for (const [model, text] of texts) add(changes, await upsert(client, tableOf(model), text))
  return changes
}

export function add(sum: Changes, { added, changed, removed }: Changes): void {
  sum.added += added
  sum.changed += changed
  sum.removed += removed
}

async function remove(client: ClientBase, table: Table, wanted = '[]', where = 'true', ids: unknown[] = []) {
  const key = list(table.key)
  // A target has two keys: its place in the list, and what it is. Where it changes one it goes and comes.
  const same = table.name === 'target' ? `${key}, coalesce(actor_id, event_id)` : key
  const { rowCount } = await client.query(
    `DELETE FROM ${identifier(table.name)} WHERE ${where} AND (${same}) NOT IN (SELECT ${same} FROM ${given(table)})`,
    [wanted, ...ids],
  )
  return rowCount ?? 0
}

/** Puts rows, as JSON, into a table where they are not, and changes them where they are others. */
export async function upsert(client: ClientBase, table: Table, wanted: string | undefined): Promise<Changes> {
  if (wanted === undefined) return { added: 0, changed: 0, removed: 0 }
  const columns = list(table.columns)
  const rest = table.columns.filter((name) => !table.key.includes(name))
  const values = (alias: string) =>
    // JSON has no equality of its own.
    rest
      .map((name) => `${alias}.${identifier(name)}${table.fields.get(name)?.type === 'Json' ? '::text' : ''}`)
      .join(', ')
  const update =
    rest.length === 0
      ? 'NOTHING'
      : `UPDATE SET ${rest.map((name) => `${identifier(name)} = excluded.${identifier(name)}`).join(', ')}
          WHERE ROW(${values('old')}) IS DISTINCT FROM ROW(${values('excluded')})`
  // A row that was just inserted has no earlier version, and so no xmax.
  const { rows } = await client.query<{ added: number; changed: number }>(
    `WITH written AS (
        INSERT INTO ${identifier(table.name)} AS old (${columns})
        SELECT ${columns} FROM ${given(table)}
        ON CONFLICT (${list(table.key)}) DO ${update}
        RETURNING old.xmax = 0 AS added)
      SELECT count(*) FILTER (WHERE added)::int AS added, count(*) FILTER (WHERE NOT added)::int AS changed FROM written`,
    [wanted],
  )
  return { added: rows[0]?.added ?? 0, changed: rows[0]?.changed ?? 0, removed: 0 }
}
